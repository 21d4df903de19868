package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.Mandates;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Sight;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that waits for somebody stands in one list, whatever it is. */
class OneInboxTest {

    private static final int LARGEST = 40 * 1024;

    private final WaitingOffice office = new WaitingOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas, Role.BKD);

    @Test
    void shows_all_kinds_what_is_needed_first_at_the_top() {
        assertThat(dimas.get("/inbox").body())
                .contains("5 menunggu keputusan Anda")
                .containsSubsequence(
                        "Kotak saya delapan",
                        "Senin, 14 September 2026: masuk –, pulang menurut pegawai 16.00",
                        "Peta proses bisnis: 3 dari 4 peta diserahkan",
                        "September 2026:",
                        "2 hari per pekan: Selasa, Kamis")
                .contains("Memenuhi syarat, kuota 2 hari", "Belum ada rekam jejak")
                .contains("Loket Selasa: 3 → 2, minimum 2");
    }

    @Test
    void tells_as_many_as_the_menu_does() {
        assertThat(dimas.get("/today").body()).containsSubsequence("Menunggu Anda", "/inbox", "5 menunggu");
    }

    @Test
    void leads_with_one_tap_to_each_case() {
        var page = dimas.get("/inbox").body();
        var links = Pattern.compile("<li><div class=\"row apart\"><a href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(links).hasSize(5).contains("/evaluations/1#decide");
        assertThat(links)
                .filteredOn(it -> !it.contains("#"))
                .allSatisfy(it -> assertThat(dimas.get(it).statusCode()).as(it).isEqualTo(200));
    }

    @Test
    void shows_one_kind_only_and_where_to_work_through_it() {
        assertThat(dimas.get("/inbox?kind=output").body())
                .contains("Peta proses bisnis", "Terima hasil kerja langsung", "href=\"/outputs/waiting\"")
                .doesNotContain("Kotak saya delapan");
        assertThat(dimas.get("/inbox?kind=perhaps&as=-1&page=x").body()).contains("Kotak saya delapan");
    }

    @Test
    void tells_a_deputy_for_whom_and_shows_one_right_only() {
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
        office.standIn(office.asep);
        assertThat(asep.get("/inbox").body())
                .contains("4 menunggu", "sebagai Plh. Dimas Walagri", "Hak sendiri")
                .doesNotContain("Kotak saya delapan");
        assertThat(asep.get("/inbox?as=own").body()).contains("Pada saringan ini tidak ada");
        var mine = Pattern.compile("/inbox\\?as=(\\d+)\"")
                .matcher(asep.get("/inbox").body())
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(asep.get("/inbox?kind=correction&as=" + mine).body()).contains("Rapat di luar");
    }

    @Test
    void teaches_whoever_has_nothing_what_would_appear() {
        var bkd = office.agency.over(office.agency.unit("Loket lain", office.agency.top()), Role.UNIT_HEAD);
        assertThat(bkd.get("/inbox").body()).contains("Tidak ada yang menunggu", "yang paling mendesak paling atas");
    }

    @Test
    void sends_whoever_comes_too_late_to_what_still_waits() {
        assertThat(dimas.get("/attendance/corrections/999999").statusCode()).isEqualTo(303);
        assertThat(dimas.get("/attendance/corrections").body()).contains("tidak menunggu Anda lagi");
        assertThat(dimas.get("/eligibility/objections/999999").statusCode()).isEqualTo(303);
    }

    @Test
    void costs_as_many_statements_for_sixty_as_for_five_and_stays_light() {
        Statements.constant(dimas, "/inbox", () -> {
            for (var number = 2; number <= 12; number++) {
                office.handedIn(number, "2026-10-05");
            }
            office.sql(
                    "insert into arrangement.application (agency_id, employee_id, first_day, last_day, state, unit_id,"
                            + " submitted_at) select platform.current_agency(), " + office.asep
                            + ", date '2027-08-01' + n, date '2027-08-01' + n, 'SUBMITTED', " + office.unit
                            + ", now() from generate_series(1, 45) n");
            office.sql(
                    "insert into arrangement.application_day (agency_id, application_id, weekday, mode, starts, ends,"
                            + " place_kind) select a.agency_id, a.application_id, d, case when d < 3 then 'AWAY' else"
                            + " 'OFFICE' end, '07:30', '16:00', case when d < 3 then 'RESIDENCE_REGISTERED' end from"
                            + " arrangement.application a, generate_series(1, 5) d where a.employee_id = "
                            + office.asep);
            office.sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, by_account)"
                    + " select agency_id, application_id, 'SUBMITTED', now(), 1 from arrangement.application"
                    + " where employee_id = " + office.asep);
        });
        var page = dimas.get("/inbox");
        assertThat(page.body()).contains("61 menunggu", "/inbox?page=3");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(dimas.get("/inbox/applications").body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(LARGEST);
    }

    /** The lists of all kinds and the checks that a decision makes say the same of everybody. */
    @Test
    void holds_for_each_what_that_person_may_decide_and_nothing_else() {
        office.visitor("Asep Walungan", office.asep);
        office.standIn(office.asep);
        office.agency.visitor("Kepala", null, Role.UNIT_HEAD);
        office.agency.visitor("Badan", null, Role.BKD);
        office.agency.visitor("Auditor", null, Role.AUDITOR);
        office.agency.over(office.unit, Role.UNIT_HEAD);
        var chief = office.agency.employee("Yuni Kencana", office.agency.top(), true);
        office.visitor("Yuni Kencana", chief, Role.UNIT_HEAD);
        for (var who : office.everybody()) {
            var all = office.agency.in(() -> TestServer.bean(OneInbox.class).of(who, InboxAsked.of("", "", "1")));
            assertThat(all.byKind().values().stream().mapToInt(it -> it).sum()).isEqualTo(all.all());
            for (var kind : CaseKind.values()) {
                assertThat(all.byKind().containsKey(kind))
                        .as("%s for account %d", kind, who.person().account())
                        .isEqualTo(mayDecide(who, kind));
            }
        }
    }

    private boolean mayDecide(Authority who, CaseKind kind) {
        var rani = employee(office.rani);
        return switch (kind) {
            case APPLICATION, OUTPUT ->
                office.agency.in(() ->
                        TestServer.bean(Mandates.class).of(who, office.rani).mayDecide());
            case CORRECTION, EVALUATION -> Sight.decides(who, rani);
            case OBJECTION ->
                who.has(Role.BKD, employee(office.asep).unit().place())
                        && !who.person().employeeId().equals(Optional.of(office.asep));
        };
    }

    private Employee employee(EmployeeId id) {
        return office.agency.in(() -> TestServer.bean(Employees.class).find(id).orElseThrow());
    }
}
