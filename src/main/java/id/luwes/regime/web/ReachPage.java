package id.luwes.regime.web;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.Units.Unit;
import id.luwes.core.UnitId;
import id.luwes.regime.HeldRegime.Answer;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.Mode;
import id.luwes.regime.Reached;
import id.luwes.regime.ReachedUnit;
import id.luwes.web.Faults;
import id.luwes.web.Figure;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a rule reaches on a day.
 *
 * @param coming the next days of which it speaks; none where it is over
 * @param found what it does on the day shown; empty where there is none to show
 * @param typed the day as it stood in the address
 * @param asked the page of the table as it stood there
 */
public record ReachPage(
        KeptRegime regime,
        List<LocalDate> coming,
        Optional<Reached> found,
        UnitTree tree,
        String typed,
        String asked,
        Faults faults) {

    private static final int SIZE = 40;
    private static final int SHORT_ONES = 20;

    public ReachPage {
        coming = List.copyOf(coming);
    }

    /** A line of the table: a unit with all below it, or those who sit in the unit itself. */
    public record Row(Unit unit, boolean itself, boolean leads, Reached reached) {}

    /** The table of units, of which a page is shown. */
    public record Table(List<Row> rows, Paging paging) {}

    /** A counter that would not be staffed. */
    public record ShortOne(Unit unit, ReachedUnit reached) {}

    public String path() {
        return RegimesController.PATH + "/" + regime.id() + "/reach";
    }

    public String file() {
        return path() + ".csv" + found.map(it -> "?day=" + it.day()).orElse("");
    }

    /** The same day at another unit. */
    public String address(Unit unit) {
        return path()
                + found.map(it -> "?day=" + it.day() + "&unit=" + unit.id()).orElse("");
    }

    public String address(LocalDate day) {
        return path() + "?day=" + day
                + tree.chosen().map(it -> "&unit=" + it.id()).orElse("");
    }

    public boolean shows(LocalDate day) {
        return found.filter(it -> it.day().equals(day)).isPresent();
    }

    public Mode.Effect effect() {
        return regime.regime().mode().effect();
    }

    /** Whether it sends people away, so that counters and desks become emptier. */
    public boolean sendsAway() {
        return effect() == Mode.Effect.AWAY || regime.regime().byTurns();
    }

    public List<Figure> figures(Wording words) {
        var all = found.orElseThrow();
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                words.number(all.reached()),
                words.text("regime.reach.reached." + RegimeWords.word(RegimeWords.effect(regime.regime()))),
                words.count("regime.reach.of", all.people())));
        if (sendsAway()) {
            figures.add(new Figure(
                    words.number(all.away()),
                    words.text("regime.reach.away"),
                    all.already() == 0 ? "" : words.text("regime.reach.already", words.number(all.already()))));
            figures.add(new Figure(words.number(all.office()), words.text("regime.reach.office"), ""));
        }
        return figures;
    }

    /** Those whom it does not reach, by the reason, most first. */
    public List<String> others(Wording words) {
        return found.orElseThrow().answers().entrySet().stream()
                .filter(it -> it.getKey() != Answer.GOVERNS)
                .sorted(Map.Entry.<Answer, Integer>comparingByValue().reversed())
                .map(it -> words.count(
                        "regime.reach.because." + RegimeWords.word(it.getKey().name()), it.getValue()))
                .toList();
    }

    public List<Unit> tops() {
        return tree.tops();
    }

    /** From the top to the unit that is looked at. */
    public List<Unit> trail() {
        return tree.chosen()
                .map(it -> Stream.concat(tree.above(it).stream(), Stream.of(it)).toList())
                .orElse(List.of());
    }

    public boolean chosen(Unit unit) {
        return tree.chosen().filter(unit::equals).isPresent();
    }

    private List<Row> all() {
        var reached = found.orElseThrow();
        return tree.chosen()
                .map(it -> Stream.concat(
                                Stream.of(new Row(it, true, false, reached.within(it.first(), it.first()))),
                                tree.below(it).stream()
                                        .map(below -> new Row(
                                                below,
                                                false,
                                                below.last() > below.first(),
                                                reached.within(below.first(), below.last()))))
                        .filter(row -> row.reached().people() > 0)
                        .toList())
                .orElse(List.of());
    }

    public Table table() {
        var all = all();
        var address = tree.chosen().map(this::address).orElse(path());
        var paging = Paging.of(asked, all.size(), SIZE, address + "&page=");
        return new Table(
                all.stream().skip((paging.page() - 1L) * SIZE).limit(SIZE).toList(), paging);
    }

    /** The counters that would not be staffed as they must be, in the order of the tree. */
    public List<ShortOne> shortOnes() {
        Map<UnitId, Unit> named = tree.units().stream().collect(toMap(Unit::id, it -> it));
        return found.stream()
                .flatMap(it -> it.units().stream())
                .flatMap(it -> Stream.ofNullable(named.get(it.unit()))
                        .filter(unit -> it.fallsShort(unit.serviceMinimum()))
                        .map(unit -> new ShortOne(unit, it)))
                .toList();
    }

    /** As many of them as are named. */
    public static List<ShortOne> named(List<ShortOne> all) {
        return all.stream().limit(SHORT_ONES).toList();
    }
}
