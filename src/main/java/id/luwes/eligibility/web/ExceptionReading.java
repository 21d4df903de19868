package id.luwes.eligibility.web;

import id.luwes.core.DateRange;
import id.luwes.core.Nip;
import id.luwes.core.NipFault;
import id.luwes.eligibility.CapException;
import id.luwes.eligibility.CapException.Ground;
import id.luwes.eligibility.Lift;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * An exception as far as the form can be read.
 *
 * @param nip empty where it is none
 * @param faults the fields that could not be read; the rest then means nothing
 */
record ExceptionReading(Optional<Nip> nip, Ground ground, Lift decided, String letter, String reason, Faults faults) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_LETTER = 120;

    static ExceptionReading of(ExceptionForm form, LocalDate today) {
        var nip = Optional.of(form.line(form.nip()).replace(" ", ""))
                .filter(it -> NipFault.of(it).isEmpty())
                .map(Nip::of);
        var ground = Arrays.stream(Ground.values())
                .filter(it -> it.name().equals(form.line(form.ground())))
                .findFirst();
        var days = form.line(form.days()).matches("[2-5]") ? Integer.parseInt(form.line(form.days())) : 0;
        var period = period(form, today);
        var letter = form.line(form.letter());
        var faults = Faults.NONE
                .andIf(nip.isEmpty(), "nip", "eligibility.exception.fault.nobody")
                .andIf(ground.isEmpty(), "ground", "eligibility.exception.fault.ground")
                .andIf(
                        days == 0,
                        "days",
                        "eligibility.exception.fault.days",
                        CapException.FEWEST_DAYS,
                        CapException.MOST_DAYS)
                .and(period.faults())
                .andIf(
                        !Letters.between(letter, 3, LONGEST_LETTER),
                        "letter",
                        "eligibility.exception.fault.letter",
                        LONGEST_LETTER)
                .and(reason("reason", form.words()));
        return new ExceptionReading(
                nip, ground.orElse(Ground.OUTSIDE_DUTY), new Lift(days, period.days()), letter, form.words(), faults);
    }

    /** Whether words suffice, for an exception and for its early end. */
    static Faults reason(String field, String words) {
        return Faults.NONE.andIf(
                !Letters.between(words, SHORTEST, LONGEST),
                field,
                "eligibility.exception.fault.reason",
                SHORTEST,
                LONGEST);
    }

    private record Period(DateRange days, Faults faults) {}

    private static Period period(ExceptionForm form, LocalDate today) {
        var first = TypedDate.of(form.line(form.first()));
        var last = TypedDate.of(form.line(form.last()));
        var from = first.orElse(today);
        var to = last.orElse(from);
        var faults = Faults.NONE
                .andIf(first.isEmpty(), "first", "eligibility.exception.fault.date")
                .andIf(last.isEmpty(), "last", "eligibility.exception.fault.date")
                .andIf(from.isBefore(today), "first", "eligibility.exception.fault.past", today)
                .andIf(to.isBefore(from), "last", "eligibility.exception.fault.order")
                .andIf(
                        to.isAfter(CapException.latest(from)),
                        "last",
                        "eligibility.exception.fault.long",
                        CapException.LONGEST_MONTHS,
                        CapException.latest(from));
        return new Period(faults.isEmpty() ? new DateRange(from, to) : new DateRange(today, today), faults);
    }
}
