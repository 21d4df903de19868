package id.luwes.performance;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the running server: Rani and Asep work for Dimas, nobody is above him, and what they promise is agreed upon. */
final class TestTeam {

    final TestAgency agency = TestAgency.create();
    final long unit = agency.unit("Bagian Tata Laksana", agency.top());
    final EmployeeId dimas = agency.employee("Dimas Walagri", unit, true);
    final EmployeeId rani = agency.employee("Rani Tirtasora", unit, false);
    final EmployeeId asep = agency.employee("Asep Walungan", unit, false);

    private final Map<EmployeeId, Long> applications = new HashMap<>();

    TestTeam() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    static LocalDate today() {
        return LocalDate.ofInstant(TestServer.bean(Clock.class).instant(), ZoneId.of("Asia/Jakarta"));
    }

    Visitor visitor(String name, @Nullable EmployeeId person, Role... roles) {
        return agency.visitor(name, person, roles);
    }

    /** A promise in the person's agreement, which began two months ago; the due date lies so many days ahead. */
    OutputId promise(EmployeeId person, String what, String quantity, int daysAhead) {
        var due = today().plusDays(daysAhead);
        long application = applications.computeIfAbsent(person, this::agreement);
        return agency.in(() -> new OutputId(number("insert into arrangement.promised_output (agency_id, application_id,"
                + " employee_id, what, measure, quantity, due, goal) values (platform.current_agency(), " + application
                + ", " + person + ", '" + what + "', 'peta', " + quantity + ", '" + due
                + "', 'Proses bisnis terpetakan') returning output_id")));
    }

    private long agreement(EmployeeId person) {
        var first = today().minusMonths(2).withDayOfMonth(1);
        var last = first.plusMonths(6).minusDays(1);
        return agency.in(() -> {
            long application =
                    number("insert into arrangement.application (agency_id, employee_id, first_day, last_day,"
                            + " state, unit_id, submitted_at) values (platform.current_agency(), " + person + ", '"
                            + first
                            + "', '" + last + "', 'APPROVED', " + unit + ", now()) returning application_id");
            number("insert into arrangement.agreement (agency_id, employee_id, application_id, first_day, last_day,"
                    + " granted_at) values (platform.current_agency(), " + person + ", " + application + ", '" + first
                    + "', '" + last + "', now()) returning agreement_id");
            return application;
        });
    }

    long number(String sql) {
        return TestServer.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** The number in a hidden field of the page of an output. */
    static String field(Visitor visitor, OutputId id, String name) {
        var page = visitor.get("/outputs/" + id).body();
        var before = "name=\"" + name + "\" value=\"";
        int from = page.indexOf(before);
        if (from < 0) {
            throw new AssertionError("No field " + name + " on the page of output " + id);
        }
        return page.substring(from + before.length(), page.indexOf('"', from + before.length()));
    }

    /** What somebody types into the form of an output, as its page offers it now. */
    static Map<String, String> work(Visitor visitor, OutputId id, String quantity, String action) {
        return Map.of(
                "step",
                field(visitor, id, "step"),
                "quantity",
                quantity,
                "note",
                "Tiga peta selesai",
                "link",
                "https://berkas.example/peta",
                "action",
                action);
    }
}
