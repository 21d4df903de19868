package id.luwes.insight.web;

import id.luwes.insight.Dashboard.Month;
import id.luwes.insight.Dashboard.Place;
import id.luwes.insight.Dashboard.View;
import id.luwes.insight.Floor;
import id.luwes.insight.Group;
import id.luwes.insight.HeldPosition;
import id.luwes.insight.Sums;
import id.luwes.insight.Waited;
import id.luwes.web.Chart;
import id.luwes.web.Chart.Series;
import id.luwes.web.Chart.Value;
import id.luwes.web.Choice;
import id.luwes.web.Figure;
import id.luwes.web.Wording;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The numbers of a unit; empty before the first month was counted.
 *
 * @param provisional whether days off of the chosen month's year are not published yet
 * @param times how long decisions were waited for, by month
 * @param floors how the service units within it kept their least number on site in the chosen month
 */
public record InsightPage(
        Optional<View> found, boolean provisional, Map<YearMonth, List<Waited>> times, List<Floor> floors) {

    /** So many service units are listed; the files have all. */
    private static final int FLOORS = 6;

    public InsightPage {
        times = Map.copyOf(times);
        floors = List.copyOf(floors);
    }

    static final InsightPage NOTHING = new InsightPage(Optional.empty(), false, Map.of(), List.of());

    /** The topmost units of the reader, where they are several; empty for one. */
    public List<Place> roots() {
        return view().roots().size() > 1 ? view().roots() : List.of();
    }

    /** Whether a topmost unit holds the one that is looked at. */
    public boolean within(Place root) {
        return view().path().contains(root);
    }

    public View view() {
        return found.orElseThrow();
    }

    /** The unit that is looked at. */
    public long unit() {
        return view().path().getLast().id().value();
    }

    public List<InsightRow> rows() {
        return InsightRow.of(view(), this::address);
    }

    /** The kinds of positions; none where they may not be told. */
    public List<InsightRow> positions() {
        return InsightRow.positions(view(), it -> "/insight?" + query(unit(), it.name()));
    }

    /** The kind of position to which everything is limited; empty for all. */
    public String position() {
        return view().position().map(HeldPosition::name).orElse("");
    }

    public List<Choice> positionChoices(Wording words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("insight.position.all"))),
                        Arrays.stream(HeldPosition.values())
                                .filter(it ->
                                        it != HeldPosition.UNKNOWN || position().equals(it.name()))
                                .map(it -> new Choice(it.name(), words.text("insight.position." + it))))
                .toList();
    }

    public List<Choice> months(Wording words) {
        return view().months().reversed().stream()
                .map(it -> new Choice(it.month().toString(), words.month(it.month())))
                .toList();
    }

    public String address(long unit) {
        return "/insight?" + query(unit, position());
    }

    /** Where a table can be downloaded. */
    public String file(String name) {
        return "/insight" + name + "?" + query(unit(), position());
    }

    private String query(long unit, String position) {
        return "unit=%d&month=%s%s"
                .formatted(unit, view().chosen().month(), position.isEmpty() ? "" : "&position=" + position);
    }

    /** The service units whose floors may be told, those that missed the most days first; not all fit on a page. */
    public List<FloorRow> floorRows() {
        return told().limit(FLOORS).map(FloorRow::new).toList();
    }

    /** The same, however many they are. */
    List<FloorRow> allFloors() {
        return told().map(FloorRow::new).toList();
    }

    /** Service units that are told of, and those that are too small for it. */
    public int toldFloors() {
        return (int) told().count();
    }

    public int smallFloors() {
        return floors.size() - toldFloors();
    }

    private Stream<Floor> told() {
        return floors.stream().filter(it -> !it.small());
    }

    /** The steps of the chosen month on which something was decided; none where the unit may not be shown by itself. */
    List<Waited> waited() {
        return waited(view().chosen());
    }

    public List<DecisionRow> decisions() {
        return waited().stream().map(DecisionRow::new).toList();
    }

    private List<Waited> waited(Month month) {
        return month.whole().isPresent() ? times.getOrDefault(month.month(), List.of()) : List.of();
    }

    public List<Figure> figures(Wording words) {
        return view().chosen().whole().map(it -> figures(words, it.sums())).orElse(List.of());
    }

    private static List<Figure> figures(Wording words, Sums sums) {
        return List.of(
                new Figure(
                        words.number(sums.participants()),
                        words.text("insight.participants.of", words.number(sums.people())),
                        percent(words, sums.participation())),
                new Figure(
                        words.number(sums.daysAway()),
                        words.text("insight.days-away.of", words.number(sums.daysDue())),
                        percent(words, sums.away())),
                new Figure(
                        words.number(sums.outputsAccepted()),
                        words.text("insight.outputs.of", words.number(sums.outputsDue())),
                        sums.attainment()
                                .map(it -> words.text("insight.attainment.note", percent(words, Optional.of(it))))
                                .orElse("")),
                new Figure(percent(words, sums.compliance()), words.text("insight.compliance.long"), ""));
    }

    public Chart participation(Wording words) {
        return chart("participation", words, List.of(shares(words, "insight.participation", Sums::participation)));
    }

    public Chart compliance(Wording words) {
        return chart("compliance", words, List.of(shares(words, "insight.compliance", Sums::compliance)));
    }

    public Chart away(Wording words) {
        return chart("away", words, List.of(counts(words, "insight.days-away", Sums::daysAway)));
    }

    public Chart outputs(Wording words) {
        return chart(
                "outputs",
                words,
                List.of(
                        counts(words, "insight.promised", Sums::outputsDue),
                        counts(words, "insight.accepted", Sums::outputsAccepted)));
    }

    private Chart chart(String id, Wording words, List<Series> series) {
        return new Chart(
                id,
                words.text("insight.chart." + id),
                words.text("insight.month"),
                view().months().stream().map(it -> words.shortMonth(it.month())).toList(),
                series);
    }

    private Series shares(Wording words, String key, Function<Sums, Optional<Double>> share) {
        return new Series(
                words.text(key),
                view().months().stream()
                        .map(it -> value(
                                it,
                                sums -> share.apply(sums)
                                        .map(found -> new Value(
                                                Math.round(found * 10) / 10.0, percent(words, Optional.of(found))))
                                        .orElse(new Value(0, "–", false))))
                        .toList());
    }

    private Series counts(Wording words, String key, ToLongFunction<Sums> count) {
        return new Series(
                words.text(key),
                view().months().stream()
                        .map(it -> value(
                                it, sums -> new Value(count.applyAsLong(sums), words.number(count.applyAsLong(sums)))))
                        .toList());
    }

    private static Value value(Month month, Function<Sums, Value> value) {
        return month.whole().map(Group::sums).map(value).orElse(new Value(0, "< " + Group.LEAST, false));
    }

    private static String percent(Wording words, Optional<Double> share) {
        return share.map(it -> words.percent(Math.round(it * 10) / 10.0)).orElse("–");
    }
}
