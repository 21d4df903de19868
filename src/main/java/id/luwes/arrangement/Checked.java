package id.luwes.arrangement;

import id.luwes.arrangement.Seen.What;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One rule as it was asked: what it saw and what it said.
 *
 * @param rule the word for it
 * @param day of which day; empty for a rule of the whole
 */
public record Checked(String rule, Optional<LocalDate> day, Result result, List<Seen> seen) {

    /** The word for the least number on site, which stands in the way of nobody but asks for the head of the unit. */
    private static final String COUNTER = "counter";

    public Checked {
        seen = List.copyOf(seen);
    }

    /** What a rule said. */
    public enum Result {
        MET,
        BROKEN,
        /** Another rule before it was broken, or it has no meaning any more. */
        NOT_ASKED
    }

    static Checked of(DayRule rule, LocalDate day, Result result, Seen... seen) {
        return new Checked("day-" + word(rule), Optional.of(day), result, List.of(seen));
    }

    static Checked of(DayRule rule, Result result, List<Seen> seen) {
        return new Checked("day-" + word(rule), Optional.empty(), result, seen);
    }

    static Checked of(Rule rule, Result result, List<Seen> seen) {
        return new Checked(word(rule), Optional.empty(), result, seen);
    }

    static Checked counter(Optional<LocalDate> day, boolean fallsShort, List<Seen> seen) {
        return new Checked(COUNTER, day, fallsShort ? Result.BROKEN : Result.MET, seen);
    }

    /** An instruction to come in comes so many working days ahead. */
    static Checked notice(LocalDate day, Seen... seen) {
        return new Checked("day-notice", Optional.of(day), Result.MET, List.of(seen));
    }

    boolean is(Rule asked) {
        return rule.equals(word(asked));
    }

    /** The same, where it has no meaning any more. */
    Checked notAsked() {
        return new Checked(rule, day, Result.NOT_ASKED, seen);
    }

    /** What it asks for, in a sentence. */
    public String title(Wording words) {
        return words.text("arrangement.why.rule." + rule);
    }

    /** What it says, in a word. */
    public String says(Wording words) {
        return words.text("arrangement.why.result." + word(result));
    }

    /** What it looked at, but for the instrument on which it stands. */
    public List<Seen> looked() {
        return seen.stream()
                .filter(it -> it.what() != What.BASIS && it.what() != What.EXAMPLE)
                .toList();
    }

    /** On what it stands: the instrument, or that no source gives it; empty where the platform or the agency has it so. */
    public List<Seen> basis() {
        return seen.stream().filter(it -> it.what() == What.BASIS).toList();
    }

    /** Whether no source gives its number, so that it is an example that the agency sets. */
    public boolean isExample() {
        return seen.stream().anyMatch(it -> it.what() == What.EXAMPLE);
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
