package id.luwes.ledger;

import java.util.Collection;

/** Of whom something is told: of everybody, or of some. */
sealed interface People {

    People EVERYBODY = new Everybody();

    record Everybody() implements People {}

    record Some(Collection<Long> employees) implements People {

        Long[] numbers() {
            return employees.toArray(Long[]::new);
        }
    }
}
