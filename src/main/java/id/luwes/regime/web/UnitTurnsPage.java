package id.luwes.regime.web;

import static java.util.stream.Collectors.joining;

import id.luwes.regime.Division;
import id.luwes.regime.NumberedDay;
import id.luwes.regime.Seated;
import id.luwes.regime.Turns;
import id.luwes.regime.UnitTurns;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a unit is divided, or would be, and what comes of it on the days to come.
 *
 * @param shown the groups that the page shows; empty where nobody can be away
 * @param looked whether the groups were chosen to be looked at and do not hold
 * @param anew whether these were made anew, beside others that hold
 */
public record UnitTurnsPage(
        UnitTurns turns, Optional<Division> shown, boolean anew, boolean looked, Paging paging, Faults faults) {

    static final String TEMPLATE = "regime/unitTurns";
    private static final int SIZE = 50;
    private static final int DAYS = 10;

    /**
     * A governed day to come.
     *
     * @param away how many are away
     * @param due whose turn it is, of whom some stay where they are too many
     */
    public record Day(NumberedDay day, String groups, int away, int due) {}

    static UnitTurnsPage of(UnitTurns turns, Optional<Division> shown, boolean anew, String asked) {
        var address = path(turns) + (anew ? "?anew=true&page=" : "?page=");
        return new UnitTurnsPage(
                turns, shown, anew, false, Paging.of(asked, turns.reached().size(), SIZE, address), Faults.NONE);
    }

    UnitTurnsPage with(Faults faults) {
        return new UnitTurnsPage(turns, shown, anew, looked, paging, faults);
    }

    UnitTurnsPage lookedAt() {
        return new UnitTurnsPage(turns, shown, anew, true, paging, faults);
    }

    private static String path(UnitTurns turns) {
        return TurnsController.path(turns.regime()) + "/" + turns.unit().id();
    }

    public String path() {
        return path(turns);
    }

    /** Where the form goes: to the page of people that it shows. */
    public String action() {
        return path() + "?page=" + paging.page();
    }

    public List<Seated> people() {
        return turns.reached().stream()
                .skip((paging.page() - 1L) * SIZE)
                .limit(SIZE)
                .toList();
    }

    public String field(Seated person) {
        return DivisionForm.field(person.id());
    }

    /** The group of somebody as the select has it. */
    public String group(Seated person) {
        return shown.map(it -> it.groups().get(person.id()))
                .map(it -> Integer.toString(it))
                .orElse("");
    }

    public boolean isNew(Seated person) {
        return turns.newcomers().contains(person.id());
    }

    public int groups() {
        return shown.map(it -> it.turns().groups()).orElse(0);
    }

    public List<Choice> choices(Wording words) {
        return Stream.concat(
                        IntStream.rangeClosed(1, groups())
                                .mapToObj(it -> new Choice(Integer.toString(it), Turns.letter(it))),
                        Stream.of(new Choice("", words.text("regime.turns.office"))))
                .toList();
    }

    /** How many groups, and how many of them are away at once. */
    public String how(Wording words) {
        return shown.map(it -> words.text(
                        "regime.turns.how",
                        it.turns().groups(),
                        it.turns().away(),
                        turns.most(),
                        turns.reached().size()))
                .orElseGet(() ->
                        words.count("regime.turns.nobody.why", turns.reached().size(), turns.share()));
    }

    public List<Day> days() {
        return shown.stream()
                .flatMap(division -> turns.coming().stream().limit(DAYS).map(it -> day(division, it)))
                .toList();
    }

    private Day day(Division division, NumberedDay day) {
        return new Day(
                day,
                letters(division.turns().on(day.number())),
                division.away(day.number(), turns.people(), turns.share()).size(),
                division.due(day.number(), turns.people()).size());
    }

    /** How many of the reached are left at the office; the unit may have others, whom the rule does not reach. */
    public int onSite(Day day) {
        return turns.reached().size() - day.away();
    }

    /** What whoever confirms should know; nothing of it forbids. */
    public List<String> warnings(Wording words) {
        var warnings = new ArrayList<String>();
        days().stream()
                .filter(it -> it.due() > it.away())
                .findFirst()
                .ifPresent(
                        it -> warnings.add(words.text("regime.turns.too-many", it.groups(), it.due(), turns.most())));
        var minimum = turns.unit().serviceMinimum();
        days().stream()
                .filter(it -> onSite(it) < minimum)
                .findFirst()
                .ifPresent(it -> warnings.add(words.text(
                        "regime.turns.below-minimum", words.shortDate(it.day().day()), onSite(it), minimum)));
        var newcomers =
                turns.reached().stream().filter(this::isNew).map(Seated::name).collect(joining(", "));
        if (!newcomers.isEmpty()) {
            warnings.add(words.text("regime.turns.newcomers", newcomers));
        }
        return warnings;
    }

    /** Whether the groups that the page shows are those that were confirmed. */
    public boolean holds() {
        return confirmed() && !anew && !looked;
    }

    /** Since when the groups hold, or that they do not. */
    public String state(Wording words) {
        return turns.kept()
                .filter(it -> holds())
                .map(it -> words.text("regime.turns.confirmed", it.from()))
                .orElseGet(() -> words.text("regime.turns.proposal"));
    }

    public boolean confirmed() {
        return turns.kept().isPresent();
    }

    private static String letters(List<Integer> groups) {
        return groups.stream().map(Turns::letter).collect(joining(", "));
    }
}
