package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestAgency;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani works at home on Tuesdays and Thursdays, and asks for a Wednesday instead. */
class WhyADayPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final String agreement = granted();
    private final LocalDate wednesday = monday().plusWeeks(1).plusDays(2);
    private final LocalDate thursday = wednesday.plusDays(1);

    @Test
    void a_refused_day_tells_what_was_asked_looked_at_and_decided_by_whom() {
        var why = refused();
        var page = rani.get(why).body();
        assertThat(page)
                .contains("Ditolak oleh Dimas Walagri", "Loket ramai", "Vaksin anak", "termasuk jumlah minimum loket")
                .contains("Kuota pekan itu cukup", "terpenuhi", "Jumlah minimum di tempat terjaga", "jabar-mkd-2025")
                .contains("PermenPANRB 4/2025", "Ajukan keberatan", "data-print", "/quota?week=" + wednesday);
        assertThat(rani.get("/days").body()).contains(why);
    }

    @Test
    void a_granted_day_a_call_and_one_that_lapsed_tell_theirs() {
        var granted = "/days/" + asked() + "/why";
        assertThat(rani.get(granted).body()).contains("Permintaan masih menunggu");
        dimas.post(granted.replace("why", "ruling"), Map.of("ruling", "grant"));
        assertThat(rani.get(granted).body()).contains("Disetujui oleh Dimas Walagri", "dapat menariknya kembali");

        var tuesday = thursday.plusDays(5);
        dimas.post(agreement + "/calling", Map.of("day", tuesday.toString(), "reason", "Pemeriksaan BPK"));
        var call = "/days/" + number("select max(change_id) from arrangement.day_change") + "/why";
        assertThat(rani.get(call).body())
                .contains("Mengapa dipanggil?", "Panggilan disampaikan cukup awal", "Pemeriksaan BPK");

        rani.post(
                "/days",
                Map.of(
                        "day",
                        thursday.plusDays(6).toString(),
                        "mode",
                        "HOME",
                        "swap",
                        thursday.plusDays(7).toString()));
        var lapsed = "/days/" + number("select max(change_id) from arrangement.day_change") + "/why";
        try (var later = TestClock.at(thursday.plusDays(8) + "T09:00")) {
            assertThat(rani.get(lapsed).body())
                    .contains("Gugur sebelum diputus", "Tidak ada yang memutus sampai harinya")
                    .doesNotContain("Ajukan keberatan");
        }
    }

    @Test
    void a_deputy_is_named_with_whom_they_stand_for() {
        long id = asked();
        var today = monday().minusWeeks(1);
        office.sql(
                "insert into workforce.deputyship (agency_id, kind, holder_id, deputy_id, first_day, last_day, named_at,"
                        + " named_by_account) values (platform.current_agency(), 'PLH', " + office.dimas + ", "
                        + office.asep
                        + ", '" + today + "', '" + today.plusDays(9) + "', now(), 1)");
        var asep = office.visitor("Asep Walungan", office.asep);
        asep.post("/days/" + id + "/ruling", Map.of("ruling", "refuse", "word", "Loket ramai"));
        assertThat(rani.get("/days/" + id + "/why").body())
                .contains("Ditolak oleh Asep Walungan", "Asep Walungan (Plh. Dimas Walagri)");
        assertThat(asep.get("/days/" + id + "/why").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_decided_before_checks_were_kept_says_so() {
        office.sql("with c as (insert into arrangement.day_change (agency_id, employee_id, kind, state, asked_at)"
                + " values (platform.current_agency(), " + office.rani + ", 'ASKED', 'REFUSED', now()) returning *),"
                + " d as (insert into arrangement.changed_day (agency_id, change_id, day, employee_id, mode, place_kind,"
                + " stands) select agency_id, change_id, date '" + wednesday
                + "', employee_id, 'AWAY', 'RESIDENCE_REGISTERED', 'OVER' from c)"
                + " insert into arrangement.day_change_step (agency_id, change_id, state, happened_at, by_account,"
                + " by_employee, reason) select agency_id, change_id, 'REFUSED', now(), 1, " + office.dimas
                + ", 'Rapat unit' from c");
        var why = "/days/" + number("select max(change_id) from arrangement.day_change") + "/why";
        assertThat(rani.get(why).body()).contains("Rapat unit", "Pemeriksaan pada langkah ini tidak dicatat");
    }

    @Test
    void it_is_read_by_the_two_sides_and_with_a_trace_by_bkd_and_auditors_and_by_nobody_else() {
        var why = refused();
        for (var near : new Visitor[] {rani, dimas}) {
            assertThat(near.get(why).statusCode()).isEqualTo(200);
        }
        assertThat(looks("DAY_CHANGE_VIEWED")).isZero();
        for (var role : new Role[] {Role.BKD, Role.AUDITOR}) {
            assertThat(office.visitor("Bayu " + role, null, role).get(why).statusCode())
                    .isEqualTo(200);
        }
        assertThat(looks("DAY_CHANGE_VIEWED")).isEqualTo(2);
        assertThat(office.visitor("Asep Walungan", office.asep).get(why).statusCode())
                .isEqualTo(404);
        assertThat(office.superiorElsewhere().get(why).statusCode()).isEqualTo(404);
        var elsewhere = TestAgency.create();
        var stranger = elsewhere.visitor("Bayu Timur", null, Role.BKD, Role.AUDITOR);
        assertThat(stranger.get(why).statusCode()).isEqualTo(404);
        assertThat(rani.get("/days/999999999999/why").statusCode()).isEqualTo(404);
        assertThat(rani.get("/days/99999999999999999999/why").statusCode()).isIn(400, 404);
    }

    @Test
    void a_person_of_whom_somebody_decides_has_the_way_on_their_page() {
        var why = refused();
        assertThat(dimas.get("/people/" + office.rani).body()).contains("Perubahan hari", why);
        assertThat(office.visitor("Asep Walungan", office.asep)
                        .get("/people/" + office.rani)
                        .body())
                .doesNotContain(why);
    }

    @Test
    void programs_read_the_same() {
        var id = refused().replaceAll("\\D", "");
        var program = Program.of(rani, "agreements:read", "applications:read");
        var answer = program.get("/api/v1/day-changes/" + id + "/why");
        assertThat(new ApiDescription().faults("GET /api/v1/day-changes/{id}/why", answer))
                .isEmpty();
        var json = Program.json(answer);
        assertThat(json.at("/steps/1/state").asString()).isEqualTo("REFUSED");
        assertThat(json.at("/steps/1/office/mandate").asString()).isNotEmpty();
        assertThat(json.at("/steps/1/checks").size()).isGreaterThan(10);
        var asep = Program.of(office.visitor("Asep Walungan", office.asep), "agreements:read");
        assertThat(asep.get("/api/v1/day-changes/" + id + "/why").statusCode()).isEqualTo(404);
    }

    private String refused() {
        long id = asked();
        assertThat(dimas.post("/days/" + id + "/ruling", Map.of("ruling", "refuse", "word", "Loket ramai"))
                        .statusCode())
                .isEqualTo(303);
        return "/days/" + id + "/why";
    }

    private long asked() {
        var sent = rani.post(
                "/days",
                Map.of(
                        "day",
                        wednesday.toString(),
                        "mode",
                        "HOME",
                        "swap",
                        thursday.toString(),
                        "reason",
                        "Vaksin anak"));
        assertThat(sent.statusCode()).isEqualTo(303);
        return number("select max(change_id) from arrangement.day_change");
    }

    private String granted() {
        var sent = rani.post("/applications", form());
        var where = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        dimas.post(where + "/decision", Map.of("decision", "approve"));
        return where;
    }

    private long looks(String action) {
        return number("select count(*) from access.audit_entry where action = '" + action + "'");
    }

    private long number(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
