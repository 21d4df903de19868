package id.luwes.arrangement;

import id.luwes.core.DateRange;
import id.luwes.core.LegalBasis;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that a check looked at, as it was then.
 *
 * @param value a number, a word, dates with commas, or the two ends of a range with a slash between them
 */
public record Seen(What what, String value) {

    private static final String AND = ",";
    private static final String UNTIL = "/";

    /** What is looked at, in the form of its value. */
    public enum What {
        TODAY(Form.DATES),
        EARLIEST(Form.DATES),
        NOTICE(Form.WORD),
        AGREEMENT(Form.WORD),
        TERM(Form.WORD),
        BEFORE(Form.MODE),
        AFTER(Form.MODE),
        REGIME(Form.WORD),
        VERDICT(Form.WORD),
        REASONS(Form.WORD),
        POLICY(Form.WORD),
        ROW(Form.WORD),
        BASIS(Form.BASIS),
        EXAMPLE(Form.WORD),
        POLICY_DAYS(Form.WORD),
        CAP(Form.WORD),
        EXCEPTION_DAYS(Form.WORD),
        EXCEPTION(Form.RANGE),
        AGREED(Form.DATES),
        CHANGED(Form.DATES),
        RULED(Form.DATES),
        NOT_COUNTED(Form.DATES),
        ABSENT(Form.DATES),
        USED(Form.WORD),
        WOULD_BE(Form.WORD),
        ALLOWED(Form.WORD),
        LEFT(Form.WORD),
        UNIT(Form.WORD),
        OTHERS(Form.WORD),
        MINIMUM(Form.WORD),
        SHORT(Form.DATES),
        PERIOD(Form.RANGE),
        LONGEST(Form.DATES),
        TAKEN(Form.RANGE),
        AWAY(Form.WORD),
        CORE(Form.WORD),
        OUTPUTS(Form.WORD);

        private final Form form;

        What(Form form) {
            this.form = form;
        }
    }

    /** How a value is written. */
    enum Form {
        WORD,
        DATES,
        RANGE,
        MODE,
        BASIS
    }

    static Seen of(What what, long number) {
        return new Seen(what, Long.toString(number));
    }

    static Seen of(What what, LocalDate day) {
        return new Seen(what, day.toString());
    }

    static Seen of(What what, DateRange days) {
        return new Seen(what, days.first() + UNTIL + days.last());
    }

    /** A place, or the office. */
    static Seen of(What what, Optional<Place> place) {
        return new Seen(what, place.map(it -> it.kind().name()).orElse("OFFICE"));
    }

    /** Dates, in order; nothing where there is none. */
    static List<Seen> dates(What what, Collection<LocalDate> days) {
        return days.isEmpty()
                ? List.of()
                : List.of(new Seen(
                        what, days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(AND))));
    }

    /** On what instrument it stands, and how firmly that is known. */
    public static Seen basis(LegalBasis basis) {
        return new Seen(What.BASIS, basis.confidence().mark() + " " + basis.citation());
    }

    /** What it is called. */
    public String label(Wording words) {
        return words.text("arrangement.why.seen." + word(what.name()));
    }

    /** The value in the words of the reader. */
    public String told(Wording words) {
        return switch (what.form) {
            case WORD -> value;
            case DATES ->
                Arrays.stream(value.split(AND))
                        .map(it -> words.shortDate(LocalDate.parse(it)))
                        .collect(Collectors.joining(", "));
            case RANGE -> {
                int between = value.indexOf(UNTIL);
                yield words.range(
                        LocalDate.parse(value.substring(0, between)), LocalDate.parse(value.substring(between + 1)));
            }
            case MODE -> words.text("arrangement.why.place." + word(value));
            case BASIS ->
                words.text("eligibility.basis", value.substring(2), words.text("eligibility.mark." + value.charAt(0)));
        };
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
