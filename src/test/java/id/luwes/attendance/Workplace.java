package id.luwes.attendance;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the running server: Rani and Asep in a bureau under Dimas, who has nobody above him; the calendar of 2026. */
public final class Workplace {

    public final TestAgency agency = TestAgency.create();
    public final EmployeeId dimas = agency.employee("Dimas Walagri", agency.top(), true);
    public final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    public final EmployeeId asep = agency.employee("Asep Walungan", agency.top(), false);

    public Workplace() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        agency.in(() -> {
            TestServer.bean(WorkingCalendars.class).adopt(ShippedCalendars.indonesia(), "SKB 3 Menteri");
            return true;
        });
    }

    /** A punch as it lies in the store. */
    public void punched(EmployeeId person, String day, String direction, String time) {
        sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                + " values (platform.current_agency(), %s, '%s', '%s', '%s', now())"
                        .formatted(person, day, direction, time));
    }

    /** What the person said, and perhaps what the superior said to it. */
    public void corrected(EmployeeId person, String day, String out, boolean accepted) {
        sql("with c as (insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at,"
                + " asked_by) values (platform.current_agency(), %s, '%s', '%s', 'lupa', now(), 1) returning *)"
                        .formatted(person, day, out)
                + " insert into attendance.correction_ruling (agency_id, correction_id, accepted, word, ruled_at, by_account)"
                + " select agency_id, correction_id, %s, 'ya', now(), 2 from c".formatted(accepted));
    }

    /** Rani works at home on this weekday of November and December 2026, by an agreement. */
    public void agreed(EmployeeId person, int... weekdays) {
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, decider_id, submitted_at) select e.agency_id, %1$s0, %1$s, '2026-11-01', '2026-12-31', 'APPROVED',"
                        .formatted(person)
                + " e.unit_id, l.superior_id, now() from workforce.employee e left join workforce.reporting_line l"
                + " on l.agency_id = e.agency_id and l.employee_id = e.employee_id where e.employee_id = " + person);
        sql(
                "insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day, last_day,"
                        + " granted_at) values (platform.current_agency(), %1$s0, %1$s, %1$s0, '2026-11-01', '2026-12-31', now())"
                                .formatted(person));
        sql(
                "insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week, cause,"
                        + " decided_at) values (platform.current_agency(), %s0, 1, '2026-11-01', 2, 'GRANTED', now())"
                                .formatted(person));
        for (var weekday = 1; weekday <= 5; weekday++) {
            var day = weekday;
            var away = IntStream.of(weekdays).anyMatch(it -> it == day);
            sql(
                    "insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts, ends,"
                            + " place_kind) values (platform.current_agency(), %s0, 1, %d, '%s', '08:00', '16:30', %s)"
                                    .formatted(
                                            person,
                                            day,
                                            away ? "AWAY" : "OFFICE",
                                            away ? "'RESIDENCE_REGISTERED'" : "null"));
        }
    }

    /** An output that is promised in the application of {@link #agreed}. */
    public void promised(EmployeeId person, String what, String due) {
        sql(
                "insert into arrangement.promised_output (agency_id, application_id, employee_id, what, measure, quantity, due,"
                        + " goal) values (platform.current_agency(), %1$s0, %1$s, '%2$s', 'dokumen', 1, '%3$s', 'Layanan tertata')"
                                .formatted(person, what, due));
    }

    public void absent(EmployeeId person, String kind, String first, String last) {
        sql("insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                + " values (platform.current_agency(), %s, '%s', '%s', '%s', 'BKD', now())"
                        .formatted(person, kind, first, last));
    }

    public void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }

    /** The worked day as everybody reads it, such as {@code 07:30 - 16:00}. */
    public String worked(EmployeeId person, String day) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "select coalesce(to_char(in_time, 'HH24:MI'), '?') || ' - ' || coalesce(to_char(out_time, 'HH24:MI'), '?')"
                                + " from attendance.worked_day where employee_id = :person and day = cast(:day as date)")
                .param("person", person.value())
                .param("day", day)
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("nothing"));
    }

    /** The login of somebody of BKD. */
    public String bkd() {
        return agency.login("Petugas BKD", null, Role.BKD);
    }
}
