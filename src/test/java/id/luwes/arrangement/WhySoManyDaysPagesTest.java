package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static id.luwes.arrangement.TestOffice.monday;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Program;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.ApiDescription;
import id.luwes.access.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rani works at home on Tuesdays and Thursdays. */
class WhySoManyDaysPagesTest {

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final LocalDate tuesday = monday().plusWeeks(1).plusDays(1);

    WhySoManyDaysPagesTest() {
        var sent = rani.post("/applications", form());
        var where = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        dimas.post(where + "/decision", Map.of("decision", "approve"));
    }

    @Test
    void the_chain_goes_from_the_row_of_the_policy_to_what_is_left() {
        var page = rani.get("/quota?week=" + tuesday).body();
        assertThat(page)
                .contains("Tersisa 0 hari: 2 dari 2 sudah terpakai", "Kebijakan jabar-mkd-2025, baris")
                .contains("PermenPANRB 4/2025", "Batas yang ditetapkan instansi sendiri", "Menurut kesepakatan");
        assertThat(rani.get("/eligibility").body()).contains("href=\"/quota\"", "Hari yang tersisa pekan ini");
        assertThat(rani.get("/days?day=" + tuesday).body()).contains("/quota?week=" + tuesday);
        assertThat(rani.get("/applications/new").body()).contains("/quota?week=");
    }

    @Test
    void the_agencys_cap_a_day_off_and_a_day_at_the_office_change_it() {
        office.sql("update agency.agency set weekly_cap = 1");
        assertThat(rani.get("/quota?week=" + tuesday).body())
                .contains("paling banyak 1", "2 hari terpakai, melebihi kuota 1");
        office.sql("insert into agency.calendar_entry (agency_id, day, kind, name, known_from) values"
                + " (platform.current_agency(), '" + tuesday + "', 'HOLIDAY', 'Libur', '2026-01-01')");
        assertThat(rani.get("/quota?week=" + tuesday).body())
                .contains("tidak dihitung", "Tersisa 0 hari: 1 dari 1 sudah terpakai");
        rani.post("/days", Map.of("day", tuesday.plusDays(2).toString(), "mode", "OFFICE"));
        assertThat(rani.get("/quota?week=" + tuesday).body()).contains("Tersisa 1 hari");
    }

    @Test
    void somebody_who_may_not_work_away_is_told_so() {
        var page = dimas.get("/quota").body();
        assertThat(page).contains("Mengapa sekian hari?").doesNotContain("Tersisa 2 hari");
        assertThat(dimas.get("/quota?week=besok").statusCode()).isEqualTo(200);
        assertThat(dimas.get("/quota?week=2999-12-31").statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_read_by_whoever_decides_bkd_and_auditors_and_nobody_else() {
        var path = "/quota/" + office.rani + "?week=" + tuesday;
        assertThat(dimas.get(path).body()).contains("Rani Tirtasora");
        assertThat(dimas.get("/eligibility/" + office.rani).body()).contains("/quota/" + office.rani);
        for (var role : new Role[] {Role.BKD, Role.AUDITOR}) {
            assertThat(office.visitor("Bayu " + role, null, role).get(path).statusCode())
                    .isEqualTo(200);
        }
        assertThat(office.agency.<Long>in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from access.audit_entry where action = 'QUOTA_VIEWED'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
        for (var other : new Visitor[] {office.visitor("Asep Walungan", office.asep), office.superiorElsewhere()}) {
            assertThat(other.get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void programs_read_the_same() {
        var program = Program.of(rani, "agreements:read");
        var path = "/api/v1/people/" + office.rani + "/quota";
        var answer = program.get(path + "?week=" + tuesday);
        assertThat(new ApiDescription().faults("GET /api/v1/people/{employee}/quota", answer))
                .isEmpty();
        assertThat(Program.json(answer).get("left").asInt()).isZero();
        assertThat(Program.json(answer).get("taken")).hasSize(2);
        assertThat(program.get(path + "?week=besok").statusCode()).isEqualTo(422);
        assertThat(program.get("/api/v1/people/" + office.asep + "/quota").statusCode())
                .isEqualTo(404);
    }
}
