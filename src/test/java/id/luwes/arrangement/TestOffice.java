package id.luwes.arrangement;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.Eligibility;
import id.luwes.ledger.Feeding;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.ReportingLines;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the running server: a counter of three under Dimas, of whom one at least stays; Rani and Asep are eligible. */
public final class TestOffice {

    final TestAgency agency = TestAgency.create();
    final long unit = agency.unit("Loket Perizinan", agency.top());
    final EmployeeId dimas = agency.employee("Dimas Walagri", unit, true);
    final EmployeeId rani = agency.employee("Rani Tirtasora", unit, false);
    final EmployeeId asep = agency.employee("Asep Walungan", unit, false);

    TestOffice() {
        sql("update agency.unit set serves_public = true, service_minimum = 1 where unit_id = " + unit);
        sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude)"
                + " values (platform.current_agency(), 'Gedung Sate', '32.73', -6.9025, 107.6187)");
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        eligible(agency, rani);
        eligible(agency, asep);
    }

    /** Facts with which the shipped policy refuses nothing: two days a week. */
    public static void eligible(TestAgency agency, EmployeeId person) {
        agency.in(() -> {
            Map.of(
                            "NINE_BOX", "8",
                            "PREDICATE", "BAIK",
                            "UNEXCUSED_ABSENCE_DAYS", "0",
                            "DISCIPLINE", "NONE",
                            "DIRECT_PUBLIC_SERVICE", "no",
                            "LAPTOP", "yes",
                            "BANDWIDTH_MBPS", "25.5",
                            "REMOTE_CAPACITY", "85")
                    .forEach((kind, value) -> TestServer.bean(JdbcClient.class)
                            .sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source,"
                                    + " recorded_at) values (platform.current_agency(), " + person + ", '" + kind
                                    + "', '" + value + "', '2026-01-05', 'SIASN', now())")
                            .update());
            return TestServer.bean(Eligibility.class).judge(person).orElseThrow();
        });
    }

    /** Four maps, promised and accepted, in an agreement over the month before the first Monday that may be asked for. */
    void promisedBefore(EmployeeId person) {
        var last = monday().minusDays(1);
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at) values (platform.current_agency(), 900, %s, '%s', '%s', 'APPROVED', %d, now())"
                        .formatted(person, last.minusDays(29), last, unit));
        sql("insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,"
                + " last_day,"
                + " granted_at) values (platform.current_agency(), 900, %s, 900, '%s', '%s', now())"
                        .formatted(person, last.minusDays(29), last));
        sql("insert into arrangement.promised_output (agency_id, output_id, application_id, employee_id, what, measure,"
                + " quantity, due, goal) values (platform.current_agency(), 900, 900, %s, 'Peta proses bisnis', 'peta', 4, '%s',"
                        .formatted(person, last.minusDays(20))
                + " 'Sasaran unit')");
        sql("insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, note,"
                + " delivered,"
                + " noted_at, by_account) values (platform.current_agency(), 900, 900, %s, 4, 'Sudah selesai', true, now(), 1)"
                        .formatted(person));
        sql("insert into performance.ruling (agency_id, output_id, progress_id, outcome, accepted, ruled_at,"
                + " by_account) values (platform.current_agency(), 900, 900, 'ACCEPTED', 4, now(), 1)");
        CurrentAgency.supply(agency.id(), () -> TestServer.bean(Feeding.class).feed());
    }

    /** An agreement over so many days a week at home that began two months ago and ends in ten days; number 901. */
    void ending(EmployeeId person, int days) {
        var today = monday().minusWeeks(1);
        var first = today.minusMonths(2);
        var last = monday().plusDays(3);
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, decider_id, submitted_at) values (platform.current_agency(), 901, %s, '%s', '%s', 'APPROVED',"
                        .formatted(person, first, last)
                + " %d, %s, now())".formatted(unit, dimas));
        sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, by_account)"
                + " values (platform.current_agency(), 901, 'SUBMITTED', now(), 1),"
                + " (platform.current_agency(), 901, 'APPROVED', now(), 1)");
        sql("insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,"
                + " last_day, granted_at) values (platform.current_agency(), 901, %s, 901, '%s', '%s', now())"
                        .formatted(person, first, last));
        sql("insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,"
                + " cause, decided_at) values (platform.current_agency(), 901, 1, '%s', %d, 'GRANTED', now())"
                        .formatted(first, days));
        var week = " d, case when d between 2 and %d then 'AWAY' else 'OFFICE' end, time '07:30', time '16:30',"
                        .formatted(days + 1)
                + " case when d between 2 and %d then 'RESIDENCE_REGISTERED' end from generate_series(1, 5) d"
                        .formatted(days + 1);
        sql("insert into arrangement.application_day (agency_id, application_id, weekday, mode, starts, ends,"
                + " place_kind) select platform.current_agency(), 901," + week);
        sql("insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts, ends,"
                + " place_kind) select platform.current_agency(), 901, 1," + week);
        sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, what, measure, quantity,"
                + " due, goal) values (platform.current_agency(), 901, %s, 'Peta proses bisnis', 'peta', 3, '%s',"
                        .formatted(person, last.minusDays(20))
                + " 'Proses bisnis terpetakan')");
    }

    /** So much of what an application promised was delivered and accepted, and the ledger knows. */
    void accepted(long application, int quantity) {
        sql("insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, note,"
                + " delivered, noted_at, by_account) select agency_id, output_id, output_id, employee_id, " + quantity
                + ", 'Sudah selesai', true, now(), 1 from arrangement.promised_output where application_id = "
                + application);
        sql("insert into performance.ruling (agency_id, output_id, progress_id, outcome, accepted, ruled_at,"
                + " by_account) select agency_id, output_id, output_id, 'ACCEPTED', " + quantity
                + ", now(), 1 from arrangement.promised_output where application_id = " + application);
        CurrentAgency.supply(agency.id(), () -> TestServer.bean(Feeding.class).feed());
    }

    void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }

    Visitor visitor(String name, @Nullable EmployeeId person, Role... roles) {
        return agency.visitor(name, person, roles);
    }

    /** Somebody who decides on other people than these three. */
    Visitor superiorElsewhere() {
        var beside = agency.unit("Bagian Sebelah", agency.top());
        var head = agency.employee("Kepala Sebelah", beside, true);
        agency.employee("Anggota Sebelah", beside, false);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        return visitor("Kepala Sebelah", head);
    }

    /** The first Monday that may be asked for. */
    public static LocalDate monday() {
        return LocalDate.ofInstant(TestServer.bean(Clock.class).instant(), ZoneId.of("Asia/Jakarta"))
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The form as somebody fills it: Tuesdays and Thursdays at home for two months, one result. */
    public static Map<String, String> form() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("first", monday().toString());
        fields.put("last", monday().plusMonths(2).toString());
        for (var weekday = 1; weekday <= 5; weekday++) {
            fields.put("mode" + weekday, weekday == 2 || weekday == 4 ? "HOME" : "OFFICE");
            fields.put("starts" + weekday, "07:30");
            fields.put("ends" + weekday, weekday == 5 ? "16:30" : "16:00");
        }
        fields.put("outputs", "1");
        fields.put("what1", "Peta proses bisnis");
        fields.put("quantity1", "3");
        fields.put("measure1", "peta");
        fields.put("due1", monday().plusMonths(1).toString());
        fields.put("goal1", "Proses bisnis terpetakan");
        return fields;
    }

    static Map<String, String> formWith(String field, String value) {
        var fields = form();
        fields.put(field, value);
        return fields;
    }
}
