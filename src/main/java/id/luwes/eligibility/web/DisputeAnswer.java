package id.luwes.eligibility.web;

import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDispute.Ending;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.eligibility.VerdictId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A disputed fact as programs read it.
 *
 * @param recorded as it was by then; null where nothing was
 * @param objection the number of the objection whose body found it; null where the person says it
 * @param state OPEN, RECORDED, STANDS or WITHDRAWN
 * @param answer why it stands; empty for others
 * @param recordedNow what it was recorded as; null for others
 * @param verdictAfter the verdict that followed; null for others
 */
record DisputeAnswer(
        String id,
        String employee,
        String name,
        String fact,
        @Nullable RecordedAnswer recorded,
        String claimed,
        String words,
        @Nullable String objection,
        String verdict,
        Instant raisedAt,
        LocalDate due,
        String state,
        String answer,
        @Nullable String recordedNow,
        @Nullable String verdictAfter) {

    /** A value with its origin. */
    record RecordedAnswer(String value, String source, LocalDate observedOn) {

        static RecordedAnswer of(Recorded it) {
            return new RecordedAnswer(it.value(), it.source(), it.observedOn());
        }
    }

    static DisputeAnswer of(FactDispute it) {
        return new DisputeAnswer(
                Long.toString(it.id()),
                it.employee().toString(),
                it.name(),
                it.fact().word(),
                it.recorded().map(RecordedAnswer::of).orElse(null),
                it.claimed(),
                it.words(),
                it.objection().map(Object::toString).orElse(null),
                it.verdict().toString(),
                it.raisedAt(),
                it.due(),
                it.ending().map(end -> end.outcome().name()).orElse("OPEN"),
                it.ending().map(Ending::answer).orElse(""),
                it.ending().flatMap(Ending::value).orElse(null),
                it.ending().flatMap(Ending::verdict).map(VerdictId::toString).orElse(null));
    }
}
