package id.luwes.insight.web;

import id.luwes.insight.Dashboard.View;
import id.luwes.insight.Group;
import id.luwes.insight.HeldPosition;
import id.luwes.insight.Sums;
import id.luwes.web.CsvText;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * A line of a table: a unit, several together, a kind of position, or the whole.
 *
 * @param href where it can be opened; empty where it cannot
 * @param group whose numbers they are; those of a group that is too small are not written
 */
public record InsightRow(String href, String kind, Group group) {

    private static final List<String> COLUMNS = List.of(
            "people",
            "participants",
            "days_due",
            "days_away",
            "days_met",
            "compliance_percent",
            "outputs_due",
            "outputs_accepted",
            "attainment_percent");

    static final List<String> UNITS = columns("unit");
    static final List<String> POSITIONS = columns("position");

    static final String SMALL = "< " + Group.LEAST;

    private static List<String> columns(String first) {
        return Stream.concat(Stream.of("kind", first), COLUMNS.stream()).toList();
    }

    /** The parts and the whole, where it may be shown. */
    static List<InsightRow> of(View view, LongFunction<String> address) {
        var rows = new ArrayList<InsightRow>();
        view.parts().forEach(it -> rows.add(of(it, view.position().isPresent(), address)));
        view.chosen().whole().ifPresent(it -> rows.add(new InsightRow("", "whole", it)));
        return rows;
    }

    private static InsightRow of(Group group, boolean ofPosition, LongFunction<String> address) {
        var kind = group.merged() ? ofPosition ? "rest" : "merged" : group.own() ? "own" : "unit";
        boolean opens = kind.equals("unit") && !group.tooSmall() && group.sums().participants() > 0;
        return new InsightRow(opens ? address.apply(group.units().getFirst().value()) : "", kind, group);
    }

    /** Each kind of position, in the order of the law. */
    static List<InsightRow> positions(View view, Function<HeldPosition, String> address) {
        return Arrays.stream(HeldPosition.values())
                .flatMap(it -> Optional.ofNullable(view.positions().get(it)).stream()
                        .map(group -> new InsightRow(address.apply(it), it.name(), group)))
                .toList();
    }

    public boolean whole() {
        return kind.equals("whole");
    }

    public String name(Wording words) {
        return switch (kind) {
            case "merged" -> words.text("insight.merged", group.units().size());
            case "rest" -> words.text("insight.rest", group.units().size());
            case "own" -> words.text("insight.own");
            case "whole" -> words.text("insight.whole");
            case "unit" -> group.name();
            default -> words.text("insight.position." + kind);
        };
    }

    public String people(Wording words) {
        return counted(words, Sums::people);
    }

    public String participants(Wording words) {
        return counted(words, Sums::participants);
    }

    public String daysAway(Wording words) {
        return counted(words, Sums::daysAway);
    }

    public String outputsDue(Wording words) {
        return counted(words, Sums::outputsDue);
    }

    public String outputsAccepted(Wording words) {
        return counted(words, Sums::outputsAccepted);
    }

    public String compliance(Wording words) {
        return share(words, Sums::compliance);
    }

    public String attainment(Wording words) {
        return share(words, Sums::attainment);
    }

    private String counted(Wording words, Function<Sums, Long> number) {
        return group.tooSmall() ? SMALL : words.number(number.apply(group.sums()));
    }

    private String share(Wording words, Function<Sums, Optional<Double>> share) {
        return group.tooSmall()
                ? SMALL
                : share.apply(group.sums())
                        .map(it -> words.percent(Math.round(it * 10) / 10.0))
                        .orElse("–");
    }

    /** For a download: plain numbers; a name never begins as a formula. */
    List<String> fields() {
        var sums = group.sums();
        boolean small = group.tooSmall();
        boolean position =
                Arrays.stream(HeldPosition.values()).anyMatch(it -> it.name().equals(kind));
        var fields =
                new ArrayList<>(position ? List.of("position", kind) : List.of(kind, CsvText.harmless(group.name())));
        for (long number :
                new long[] {sums.people(), sums.participants(), sums.daysDue(), sums.daysAway(), sums.daysMet()}) {
            fields.add(small ? SMALL : Long.toString(number));
        }
        fields.add(small ? SMALL : percent(sums.compliance()));
        fields.add(small ? SMALL : Long.toString(sums.outputsDue()));
        fields.add(small ? SMALL : Long.toString(sums.outputsAccepted()));
        fields.add(small ? SMALL : percent(sums.attainment()));
        return fields;
    }

    private static String percent(Optional<Double> share) {
        return share.map(it -> String.format(Locale.ROOT, "%.1f", it)).orElse("");
    }
}
