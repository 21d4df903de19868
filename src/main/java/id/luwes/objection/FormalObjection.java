package id.luwes.objection;

import java.time.LocalDate;
import java.util.Optional;

/** An objection. Its states are types: only what is open can be heard and decided, so nothing is decided twice. */
public sealed interface FormalObjection {

    /** So many characters of the words and of the reasons. */
    int SHORTEST = 20;

    int LONGEST = 4000;
    int LONGEST_LATENESS = 2000;

    ObjectionFacts facts();

    ObjectionState state();

    /** By when the body decides; empty while it is not admitted, and where it never was. */
    Optional<LocalDate> due();

    /** Raised after the term, with a ground for it. */
    record Late(ObjectionFacts facts) implements FormalObjection {

        public Open admit(LocalDate due) {
            return new Open(facts, due);
        }

        @Override
        public ObjectionState state() {
            return ObjectionState.LATE;
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.empty();
        }
    }

    /** Admitted: the body hears and decides. */
    record Open(ObjectionFacts facts, LocalDate dueOn) implements FormalObjection {

        /** @throws IllegalArgumentException for a part of what has none */
        public Closed decide(Ending ending) {
            if (ending == Ending.PARTLY && !facts.contested().subject().kind().hasParts()) {
                throw new IllegalArgumentException(
                        "Objection %d is to what has no parts; uphold or reject it.".formatted(facts.id()));
            }
            return new Closed(facts, due(), ObjectionState.of(ending));
        }

        @Override
        public ObjectionState state() {
            return ObjectionState.OPEN;
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.of(dueOn);
        }
    }

    /** Decided, not heard or withdrawn. */
    record Closed(ObjectionFacts facts, Optional<LocalDate> due, ObjectionState state) implements FormalObjection {

        public Closed {
            if (state.isOpen()) {
                throw new IllegalArgumentException("Objection %d is %s, so not over.".formatted(facts.id(), state));
            }
        }
    }

    /** Whether the body should have decided before this day. */
    default boolean isOverdue(LocalDate today) {
        return state().isOpen() && due().filter(it -> it.isBefore(today)).isPresent();
    }
}
