package id.luwes.policy;

import id.luwes.core.DisciplineStatus;
import id.luwes.core.Employment;
import id.luwes.core.PerformancePredicate;
import java.math.BigDecimal;

/** People for tests: {@code People.ready()}. */
final class People {

    private People() {}

    /** Somebody whom no rule refuses, with all the capacity there is. */
    static Facts ready() {
        return facts("PNS", "no", "100", "9", "SANGAT_BAIK", "0", "NONE", "60", "yes", "50");
    }

    /** In the order of the columns of {@code decide}; an empty text is a fact that nobody knows. */
    static Facts facts(String... columns) {
        return new Facts(
                columns[0].isEmpty() ? null : Employment.valueOf(columns[0]),
                columns[1].isEmpty() ? null : columns[1].equals("yes"),
                columns[2].isEmpty() ? null : Integer.valueOf(columns[2]),
                columns[3].isEmpty() ? null : Integer.valueOf(columns[3]),
                columns[4].isEmpty() ? null : PerformancePredicate.valueOf(columns[4]),
                columns[5].isEmpty() ? null : Integer.valueOf(columns[5]),
                columns[6].isEmpty() ? null : DisciplineStatus.valueOf(columns[6]),
                columns[7].isEmpty() ? null : Integer.valueOf(columns[7]),
                columns[8].isEmpty() ? null : columns[8].equals("yes"),
                columns[9].isEmpty() ? null : new BigDecimal(columns[9]));
    }

    static Policy policyOf2023() {
        return Policies.shipped().byId("jabar-mkd-2023").orElseThrow();
    }

    static Policy policyOf2025() {
        return Policies.shipped().byId("jabar-mkd-2025").orElseThrow();
    }
}
