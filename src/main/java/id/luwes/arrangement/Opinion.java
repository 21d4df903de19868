package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody who decides on an application asked a colleague, and what came of it. It decides nothing.
 *
 * @param state how the application stands, of which it follows whether the question is open
 * @param ending empty while nobody has ended it, although it is over too once the application is decided
 */
public record Opinion(
        OpinionId id,
        ApplicationId application,
        ApplicationState state,
        Person applicant,
        Asker asker,
        Person colleague,
        String question,
        Instant askedAt,
        Optional<Ending> ending) {

    /** So many characters of a question or an answer at least, so that it says something. */
    public static final int SHORTEST = 3;

    /** So many characters of a question at most. */
    public static final int LONGEST_QUESTION = 300;

    /** So many characters of an answer at most. */
    public static final int LONGEST_ANSWER = 1000;

    /** So many questions are open for one application at most. */
    public static final int MOST = 3;

    /** Somebody decided, rather than the applicant having taken it back or something being offered still. */
    private static final Set<ApplicationState> DECIDED = EnumSet.of(
            ApplicationState.APPROVED, ApplicationState.REFUSED, ApplicationState.RETURNED, ApplicationState.REVISED);

    /** Somebody with a name. */
    public record Person(EmployeeId id, String name) {}

    /**
     * Who asked.
     *
     * @param employee empty for an account without an employee record
     */
    public record Asker(long account, Optional<EmployeeId> employee, String name) {}

    /** How a question ended. */
    public enum Outcome {
        /** With words. */
        GIVEN,
        /** The colleague has no opinion. */
        NONE,
        /** Whoever asked does not need it any more. */
        TAKEN_BACK
    }

    /**
     * How and when it ended.
     *
     * @param words the answer; empty unless one was given
     */
    public record Ending(Outcome outcome, String words, Instant at) {

        public boolean isAnswer() {
            return outcome != Outcome.TAKEN_BACK;
        }
    }

    /** Whether it can be answered: the application waits for a decision, and nobody has ended the question. */
    public boolean isOpen() {
        return ending.isEmpty() && state == ApplicationState.SUBMITTED;
    }

    public boolean isAnswered() {
        return ending.filter(Ending::isAnswer).isPresent();
    }

    /** Whether the applicant reads it: what was answered, once somebody has decided. */
    public boolean isForTheApplicant() {
        return isAnswered() && DECIDED.contains(state);
    }
}
