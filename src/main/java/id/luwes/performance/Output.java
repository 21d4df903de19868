package id.luwes.performance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A promised output. Its states are types: only what waits can be ruled on or taken back, and only what does not wait and
 * was not accepted can be worked on.
 */
public sealed interface Output {

    Promised promised();

    /** The number of the last step that was made; 0 before the first. Whoever acts on an older one comes too late. */
    long lastStep();

    /** Work goes on: nothing was handed in yet, or what was came back. */
    sealed interface InWork extends Output {

        /** How much is done, where anything was noted. */
        Optional<BigDecimal> progress();

        /** The same with more work noted. */
        InWork note(Step step);

        /** Handed in for acceptance; something, not nothing. */
        default Delivered handIn(Step step) {
            if (step.quantity().signum() == 0) {
                throw new IllegalArgumentException("Nothing was done of output %s, so nothing can be handed in."
                        .formatted(promised().id()));
            }
            return new Delivered(promised(), step, step.number());
        }
    }

    /** A superior has ruled, and may think again as long as nothing was built on it. */
    sealed interface Ruled extends Output {

        Step delivery();

        Ruling ruling();

        /** Whether whoever has ruled may still rule otherwise: nobody else may, and not after the person went on. */
        default boolean mayBeChangedBy(Judge judge) {
            return ruling().judge().account() == judge.account()
                    && lastStep() == delivery().number();
        }

        /** As it waited before the ruling. */
        default Delivered reopened() {
            return new Delivered(promised(), delivery(), lastStep());
        }
    }

    /** Promised, perhaps begun. */
    record Open(Promised promised, Optional<BigDecimal> progress, long lastStep) implements InWork {

        @Override
        public Open note(Step step) {
            return new Open(promised, Optional.of(step.quantity()), step.number());
        }
    }

    /** Handed in, and waiting for the superior. */
    record Delivered(Promised promised, Step delivery, long lastStep) implements Output {

        /** Accepts all of it, or a part with a word. */
        public Accepted accept(Ruling.Acceptance acceptance) {
            notOneself(acceptance.judge());
            int part = acceptance.accepted().compareTo(delivery.quantity());
            if (part > 0) {
                throw new IllegalArgumentException("%s were handed in, so %s cannot be accepted."
                        .formatted(delivery.quantity(), acceptance.accepted()));
            }
            if (part < 0 && acceptance.word().isEmpty()) {
                throw new IllegalArgumentException("Whoever accepts a part says why.");
            }
            return new Accepted(promised, delivery, acceptance, lastStep);
        }

        /** Sends it back with a word. */
        public Returned giveBack(Ruling.Return ruling) {
            notOneself(ruling.judge());
            return new Returned(promised, delivery, ruling, Optional.of(delivery.quantity()), lastStep);
        }

        private void notOneself(Judge judge) {
            if (judge.person().filter(promised.by()::equals).isPresent()) {
                throw new IllegalArgumentException(
                        "Employee %s cannot rule on their own output %s.".formatted(promised.by(), promised.id()));
            }
        }
    }

    /** Accepted, all of it or a part. */
    record Accepted(Promised promised, Step delivery, Ruling.Acceptance ruling, long lastStep) implements Ruled {}

    /** Came back with a word, and may be handed in again. */
    record Returned(
            Promised promised, Step delivery, Ruling.Return ruling, Optional<BigDecimal> progress, long lastStep)
            implements InWork, Ruled {

        @Override
        public Returned note(Step step) {
            return new Returned(promised, delivery, ruling, Optional.of(step.quantity()), step.number());
        }
    }
}
