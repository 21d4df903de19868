package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.attendance.Workplace;
import id.luwes.workforce.ReportingLines;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which an employee arrives, on each kind of day. */
class TodayTest {

    private static final String TUESDAY = "2026-11-24";

    private final Workplace place = new Workplace();
    private final Visitor rani = place.agency.visitor("Rani Tirtasora", place.rani);

    @Test
    void is_where_an_employee_arrives_and_nobody_else() {
        assertThat(rani.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/today"));
        var admin = place.agency.visitor("Admin", null, Role.ADMINISTRATOR);
        assertThat(admin.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).doesNotEndWith("/today"));
        assertThat(admin.get("/today").statusCode()).isEqualTo(403);
    }

    @Test
    void offers_only_the_step_that_can_be_taken() {
        assertThat(today("07:21"))
                .contains("Selamat pagi, Rani Tirtasora", "Presensi sekarang", "Jam kerja 07.30–16.00 WIB")
                .contains("tanpa kesepakatan kerja di tempat lain")
                .doesNotContain("/attendance/check-out");
        punch("07:21", "check-in");
        assertThat(today("07:22"))
                .contains("Presensi masuk tercatat", "Anda sedang bekerja", "07.21", "terpenuhi pukul 15.51")
                .contains("/attendance/check-out")
                .doesNotContain("/attendance/check-in");
        punch("15:00", "check-out");
        assertThat(today("15:01")).contains("Hari kerja selesai", "07.21–15.00", "kurang 51 m", "Presensi pulang lagi");
        punch("16:00", "check-out");
        assertThat(today("16:01")).contains("07.21–16.00", "jam wajib terpenuhi");
    }

    @Test
    void tells_the_mode_place_and_hours_of_the_agreement_and_what_is_due() {
        place.agreed(place.rani, 2, 4);
        place.promised(place.rani, "Telaah standar pelayanan", TUESDAY);
        place.promised(place.rani, "Peta proses bisnis", "2026-11-26");
        place.promised(place.rani, "Notula rapat", "2026-11-20");
        place.promised(place.rani, "Laporan akhir tahun", "2026-12-20");
        assertThat(today("07:21"))
                .contains("Rumah", "Jam kerja 08.00–16.30 WIB")
                .containsSubsequence("Notula rapat", "Terlambat", "Telaah standar", "Hari ini", "Peta proses", "Kam 26")
                .doesNotContain("Laporan akhir tahun", "tanpa kesepakatan");
    }

    @Test
    void names_another_place_by_what_was_agreed() {
        place.agreed(place.rani, 2, 4);
        place.sql(
                "insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,"
                        + " cause, decided_at) select agency_id, agreement_id, 2, '2026-11-02', 1, 'GRANTED', now()"
                        + " from arrangement.agreement");
        place.sql("insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts,"
                + " ends, place_kind, place_detail) select agency_id, agreement_id, 2, 2, 'AWAY', '08:00',"
                + " '16:30', 'OTHER_APPROVED', 'Perpustakaan Daerah, riset arsip' from arrangement.agreement");
        assertThat(today("07:21")).contains("Tempat lain", "Perpustakaan Daerah, riset arsip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEAVE | Anda sedang cuti | Sampai 27 November 2026",
                "SICKNESS | Semoga lekas sembuh | sakit sampai 27 November 2026",
                "DUTY_TRAVEL | Anda sedang dinas | Sampai 27 November 2026",
            })
    void says_a_kind_word_to_whoever_is_absent_and_asks_for_nothing(String kind, String title, String until) {
        place.absent(place.rani, kind, "2026-11-23", "2026-11-27");
        assertThat(today("07:21")).contains(title, until, "Tetap bekerja hari ini?");
    }

    @Test
    void is_quiet_on_a_day_off_and_for_whoever_is_not_on_duty() {
        try (var now = TestClock.at("2026-11-22T09:00")) {
            assertThat(rani.get("/today").body()).contains("Hari libur", "Selamat beristirahat");
        }
        try (var now = TestClock.at("2026-12-25T09:00")) {
            assertThat(rani.get("/today").body()).contains("Hari libur", "Natal");
        }
        place.sql("update workforce.employee set active = false where employee_id = " + place.rani);
        assertThat(today("07:21")).contains("Tidak sedang bertugas").doesNotContain("/attendance/check-in\"");
        assertThat(punch("07:21", "check-in")).isEqualTo(409);
    }

    @Test
    void adds_up_for_the_week_only_what_was_worked_on_days_that_are_due() {
        place.punched(place.rani, "2026-11-23", "IN", "07:30");
        place.punched(place.rani, "2026-11-23", "OUT", "16:00");
        assertThat(today("07:21")).contains("7 j 30 m dari 37 j 30 m");
        place.absent(place.rani, "SICKNESS", "2026-11-23", "2026-11-23");
        assertThat(today("07:21")).contains("0 m dari 30 j").doesNotContain("7 j 30 m dari");
    }

    @Test
    void asks_for_the_check_out_of_yesterday() {
        place.punched(place.rani, "2026-11-20", "IN", "07:30");
        place.punched(place.rani, "2026-11-23", "IN", "07:30");
        assertThat(today("07:21"))
                .contains("Belum ada presensi pulang, Senin, 23 November 2026", "/attendance/days/2026-11-23")
                .contains("1 hari lain");
    }

    @Test
    void tells_a_superior_what_waits() {
        place.punched(place.rani, "2026-11-23", "IN", "07:30");
        try (var now = TestClock.at(TUESDAY + "T08:00")) {
            rani.post("/attendance/days/2026-11-23/check-out", Map.of("out", "16:00", "reason", "Lupa saja"));
            var dimas = place.agency.visitor("Dimas Walagri", place.dimas);
            assertThat(dimas.get("/today").body()).containsSubsequence("Menunggu Anda", "Kotak masuk", "1 menunggu");
        }
    }

    @Test
    void shows_places_and_times_to_the_superior_and_only_office_or_away_to_colleagues() {
        place.agreed(place.rani, 2, 4);
        place.absent(place.asep, "SICKNESS", TUESDAY, TUESDAY);
        place.punched(place.rani, TUESDAY, "IN", "07:58");
        try (var now = TestClock.at(TUESDAY + "T09:00")) {
            var superior = place.agency
                    .visitor("Dimas Walagri", place.dimas)
                    .get("/today")
                    .body();
            assertThat(superior)
                    .containsSubsequence("Asep Walungan", "Sakit")
                    .containsSubsequence("Rani Tirtasora", "Rumah", "07.58 →", "dapat dihubungi 08.00–16.30");
            var colleague = place.agency
                    .visitor("Lilis", place.agency.employee("Lilis Anggraeni", place.agency.top(), false))
                    .get("/today")
                    .body();
            assertThat(colleague)
                    .contains("Rani Tirtasora (08.00–16.30)", "Di luar kantor", "Tidak bertugas", "Asep Walungan")
                    .doesNotContain("Rumah", "07.58", "Sakit", "/attendance/people/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NaN,107",
        "200,107",
        "di rumah,107",
        "-6.9,",
        "1e999999999,0",
        "-6.9025123456789,107.6187123456789",
    })
    void a_punch_counts_whatever_is_said_about_where(String latitude, String longitude) {
        var where = new LinkedHashMap<String, String>();
        where.put("latitude", latitude);
        if (longitude != null) {
            where.put("longitude", longitude);
        }
        try (var now = TestClock.at(TUESDAY + "T07:30")) {
            assertThat(rani.post("/attendance/check-in", where).statusCode()).isEqualTo(303);
            assertThat(rani.post("/attendance/check-in", where).statusCode()).isEqualTo(303);
        }
        assertThat(place.worked(place.rani, TUESDAY)).isEqualTo("07:30 - ?");
    }

    @Test
    void a_forged_form_records_nothing() {
        assertThat(rani.postAsIs("/attendance/check-in", Map.of()).statusCode()).isIn(302, 403);
        assertThat(place.worked(place.rani, TUESDAY)).isEqualTo("nothing");
    }

    @Test
    void costs_the_same_statements_and_stays_light_for_a_small_team_and_a_large_one() {
        try (var now = TestClock.at(TUESDAY + "T07:30")) {
            var dimas = place.agency.visitor("Dimas Walagri", place.dimas);
            dimas.get("/today");
            long few = Statements.during(() -> dimas.get("/today"));
            for (var number = 0; number < 60; number++) {
                var person = place.agency.employee("Pegawai Bernama Panjang " + number, place.agency.top(), false);
                place.punched(person, TUESDAY, "IN", "07:30");
            }
            place.agency.in(() -> TestServer.bean(ReportingLines.class).draw());

            assertThat(Statements.during(() -> dimas.get("/today")))
                    .isEqualTo(few)
                    .isLessThan(40);
            assertThat(dimas.get("/today").body().length()).isLessThan(40_000);
        }
    }

    @Test
    void a_check_in_costs_the_same_statements_every_time() {
        try (var now = TestClock.at(TUESDAY + "T07:30")) {
            var asep = place.agency.visitor("Asep Walungan", place.asep);
            var token = Map.<String, String>of();
            // The session of somebody who signed in before this day gets a new number with the first page.
            rani.get("/today");
            asep.get("/today");
            long first = Statements.during(() -> rani.post("/attendance/check-in", token));
            place.agreed(place.asep, 2, 4);
            place.sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                    + " select platform.current_agency(), %s, date '2026-11-23' - i, 'IN', '07:30', now()"
                            .formatted(place.asep)
                    + " from generate_series(0, 300) i");
            assertThat(Statements.during(() -> asep.post("/attendance/check-in", token)))
                    .isEqualTo(first);
        }
    }

    private String today(String time) {
        try (var now = TestClock.at(TUESDAY + "T" + time)) {
            return rani.get("/today").body();
        }
    }

    private int punch(String time, String which) {
        try (var now = TestClock.at(TUESDAY + "T" + time)) {
            return rani.post("/attendance/" + which, Map.of()).statusCode();
        }
    }
}
