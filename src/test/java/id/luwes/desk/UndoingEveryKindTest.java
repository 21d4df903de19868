package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is decided can be undone for ten seconds, and has not happened for anybody else until then. */
class UndoingEveryKindTest {

    private static final String PROPERTY = "luwes.decisions.undo";
    private static final Pattern NUMBER = Pattern.compile("name=\"decision\" value=\"(\\d+)\"");

    private final WaitingOffice office = new WaitingOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas, Role.BKD);

    /** A decision: where it is sent, what is sent, and what it writes. */
    private record Decision(String path, Map<String, String> form, String written, String told) {}

    private final Map<String, Decision> decisions = Map.of(
            "attendance.correction",
            new Decision(
                    "/attendance/corrections/%d/ruling",
                    Map.of("ruling", "accept", "word", ""),
                    "attendance.correction_ruling",
                    "Koreksi Rani Tirtasora diterima."),
            "arrangement.day_change",
            new Decision(
                    "/days/%d/ruling",
                    Map.of("ruling", "refuse", "word", "Loket ramai"),
                    "arrangement.day_change_step where state = 'REFUSED'",
                    "Permintaan hari Rani Tirtasora ditolak."),
            "performance.progress",
            new Decision(
                    "/outputs/%d/ruling",
                    Map.of("decision", "return", "delivery", "901", "word", "Belum lengkap"),
                    "performance.ruling",
                    "Hasil kerja Rani Tirtasora dikembalikan."),
            "eligibility.objection",
            new Decision(
                    "/eligibility/objections/%d/answer",
                    Map.of("outcome", "DISMISSED", "words", "Peta talenta Juni menyebut kotak lima."),
                    "eligibility.objection_answer",
                    "Keberatan Asep Walungan ditolak."),
            "workforce.superior_doubt",
            new Decision(
                    "/people/doubts/%d/answer",
                    Map.of("outcome", "stands", "reason", "Menurut SK terakhir sudah benar"),
                    "workforce.superior_doubt where outcome = 'STANDS'",
                    "Keraguan Asep Walungan tentang atasannya dijawab."));

    @BeforeEach
    void ten_seconds() {
        office.more();
        System.setProperty(PROPERTY, "10s");
    }

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    private long number(String sql) {
        return office.agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }

    private void decide(String table, Decision decision) {
        var id = table.equals("performance.progress")
                ? 901
                : number("select max(" + table.replaceFirst("^.*[._]", "") + "_id) from " + table);
        assertThat(dimas.post(decision.path().formatted(id), decision.form()).statusCode())
                .as(table)
                .isEqualTo(303);
    }

    private static String decision(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    void it_waits_for_ten_seconds_and_can_be_taken_back() {
        decisions.forEach((table, decision) -> {
            try (var now = TestClock.at("2026-11-24T09:00:00")) {
                decide(table, decision);
                var page = dimas.get("/inbox").body();
                assertThat(page).contains(decision.told(), "sampai pukul 09.00.10", "7 menunggu keputusan Anda");
                assertThat(number("select count(*) from " + decision.written()))
                        .as(table)
                        .isZero();
                dimas.post("/decisions/undo", Map.of("decision", decision(page)));
                assertThat(dimas.get("/inbox").body()).contains("Dibatalkan: 1 keputusan", "8 menunggu");
            }
        });
        try (var later = TestClock.at("2026-11-24T09:05:00")) {
            dimas.get("/today");
            decisions
                    .values()
                    .forEach(it -> assertThat(number("select count(*) from " + it.written()))
                            .as(it.written())
                            .isZero());
        }
    }

    @Test
    void then_it_holds_and_is_written_once() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            decisions.forEach(this::decide);
            assertThat(dimas.get("/inbox").body()).contains("3 menunggu keputusan Anda");
        }
        try (var later = TestClock.at("2026-11-24T09:00:10")) {
            dimas.get("/today");
            dimas.get("/today");
            decisions
                    .values()
                    .forEach(it -> assertThat(number("select count(*) from " + it.written()))
                            .as(it.written())
                            .isEqualTo(1));
            assertThat(number("select count(*) from access.decision_to_come")).isZero();
        }
    }

    @Test
    void what_somebody_else_did_meanwhile_is_told() {
        try (var now = TestClock.at("2026-11-24T09:00:00")) {
            decisions.forEach(this::decide);
            office.sql("insert into attendance.correction_ruling (agency_id, correction_id, accepted, ruled_at,"
                    + " by_account) select agency_id, correction_id, true, now(), 1 from attendance.correction");
            office.sql("insert into eligibility.objection_answer (agency_id, objection_id, outcome, words, answered_at,"
                    + " answered_by) select agency_id, objection_id, 'UPHELD', 'Sudah diperbaiki BKD.', now(), 1"
                    + " from eligibility.objection");
        }
        try (var later = TestClock.at("2026-11-24T09:01:00")) {
            var page = dimas.get("/today").body();
            assertThat(page)
                    .contains(
                            "Koreksi Rani Tirtasora tidak jadi diterima.",
                            "Keberatan Asep Walungan tidak jadi ditolak.")
                    .contains("sudah diputus orang lain");
            assertThat(number("select count(*) from performance.ruling")).isEqualTo(1);
        }
    }

    @Test
    void whoever_comes_second_is_told_who_was_faster() {
        var asep = office.visitor("Asep Walungan", office.asep);
        office.standIn(office.asep);
        try (var now = TestClock.at("2026-11-29T09:00:00")) {
            decide("attendance.correction", Objects.requireNonNull(decisions.get("attendance.correction")));
            var id = number("select max(correction_id) from attendance.correction");
            var second = asep.post(
                    "/attendance/corrections/" + id + "/ruling", Map.of("ruling", "refuse", "word", "Tidak sesuai"));
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("baru saja diputus oleh Dimas Walagri");
        }
    }
}
