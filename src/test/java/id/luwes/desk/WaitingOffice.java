package id.luwes.desk;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Authorities;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A counter under Dimas in which one case of each kind waits: five of Rani, an objection and a doubt of Asep, a file. */
final class WaitingOffice {

    final TestAgency agency = TestAgency.create();
    final long unit = agency.unit("Loket Perizinan", agency.top());
    final EmployeeId dimas = agency.employee("Dimas Walagri", unit, true);
    final EmployeeId rani = agency.employee("Rani Tirtasora", unit, false);
    final EmployeeId asep = agency.employee("Asep Walungan", unit, false);
    final Visitor applicant;

    WaitingOffice() {
        sql("update agency.unit set serves_public = true, service_minimum = 2 where unit_id = " + unit);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        TestOffice.eligible(agency, rani);
        TestOffice.eligible(agency, asep);
        applicant = agency.visitor("Rani Tirtasora", rani);
        var sent = applicant.post("/applications", TestOffice.form());
        if (sent.statusCode() != 303) {
            throw new AssertionError("The application was not sent: " + sent.body());
        }
        agreed();
        handedIn(1, "2026-10-05");
        sql("insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at, asked_by)"
                + " values (platform.current_agency(), " + rani
                + ", '2026-09-14', '16:00', 'Rapat di luar', now(), 1)");
        sql("insert into evaluation.evaluation (agency_id, evaluation_id, employee_id, month, state, number)"
                + " values (platform.current_agency(), 1, " + rani + ", '2026-09-01', 'WAITING', 1)");
        sql("insert into evaluation.proposal (agency_id, evaluation_id, number, kind, nothing, days_due, days_met,"
                + " outputs_due, outputs_waiting, inputs, proposed_at) values (platform.current_agency(), 1, 1,"
                + " 'NOTHING', 'NO_DAYS', 0, 0, 0, 0, '{}', now())");
        sql("insert into eligibility.objection (agency_id, verdict_id, employee_id, words, raised_at, raised_by)"
                + " select agency_id, verdict_id, employee_id, 'Kotak saya delapan menurut peta talenta Juni.',"
                + " '2026-09-01T02:00:00Z', 1 from eligibility.standing where employee_id = " + asep);
    }

    /** Somebody else who decides asks Dimas what he thinks of what Rani has sent. */
    void asked() {
        sql("insert into arrangement.opinion (agency_id, application_id, employee_id, colleague_id, question, asked_at,"
                + " by_account) select agency_id, application_id, employee_id, " + dimas
                + ", 'Apakah loket cukup terisi?', now(), (select max(account_id) from access.account)"
                + " from arrangement.application where state = 'SUBMITTED' and employee_id = " + rani);
    }

    /** Rani asks for a day and has more days than the verdict, Asep doubts the superior, and Dimas has brought a file. */
    void more() {
        moreThanTheVerdictGives();
        sql("with wish as (insert into arrangement.day_change (agency_id, employee_id, kind, state, asked_at, reason)"
                + " values (platform.current_agency(), " + rani + ", 'ASKED', 'WAITING', now(), 'Mengantar anak')"
                + " returning *) insert into arrangement.changed_day (agency_id, change_id, day, employee_id, mode,"
                + " place_kind, stands) select agency_id, change_id, date '2027-01-12', employee_id, 'AWAY',"
                + " 'RESIDENCE_REGISTERED', 'WAITS' from wish");
        sql("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at, raised_by, words)"
                + " values (platform.current_agency(), " + asep + ", " + dimas
                + ", '2026-09-03T02:00:00Z', 1, 'Sudah pindah bidang')");
        sql("with run as (insert into imports.run (agency_id, kind, state, file_name, file_size, as_of, source,"
                + " rows_changed, begun_at, begun_by, seen_at) select agency_id, 'employees', 'CHECKED',"
                + " 'pegawai-november.csv', 1, '2026-11-01', 'BKD', 3, now(), account_id, now() from access.account"
                + " where employee_id = " + dimas + " returning *) insert into imports.problem (agency_id, run_id,"
                + " line, heading, value, key, compared, mild) select agency_id, run_id, 2, 'DOMISILI', 'Cimahii',"
                + " 'imports.cell.residence', false, true from run");
    }

    /** An agreement of Rani that has run. */
    private void agreed() {
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, submitted_at) values (platform.current_agency(), 900000000, %s, '2026-09-01', '2026-10-31', 'APPROVED', %d, now())"
                        .formatted(rani, unit));
        sql("insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,"
                + " last_day,"
                + " granted_at) values (platform.current_agency(), 900, %s, 900000000, '2026-09-01', '2026-10-31', now())"
                        .formatted(rani));
    }

    /** An agreement of Rani over three days a week that ends today, granted before a verdict that gives two. */
    private void moreThanTheVerdictGives() {
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        sql("insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,"
                + " unit_id, decider_id, submitted_at) values (platform.current_agency(), 900000001, %s, '%s', '%s',"
                        .formatted(rani, today.minusDays(20), today)
                + " 'APPROVED', %d, %s, now())".formatted(unit, dimas));
        sql("insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,"
                + " last_day, granted_at) values (platform.current_agency(), 901, %s, 900000001, '%s', '%s',"
                        .formatted(rani, today.minusDays(20), today)
                + " '" + today.minusDays(21) + "')");
        sql("insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,"
                + " cause, decided_at) select agency_id, agreement_id, 1, first_day, 3, 'GRANTED', granted_at"
                + " from arrangement.agreement where agreement_id = 901");
        sql("insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts,"
                + " ends, place_kind) select platform.current_agency(), 901, 1, d, case when d < 4 then 'AWAY'"
                + " else 'OFFICE' end, '07:30', '16:30', case when d < 4 then 'RESIDENCE_REGISTERED' end from"
                + " generate_series(1, 5) d");
    }

    /** An output of Rani that was due on a day and is handed in. */
    void handedIn(int number, String due) {
        sql("insert into arrangement.promised_output (agency_id, output_id, application_id, employee_id, what, measure,"
                + " quantity, due, goal) values (platform.current_agency(), %d, 900000000, %s, 'Peta proses bisnis', 'peta', 4, '%s', 'Sasaran unit')"
                        .formatted(900 + number, rani, due));
        sql("insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, note,"
                + " delivered,"
                + " noted_at, by_account) values (platform.current_agency(), %1$d, %1$d, %2$s, 3, 'Sudah selesai', true, now(), 1)"
                        .formatted(900 + number, rani));
    }

    /** Somebody decides for Dimas for some days. */
    void standIn(EmployeeId deputy) {
        var today = agency.in(() -> TestServer.bean(Agencies.class).today());
        sql("insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, named_at,"
                + " named_by_account) values (platform.current_agency(), 'PLH', %s, %s, '%s', '%s', now(), 1)"
                        .formatted(dimas, deputy, today, today.plusDays(9)));
    }

    void sql(String statement) {
        agency.in(() -> TestServer.bean(JdbcClient.class).sql(statement).update());
    }

    Visitor visitor(String name, EmployeeId person, Role... roles) {
        return agency.visitor(name, person, roles);
    }

    /** What each person with a login may do. */
    List<Authority> everybody() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select account_id, coalesce(employee_id, 0) from access.account order by account_id")
                .query((row, number) -> new SignedIn(agency.id().value(), row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .map(TestServer.bean(Authorities.class)::of)
                .toList());
    }
}
