package id.luwes.objection;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an objection.
 *
 * @param words empty where nothing was said
 * @param hearing of a hearing, when and where
 * @param ending of a decision, and of one that a second member has to agree to
 * @param findings the facts of a contested verdict that are wrong, of a decision or a proposal that names some
 * @param remedy what followed from a decision; empty for any other step, and where it was rejected
 */
public record ObjectionStep(
        Kind kind,
        Instant at,
        long account,
        Optional<EmployeeId> by,
        String words,
        Optional<Hearing> hearing,
        Optional<Ending> ending,
        Findings findings,
        Optional<Remedy> remedy) {

    /** What can happen. */
    public enum Kind {
        RAISED,
        ADMITTED,
        STATEMENT,
        HEARING,
        MINUTES,
        PROPOSED,
        DECIDED,
        NOT_HEARD,
        WITHDRAWN
    }

    /** @param place a room, or the address of a video call */
    public record Hearing(Instant at, String place) {}

    /**
     * What followed.
     *
     * @param id of what is decided again or was lifted, or of the verdict that holds; 0 for none
     */
    public record Remedy(Way way, long id, Optional<LocalDate> from) {

        /** Ways to put right what was wrong. */
        public enum Way {
            /** The refused application waits for the level above. */
            DECIDED_AGAIN,
            /** The right holds again. */
            RESTORED,
            /** The verdict was made anew from what is known today, and BKD was told. */
            JUDGED_ANEW,
            /** The refused wish for a single day waits for the level above. */
            DAY_DECIDED_AGAIN,
            /** The instruction to come in was lifted. */
            CALL_LIFTED,
            /** The instruction stays: the counter or the quota of the week counts on it. */
            CALL_NEEDED,
            /** The facts that were found wrong wait for their owners; the verdict is made anew as soon as they are recorded. */
            TO_RECORD,
            /** The days are over, or something else was agreed for them. */
            NOTHING_LEFT
        }
    }

    static ObjectionStep said(Kind kind, SignedIn by, Instant at, String words) {
        return new ObjectionStep(
                kind,
                at,
                by.account(),
                by.employeeId(),
                words,
                Optional.empty(),
                Optional.empty(),
                Findings.NONE,
                Optional.empty());
    }

    static ObjectionStep hearing(SignedIn by, Instant at, Hearing hearing) {
        return new ObjectionStep(
                Kind.HEARING,
                at,
                by.account(),
                by.employeeId(),
                "",
                Optional.of(hearing),
                Optional.empty(),
                Findings.NONE,
                Optional.empty());
    }

    static ObjectionStep voted(Kind kind, SignedIn by, Instant at, BodyWord word, Optional<Remedy> remedy) {
        return new ObjectionStep(
                kind,
                at,
                by.account(),
                by.employeeId(),
                word.reasons(),
                Optional.empty(),
                Optional.of(word.ending()),
                word.findings(),
                remedy);
    }
}
