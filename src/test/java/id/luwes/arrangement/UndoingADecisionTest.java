package id.luwes.arrangement;

import static id.luwes.arrangement.TestOffice.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.DueDecisions;
import id.luwes.access.Role;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For ten seconds a decision has not happened for anybody but whoever took it. */
class UndoingADecisionTest {

    private static final String PROPERTY = "luwes.decisions.undo";
    private static final Pattern NUMBER = Pattern.compile("name=\"decision\" value=\"(\\d+)\"");

    private final TestOffice office = new TestOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private String ranis = "";

    @BeforeEach
    void an_application_waits() {
        ranis = sent(rani);
        System.setProperty(PROPERTY, "10s");
    }

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    private static String sent(Visitor who) {
        return who.post("/applications", form())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^.*/", "");
    }

    private int approve(Visitor who) {
        return who.post(
                        "/applications/" + ranis + "/decision",
                        Map.of("decision", "approve", "reason", "Loket dibantu."))
                .statusCode();
    }

    private static String number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private long count(String table) {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query((row, number) -> row.getLong(1))
                .single());
    }

    @Test
    void nothing_has_happened_for_others_while_it_can_be_undone() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            assertThat(approve(dimas)).isEqualTo(303);
            assertThat(dimas.get("/inbox").body())
                    .contains("Pengajuan Rani Tirtasora disetujui.", "sampai pukul 09.00.10", "data-left=\"10000\"")
                    .contains("Tidak ada yang menunggu")
                    .doesNotContain("pegawai diberi tahu");
            assertThat(rani.get("/applications/" + ranis).body()).contains("Menunggu keputusan");
            assertThat(rani.get("/notifications").body()).doesNotContain("disetujui");
            assertThat(count("arrangement.agreement")).isZero();
            assertThat(count("arrangement.transition")).isEqualTo(1);
        }
    }

    @Test
    void undone_it_waits_again() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
            var undo = Map.of("decision", number(dimas.get("/today").body()));
            assertThat(rani.post("/decisions/undo", undo).statusCode()).isEqualTo(303);
            assertThat(count("access.decision_to_come")).isEqualTo(1);
            dimas.post("/decisions/undo", undo);
            assertThat(dimas.get("/inbox").body()).contains("Dibatalkan: 1 keputusan", "Rani Tirtasora");
        }
        try (var later = TestClock.at("2026-11-24T09:01:00")) {
            assertThat(rani.get("/applications/" + ranis).body()).contains("Menunggu keputusan");
            assertThat(count("access.decision_to_come")).isZero();
        }
    }

    @Test
    void whoever_reads_after_the_time_finds_it_done_without_any_round() {
        var undo = Map.<String, String>of();
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
            undo = Map.of("decision", number(dimas.get("/inbox").body()));
        }
        try (var later = TestClock.at("2026-11-24T09:00:10")) {
            assertThat(rani.get("/applications/" + ranis).body()).contains("Disetujui");
            assertThat(count("arrangement.agreement")).isEqualTo(1);
            dimas.post("/decisions/undo", undo);
            assertThat(dimas.get("/inbox").body()).contains("Terlambat dibatalkan");
        }
    }

    @Test
    void a_round_carries_out_what_a_server_left_behind_and_does_it_once() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
        }
        try (var later = TestClock.at("2026-11-24T11:00:00")) {
            office.agency.in(() -> DueDecisions.carryOut());
            office.agency.in(() -> DueDecisions.carryOut());
            assertThat(count("arrangement.transition where state = 'APPROVED'")).isEqualTo(1);
            assertThat(count("access.decision_to_come")).isZero();
        }
    }

    @Test
    void whoever_decided_is_told_where_the_case_changed_in_between() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
            rani.post("/applications/" + ranis + "/withdrawal", Map.of("reason", ""));
        }
        try (var later = TestClock.at("2026-11-24T09:01:00")) {
            var page = dimas.get("/today").body();
            assertThat(page)
                    .contains("Pengajuan Rani Tirtasora tidak jadi disetujui.", "ditarik kembali")
                    .contains("role=\"alert\"");
            assertThat(rani.get("/applications/" + ranis).body()).contains("Ditarik kembali");
            dimas.post("/decisions/read", Map.of("decision", number(page)));
            assertThat(dimas.get("/today").body()).doesNotContain("tidak jadi disetujui");
        }
    }

    @Test
    void of_two_who_decide_one_wins_and_the_other_is_told_who() {
        var head = office.agency.over(office.unit, Role.UNIT_HEAD);
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            approve(dimas);
            assertThat(head.get("/inbox").body()).contains("Rani Tirtasora");
            var second = head.post(
                    "/applications/" + ranis + "/decision", Map.of("decision", "refuse", "reason", "Belum dapat."));
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("baru saja diputus oleh Dimas Walagri");
            dimas.post(
                    "/applications/" + ranis + "/decision", Map.of("decision", "refuse", "reason", "Berubah pikiran."));
            assertThat(dimas.get("/inbox").body()).contains("Pengajuan Rani Tirtasora ditolak.");
        }
    }

    @Test
    void several_at_once_are_undone_at_once_and_what_cannot_be_is_said_at_once() {
        var asep = office.visitor("Asep Walungan", office.asep);
        System.setProperty(PROPERTY, "0");
        var aseps = sent(asep);
        System.setProperty(PROPERTY, "10s");
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            dimas.post(
                    "/inbox/applications?application=" + ranis + "&application=" + aseps + "&application=999999",
                    Map.of("decision", "refuse", "reason", "Audit loket."));
            assertThat(dimas.get("/inbox/applications").body())
                    .contains("2 pengajuan diputuskan dan segera berlaku", "1 pengajuan tidak diputuskan")
                    .containsOnlyOnce("2 pengajuan ditolak.");
        }
    }
}
