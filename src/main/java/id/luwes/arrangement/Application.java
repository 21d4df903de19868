package id.luwes.arrangement;

import java.time.Instant;

/**
 * An application to work elsewhere. Its states are types: only what waits can be decided, returned or withdrawn, so nothing
 * is decided twice. What is still being written is a {@code Draft} and no application yet.
 */
public sealed interface Application {

    Case facts();

    ApplicationState state();

    /** Sent, and waiting for whoever decides. */
    record Submitted(Case facts) implements Application {

        public Approved approve(Decision decision) {
            return new Approved(facts, notByTheApplicant(decision));
        }

        /** Waits on, since somebody else has to agree too. */
        public Submitted consent(Decision decision) {
            notByTheApplicant(decision);
            return this;
        }

        public Refused refuse(Decision decision) {
            if (decision.reason().isBlank()) {
                throw new IllegalArgumentException("A refusal needs a reason that the applicant can read.");
            }
            return new Refused(facts, notByTheApplicant(decision));
        }

        /** Sends it back to the applicant, with a word on what to change. */
        public Returned giveBack(Decision decision) {
            if (decision.reason().isBlank()) {
                throw new IllegalArgumentException("Whoever sends an application back says what to change.");
            }
            return new Returned(facts, notByTheApplicant(decision));
        }

        /** Offers something else, with a word on why; it waits for the applicant meanwhile. */
        public Offered offer(Decision decision) {
            if (decision.reason().isBlank()) {
                throw new IllegalArgumentException("Whoever offers something else says why.");
            }
            return new Offered(facts, notByTheApplicant(decision));
        }

        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(facts, at);
        }

        private Decision notByTheApplicant(Decision decision) {
            if (decision.by().filter(facts.applicant()::equals).isPresent()) {
                throw new IllegalArgumentException("Employee %s cannot decide on their own application %s."
                        .formatted(facts.applicant(), facts.id()));
            }
            return decision;
        }

        @Override
        public ApplicationState state() {
            return ApplicationState.SUBMITTED;
        }
    }

    /** Sent back with a word on what to change; it waits for the applicant, and nobody can decide on it. */
    record Returned(Case facts, Decision decision) implements Application {

        /** Gives its place to a new version. */
        public Revised revise(Instant at) {
            return new Revised(facts, at);
        }

        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(facts, at);
        }

        @Override
        public ApplicationState state() {
            return ApplicationState.RETURNED;
        }
    }

    /** Something else was offered; it waits for the applicant, and nobody can decide on it. */
    record Offered(Case facts, Decision decision) implements Application {

        /** The offer came to nothing, so it waits for a decision again, in its old place. */
        public Submitted reopen() {
            return new Submitted(facts);
        }

        /** Gives its place to the offer that was accepted. */
        public Revised revise(Instant at) {
            return new Revised(facts, at);
        }

        public Withdrawn withdraw(Instant at) {
            return new Withdrawn(facts, at);
        }

        @Override
        public ApplicationState state() {
            return ApplicationState.OFFERED;
        }
    }

    /** What is offered instead of what was asked; the applicant accepts it or not. */
    record Offer(Case facts, Decision decision) implements Application {

        /** Granted as it was offered, by whoever offered it, from the moment on which it is accepted. */
        public Approved accept(Instant at) {
            return new Approved(facts, decision.at(at));
        }

        /** Accepted as it was offered, and waiting for somebody else to agree. */
        public Submitted acceptForConsent() {
            return new Submitted(facts);
        }

        public Declined decline(Instant at) {
            return new Declined(facts, at);
        }

        public TakenBack takeBack(Instant at) {
            return new TakenBack(facts, at);
        }

        @Override
        public ApplicationState state() {
            return ApplicationState.OFFER;
        }
    }

    /** Over: nobody can do anything with it any more. */
    sealed interface Closed extends Application {}

    /** An offer that the applicant did not accept. */
    record Declined(Case facts, Instant at) implements Closed {
        @Override
        public ApplicationState state() {
            return ApplicationState.DECLINED;
        }
    }

    /** An offer that was taken back before it was answered. */
    record TakenBack(Case facts, Instant at) implements Closed {
        @Override
        public ApplicationState state() {
            return ApplicationState.TAKEN_BACK;
        }
    }

    /** A new version has taken its place; it stays readable. */
    record Revised(Case facts, Instant at) implements Closed {
        @Override
        public ApplicationState state() {
            return ApplicationState.REVISED;
        }
    }

    /** Granted; the agreement holds from here on. */
    record Approved(Case facts, Decision decision) implements Closed {
        @Override
        public ApplicationState state() {
            return ApplicationState.APPROVED;
        }
    }

    /** Not granted, with the reason. */
    record Refused(Case facts, Decision decision) implements Closed {
        @Override
        public ApplicationState state() {
            return ApplicationState.REFUSED;
        }
    }

    /** Taken back by the applicant before a decision, or after it was returned. */
    record Withdrawn(Case facts, Instant at) implements Closed {
        @Override
        public ApplicationState state() {
            return ApplicationState.WITHDRAWN;
        }
    }
}
