package id.luwes.arrangement.web;

import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.core.DateRange;
import id.luwes.web.Faults;

/** What is in the way of a pause, as faults of its form. */
final class PauseFaults {

    private PauseFaults() {}

    /** What was typed is no date. */
    static Faults dates(PauseForm form) {
        return Faults.NONE
                .andIf(form.first().isEmpty(), "from", "arrangement.fault.date")
                .andIf(form.last().isEmpty(), "until", "arrangement.fault.date");
    }

    /** All that can be told of a form before it is judged. */
    static Faults of(PauseForm form) {
        return dates(form).andIf(form.tooLong(), "reason", "arrangement.fault.reason-long", DayForm.LONGEST);
    }

    static Faults of(Outcome refusal) {
        return switch (refusal) {
            case Outcome.Paused done -> Faults.NONE;
            case Outcome.NotYours none -> Faults.NONE;
            case Outcome.Backwards backwards -> Faults.NONE.and("until", "arrangement.pause.fault.backwards");
            case Outcome.NotAgreed not -> agreed(not.agreed());
            case Outcome.TooSoon soon -> Faults.NONE.and("from", "arrangement.pause.fault.too-soon", soon.earliest());
            case Outcome.PausedAlready paused -> {
                var other = paused.other().days().orElse(paused.other().set());
                yield Faults.NONE.and("from", "arrangement.pause.fault.already", other.first(), other.last());
            }
            case Outcome.WholeRest rest -> Faults.NONE.and("until", "arrangement.pause.fault.rest");
            case Outcome.ReasonMissing missing -> Faults.NONE.and("reason", "arrangement.pause.fault.reason");
        };
    }

    private static Faults agreed(DateRange agreed) {
        return Faults.NONE.and("until", "arrangement.pause.fault.not-agreed", agreed.first(), agreed.last());
    }
}
