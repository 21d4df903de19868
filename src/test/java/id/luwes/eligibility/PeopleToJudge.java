package id.luwes.eligibility;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.util.Map;

/** Facts about people on the running server. */
final class PeopleToJudge {

    static final Map<FactKind, String> GOOD = Map.of(
            FactKind.NINE_BOX, "8",
            FactKind.PREDICATE, "BAIK",
            FactKind.UNEXCUSED_ABSENCE_DAYS, "0",
            FactKind.DISCIPLINE, "NONE",
            FactKind.DIRECT_PUBLIC_SERVICE, "no",
            FactKind.LAPTOP, "yes",
            FactKind.BANDWIDTH_MBPS, "25.5",
            FactKind.REMOTE_CAPACITY, "85");

    private PeopleToJudge() {}

    static void good(TestAgency agency, EmployeeId person) {
        GOOD.forEach((kind, value) -> fact(agency, person, kind, value));
    }

    static void fact(TestAgency agency, EmployeeId person, FactKind kind, String value) {
        agency.in(() -> {
            TestServer.bean(FactHistory.class)
                    .record(person, Fact.of(kind, value, LocalDate.of(2026, 1, 5), "SIASN"), null);
            return true;
        });
    }
}
