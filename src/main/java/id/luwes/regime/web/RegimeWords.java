package id.luwes.regime.web;

import static java.util.stream.Collectors.joining;

import id.luwes.regime.Group;
import id.luwes.regime.HeldRegime;
import id.luwes.regime.HeldRegime.Answer;
import id.luwes.regime.Mode;
import id.luwes.regime.Regime;
import id.luwes.regime.Regimes.Said;
import id.luwes.regime.Whom;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.PositionKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How regimes are said to people. */
public final class RegimeWords {

    /** A Monday, by which weekdays are named. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private RegimeWords() {}

    public static String title(Wording words, Regime regime) {
        return regime.title().in(words.language().locale());
    }

    public static String note(Wording words, Regime regime) {
        return regime.note().in(words.language().locale());
    }

    public static String mode(Wording words, Mode mode) {
        return words.text("regime.mode." + word(mode.name()));
    }

    /** The instrument, and how firm it is known. */
    public static String basis(Wording words, Regime regime) {
        return words.text(
                "eligibility.basis",
                regime.basis().citation(),
                words.text("eligibility.mark." + regime.basis().confidence().mark()));
    }

    /** When it holds here. */
    public static String validity(Wording words, HeldRegime held) {
        var last = held.endedBefore()
                .map(it -> it.minusDays(1))
                .orElse(held.regime().validity().last());
        return last == null || last.isBefore(held.since())
                ? words.text("regime.since", held.since())
                : words.range(held.since(), last);
    }

    /** Which days it governs: weekdays, dates, or all. */
    public static String days(Wording words, Regime regime) {
        var parts = new ArrayList<String>();
        if (!regime.dates().isEmpty()) {
            parts.add(regime.dates().stream().sorted().map(words::shortDate).collect(joining(", ")));
        } else if (!regime.weekdays().isEmpty()) {
            parts.add(words.text("regime.days.every", weekdays(words, regime.weekdays())));
        } else {
            parts.add(words.text("regime.days.all"));
        }
        if (!regime.byChoice().isEmpty()) {
            parts.add(words.text("regime.days.choice", weekdays(words, regime.byChoice())));
        }
        regime.share().ifPresent(share -> parts.add(words.text("regime.days.share", share)));
        return String.join("; ", parts);
    }

    static String weekdays(Wording words, Set<DayOfWeek> weekdays) {
        return weekdays.stream().sorted().map(it -> weekday(words, it)).collect(joining(", "));
    }

    static String weekday(Wording words, DayOfWeek weekday) {
        return words.weekday(MONDAY.plusDays(weekday.getValue() - 1L));
    }

    /** To whom it is limited, or the whole agency. */
    public static String reach(Wording words, Whom whom) {
        var groups = whom.groups().isEmpty()
                ? words.text("regime.everybody")
                : whom.groups().stream().map(Group::label).collect(joining("; "));
        return whom.kinds().isEmpty()
                ? groups
                : words.text(
                        "regime.only-kinds",
                        groups,
                        whom.kinds().stream()
                                .sorted()
                                .map(it -> kind(words, it))
                                .collect(joining(", ")));
    }

    static String kind(Wording words, PositionKind kind) {
        return words.text("workforce.kind." + kind);
    }

    /** What a regime says of a day. */
    public static String answer(Wording words, Said said) {
        var key = said.governs()
                ? "governs." + word(effect(said.regime().regime()))
                : word(said.answer().name());
        return words.text("regime.answer." + key);
    }

    /** What a regime does with the days that it governs, as a constant. */
    static String effect(Regime regime) {
        return regime.onRequest() ? "ON_REQUEST" : regime.mode().effect().name();
    }

    /** What follows from a regime for whom it reaches. */
    static String does(Wording words, Regime regime) {
        return words.text("regime.does."
                + (regime.onRequest() ? "on-request" : word(regime.mode().name())));
    }

    public static Tone tone(Said said) {
        return said.answer() == Answer.GOVERNS ? Tone.OK : Tone.OFF;
    }

    static List<DayOfWeek> workWeek() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
