package id.luwes.arrangement;

import static id.luwes.Statements.constant;
import static id.luwes.Statements.during;
import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.ReportingLines;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page asks the store does not grow with what stands on it. */
class StatementsOfPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor auditor = office.visitor("Pemeriksa", null, Role.AUDITOR);

    @Test
    void the_week_of_a_team() {
        constant(dimas, "/schedule", () -> {
            for (int i = 0; i < 5; i++) {
                office.agency.employee("Anggota " + i, office.unit, false);
            }
            office.promisedBefore(office.asep);
        });
    }

    @Test
    void the_form_to_apply_with() {
        office.promisedBefore(office.rani);
        constant(rani, "/applications/new", () -> {
            for (int i = 1; i <= 5; i++) {
                office.sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, what,"
                        + " measure,"
                        + " quantity, due, goal) values (platform.current_agency(), 900, %s, 'Hasil %d', 'berkas', 1, '%s',"
                                .formatted(office.rani, i, monday().minusDays(10))
                        + " 'Sasaran')");
            }
            office.sql("insert into agency.office (agency_id, name, regency_code, latitude, longitude) select"
                    + " platform.current_agency(), 'Kantor ' || n, '32.73', -6.9, 107.6 from generate_series(1, 9)"
                    + " n");
        });
    }

    @Test
    void what_waits_for_a_deputy() {
        office.sql(standIn(office.dimas, office.asep));
        var asep = office.visitor("Asep Walungan", office.asep);
        rani.post("/applications", form());
        constant(asep, "/inbox", () -> office.visitor("Sari", report("Sari")).post("/applications", form()));
        constant(asep, "/deputies", () -> office.sql(standIn(office.rani, office.asep)));
    }

    @Test
    void single_days_that_wait_and_the_own_ones() {
        var places = new int[] {0};
        Runnable more = () -> {
            for (var person : List.of(office.rani, report("Sari " + places[0]++), report("Tuti " + places[0]++))) {
                office.sql("with made as (insert into arrangement.day_change (agency_id, employee_id, kind, state,"
                        + " asked_at) values (platform.current_agency(), " + person + ", 'ASKED', 'WAITING', now())"
                        + " returning *) insert into arrangement.changed_day (agency_id, change_id, day, employee_id,"
                        + " mode, place_kind, stands) select agency_id, change_id, '"
                        + monday().plusDays(places[0]) + "', employee_id, 'AWAY', 'RESIDENCE_REGISTERED', 'WAITS'"
                        + " from made");
            }
        };
        more.run();
        constant(dimas, "/days/waiting", more);
        constant(rani, "/days", more);
    }

    private EmployeeId report(String name) {
        var person = office.agency.employee(name, office.unit, false);
        office.agency.in(() -> TestServer.bean(ReportingLines.class).draw());
        TestOffice.eligible(office.agency, person);
        return person;
    }

    private String standIn(EmployeeId holder, EmployeeId deputy) {
        var today = office.agency.in(() -> TestServer.bean(Agencies.class).today());
        return "insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, named_at,"
                + " named_by_account) values (platform.current_agency(), 'PLH', " + holder + ", " + deputy
                + ", '" + today + "', '" + today.plusDays(9) + "', now(), 1)";
    }

    @Test
    void what_waits_and_what_was_decided() {
        var path = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        var asep = office.visitor("Asep Walungan", office.asep);
        constant(dimas, "/inbox/applications", () -> asep.post("/applications", form()));
        constant(
                dimas,
                "/inbox/decided",
                () -> dimas.post(path + "/decision", Map.of("decision", "refuse", "reason", "Belum siap.")));
    }

    @Test
    void a_case_with_its_queue() {
        var path = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        constant(dimas, path, () -> {
            office.visitor("Asep Walungan", office.asep).post("/applications", form());
            office.sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, what, measure,"
                    + " quantity, due, goal) select agency_id, application_id, employee_id, 'Hasil ' || n, 'berkas', 1,"
                    + " first_day, 'Sasaran' from arrangement.application, generate_series(1, 6) n");
        });
    }

    @Test
    void a_case_asks_for_each_person_once() {
        var path = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+/applications", "/inbox");
        dimas.get(path);

        assertThat(during(() -> dimas.get(path))).isLessThanOrEqualTo(50);
    }

    @Test
    void a_case_about_which_colleagues_were_asked_and_what_the_colleague_reads() {
        var path = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        var asep = office.visitor("Asep Walungan", office.asep);
        Runnable more = () -> office.sql("with asked as (insert into arrangement.opinion (agency_id, application_id,"
                + " employee_id, colleague_id, question, asked_at, by_account) select agency_id, application_id,"
                + " employee_id, " + office.asep + ", 'Apakah cukup?', now(), 1 from arrangement.application,"
                + " generate_series(1, 9) returning *) insert into arrangement.opinion_end (agency_id, opinion_id,"
                + " outcome, words, ended_at, by_account) select agency_id, opinion_id, 'GIVEN', 'Cukup', now(), 1"
                + " from asked where opinion_id % 2 = 0");
        constant(dimas, path, more);
        constant(asep, "/opinions", more);
        constant(asep, "/today", more);
    }

    @Test
    void the_agreements_of_a_team() {
        constant(dimas, "/agreements", () -> {
            var sent = office.visitor("Asep Walungan", office.asep).post("/applications", form());
            var path = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
            dimas.post(path + "/decision", Map.of("decision", "approve"));
            office.promisedBefore(office.rani);
        });
    }

    @Test
    void the_page_of_a_person() {
        var path = rani.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        dimas.post(path + "/decision", Map.of("decision", "approve"));
        var application = path.replaceFirst(".*/", "");
        constant(
                dimas,
                "/people/" + office.rani,
                () -> office.sql(
                        "insert into arrangement.promised_output (agency_id, application_id, employee_id, what,"
                                + " measure, quantity, due, goal) select platform.current_agency(), " + application
                                + ", "
                                + office.rani
                                + ", 'Hasil ' || n, 'berkas', 1, current_date, 'Sasaran' from generate_series(1, 9)"
                                + " n"));
    }

    @Test
    void the_search() {
        constant(auditor, "/search?q=anggota", () -> {
            for (int i = 0; i < 9; i++) {
                office.agency.employee("Anggota Ramai " + i, office.unit, false);
            }
        });
    }

    @Test
    void the_days_of_a_month() {
        constant(rani, "/attendance?month=2026-10", () -> {
            for (int day = 1; day <= 20; day++) {
                office.sql(
                        "insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                                + " values (platform.current_agency(), %s, '2026-10-%02d', 'IN', '07:30', now())"
                                        .formatted(office.rani, day));
            }
        });
    }

    @Test
    void the_news() {
        constant(rani, "/notifications", () -> {
            for (int i = 1; i <= 9; i++) {
                office.sql(
                        "insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)"
                                + " values (platform.current_agency(), %s, 'OUTPUT_ACCEPTED', %d, 0, now())"
                                        .formatted(office.rani, i));
            }
        });
    }

    @Test
    void the_accounts() {
        constant(auditor, "/accounts", () -> {
            for (int i = 0; i < 9; i++) {
                office.agency.login("Orang " + i, null);
            }
        });
    }

    @Test
    void an_account_with_its_roles() {
        office.agency.login("Orang", null, Role.BKD);
        var account = office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(account_id) from access.account")
                .query(Long.class)
                .single());
        constant(auditor, "/accounts/" + account, () -> {
            for (var role : new Role[] {Role.LEADERSHIP, Role.AUDITOR, Role.UNIT_HEAD, Role.ADMINISTRATOR}) {
                office.sql("insert into access.role_grant (agency_id, account_id, role, unit_id, granted_at)"
                        + " values (platform.current_agency(), %d, '%s', 0, now())".formatted(account, role));
            }
        });
    }

    @Test
    void the_register_of_corrections() {
        constant(
                auditor,
                "/attendance/corrections/all",
                () -> office.sql("insert into attendance.correction (agency_id, employee_id, day, out_time, reason,"
                        + " asked_at, asked_by) select platform.current_agency(), " + office.rani
                        + ", date '2026-01-01' + n, '16:00', 'lupa', now(), 1 from generate_series(1, 9) n"));
    }

    @Test
    void the_register_of_absences() {
        constant(
                auditor,
                "/absences",
                () -> office.sql("insert into absence.absence (agency_id, employee_id, kind,"
                        + " first_day, last_day, origin, recorded_at) select platform.current_agency(), " + office.rani
                        + ", 'LEAVE', date '2026-01-01' + n, date '2026-01-01' + n, 'BKD', now()"
                        + " from generate_series(1, 9) n"));
    }

    @Test
    void the_register_of_applications() {
        constant(
                auditor,
                "/applications/all",
                () -> office.sql("insert into arrangement.application (agency_id, employee_id, first_day, last_day,"
                        + " state, unit_id, submitted_at) select platform.current_agency(), " + office.rani
                        + ", date '2026-01-01' + n, date '2026-01-01' + n, 'REFUSED', " + office.unit
                        + ", now() from generate_series(1, 9) n"));
    }

    @Test
    void the_corrections_that_wait() {
        constant(
                dimas,
                "/attendance/corrections",
                () -> office.sql("insert into attendance.correction (agency_id, employee_id, day, out_time, reason,"
                        + " asked_at, asked_by) select platform.current_agency(), " + office.rani
                        + ", date '2026-01-01' + n, '16:00', 'lupa', now(), 1 from generate_series(1, 9) n"));
    }

    @Test
    void the_objections() {
        constant(
                auditor,
                "/eligibility/objections",
                () -> office.sql(
                        "insert into eligibility.objection (agency_id, verdict_id, employee_id, words, raised_at,"
                                + " raised_by) select agency_id, verdict_id, employee_id, 'Kotak saya delapan, bukan"
                                + " enam.', now(), 1 from eligibility.verdict, generate_series(1, 9) n"));
    }

    @Test
    void the_audit_trail() {
        constant(auditor, "/audit", () -> {
            for (int i = 0; i < 9; i++) {
                rani.get("/eligibility/" + office.rani);
                dimas.get("/eligibility/" + office.rani);
            }
        });
    }

    @Test
    void the_imports() {
        constant(
                auditor,
                "/imports",
                () -> office.sql("insert into imports.run (agency_id, kind, state, file_name, file_size, as_of,"
                        + " source, begun_at, begun_by, seen_at) select platform.current_agency(), 'employees', 'APPLIED',"
                        + " 'berkas', 1, '2026-01-01', '', now(), (select min(account_id) from access.account), now() from"
                        + " generate_series(1, 12) n"));
    }

    @Test
    void an_import_with_its_rows() {
        office.sql("insert into imports.run (agency_id, kind, state, file_name, file_size, as_of, source, begun_at,"
                + " seen_at) values (platform.current_agency(), 'employees', 'CHECKED', 'berkas', 1, '2026-01-01',"
                + " '', now(), now())");
        var rows = "insert into imports.problem (agency_id, run_id, line, heading, value, key, compared)"
                + " select agency_id, run_id, %d + n, 'NIP', '12', 'imports.problem.date', false"
                + " from imports.run, generate_series(1, %d) n where agency_id = platform.current_agency()";
        office.sql(rows.formatted(0, 1));
        var run = office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(run_id) from imports.run")
                .query(Long.class)
                .single());
        constant(auditor, "/imports/" + run, () -> office.sql(rows.formatted(1, 15)));
    }

    @Test
    void the_register_of_outputs() {
        office.promisedBefore(office.rani);
        constant(
                auditor,
                "/outputs/all",
                () -> office.sql("insert into arrangement.promised_output (agency_id, application_id, employee_id,"
                        + " what, measure, quantity, due, goal) select platform.current_agency(), 900, " + office.rani
                        + ", 'Hasil ' || n, 'berkas', 1, current_date, 'Sasaran' from generate_series(1, 9) n"));
    }
}
