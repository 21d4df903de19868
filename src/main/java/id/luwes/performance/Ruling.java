package id.luwes.performance;

import id.luwes.web.Letters;
import java.math.BigDecimal;

/** What the superior says to a delivery. */
public sealed interface Ruling {

    int SHORTEST_WORD = 3;
    int LONGEST_WORD = 1000;

    /** The number under which it is kept; later rulings have greater ones. */
    long number();

    /** What the person reads; may be empty where everything was accepted. */
    String word();

    Judge judge();

    /** It counts, all of it or a part. */
    record Acceptance(long number, BigDecimal accepted, String word, Judge judge) implements Ruling {

        public Acceptance {
            if (accepted.signum() <= 0) {
                throw new IllegalArgumentException(
                        "Accepting %s is no acceptance. Maybe it should be returned.".formatted(accepted));
            }
            bounded(word);
        }
    }

    /** Sent back, with what is missing. */
    record Return(long number, String word, Judge judge) implements Ruling {

        public Return {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("Whoever gets work back must read why.");
            }
            bounded(word);
        }
    }

    private static void bounded(String word) {
        if (!word.isEmpty() && !Letters.between(word, SHORTEST_WORD, LONGEST_WORD)) {
            throw new IllegalArgumentException(
                    "A word of %d characters tells nothing or too much.".formatted(Letters.count(word)));
        }
    }
}
