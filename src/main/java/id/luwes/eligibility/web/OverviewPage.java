package id.luwes.eligibility.web;

import id.luwes.eligibility.KeptCounts.Counted;
import id.luwes.eligibility.Overview.Count;
import id.luwes.eligibility.Overview.Counts;
import id.luwes.eligibility.Overview.Filter;
import id.luwes.eligibility.Overview.Line;
import id.luwes.web.Choice;
import id.luwes.web.Figure;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Everybody's verdict, filtered and counted. */
public record OverviewPage(
        Filter filter, Counted counted, List<Line> lines, List<Choice> units, List<String> reasonCodes, Paging paging) {

    public OverviewPage {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        reasonCodes = List.copyOf(reasonCodes);
    }

    static Paging paging(Filter filter, long people, int page, int size) {
        int pages = Math.toIntExact(Math.max(1, (people + size - 1) / size));
        return new Paging(Math.min(page, pages), pages, address(filter) + "&page=");
    }

    /** The address of this page with another filter. */
    private static String address(Filter filter) {
        return UriComponentsBuilder.fromPath("/eligibility/overview")
                .queryParam("unit", filter.unit())
                .queryParam("box", filter.box())
                .queryParam("reason", filter.reason())
                .queryParam("standing", filter.standing())
                .encode()
                .toUriString();
    }

    public String withUnit(String unit) {
        return address(new Filter(Long.parseLong(unit), filter.box(), filter.reason(), filter.standing()));
    }

    public String withBox(String box) {
        return address(new Filter(filter.unit(), Integer.parseInt(box), filter.reason(), filter.standing()));
    }

    public String withReason(String reason) {
        return address(new Filter(filter.unit(), filter.box(), reason, filter.standing()));
    }

    public Counts counts() {
        return counted.counts();
    }

    public long people() {
        return counts().standings().stream().mapToLong(Count::people).sum();
    }

    public List<Figure> figures(Wording words) {
        return List.of(figure(words, "eligible"), figure(words, "not"), figure(words, "unjudged"));
    }

    private Figure figure(Wording words, String standing) {
        long people = counts().standings().stream()
                .filter(it -> it.key().equals(standing))
                .mapToLong(Count::people)
                .sum();
        return new Figure(
                words.number(people),
                words.text("eligibility.standing." + standing),
                people() == 0 ? "" : words.percent(Math.round(1000.0 * people / people()) / 10.0));
    }

    public List<Choice> unitChoices(Wording words) {
        return withAll(words, "0", units.stream());
    }

    public List<Choice> boxChoices(Wording words) {
        return withAll(words, "0", IntStream.rangeClosed(1, 9).mapToObj(it -> new Choice("" + it, "" + it)));
    }

    private static List<Choice> withAll(Wording words, String all, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice(all, words.text("eligibility.all"))), choices)
                .toList();
    }

    public List<Choice> reasonChoices(Wording words) {
        return withAll(words, "", reasonCodes.stream().map(it -> new Choice(it, reason(words, it))));
    }

    public List<Choice> standingChoices(Wording words) {
        return withAll(
                words,
                "",
                Stream.of("eligible", "not", "unjudged")
                        .map(it -> new Choice(it, words.text("eligibility.standing." + it))));
    }

    /** A reason in words; a policy may bring one that this version has no words for. */
    public static String reason(Wording words, String code) {
        var key = "eligibility.reason." + code;
        return words.knows(key) ? words.text(key) : code;
    }

    public String reasons(Wording words, Line line) {
        return String.join(
                "; ", line.reasons().stream().map(it -> reason(words, it)).toList());
    }
}
