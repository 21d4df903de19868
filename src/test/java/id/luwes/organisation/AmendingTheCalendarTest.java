package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AmendingTheCalendarTest {

    private final TestAgency agency = TestAgency.create();
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    AmendingTheCalendarTest() {
        agency.in(() -> {
            TestServer.bean(WorkingCalendars.class).adoptShipped();
            return true;
        });
    }

    @Test
    void everybody_reads_a_year_with_its_sources() {
        var page = agency.visitor("Rani", agency.employee("Rani", agency.top(), false))
                .get("/calendar?year=2025")
                .body();

        assertThat(page)
                .contains("SKB 933/2025")
                .contains("Diketahui sejak 7 Agustus 2025")
                .contains("Ramadan")
                .contains("237 hari kerja")
                .doesNotContain("action=\"/calendar\"");
    }

    @Test
    void a_year_without_a_list_is_marked() {
        assertThat(bkd.get("/calendar?year=2031").body())
                .contains("belum ditetapkan")
                .contains("Kemerdekaan");
        assertThat(bkd.get("/calendar?year=999999").statusCode()).isEqualTo(200);
    }

    @Test
    void a_late_day_off_is_known_from_today_and_told_to_the_ledger() {
        var day = workingDay(20);
        var before = touches(day);

        assertThat(bkd.post("/calendar", change(day, "Pemilihan kepala desa")).statusCode())
                .isEqualTo(303);

        assertThat(calendar().isWorkingDay(day)).isFalse();
        assertThat(calendar().knownOn(today.minusDays(1)).isWorkingDay(day)).isTrue();
        assertThat(touches(day)).isEqualTo(before + 1);
        assertThat(trail("CALENDAR_AMENDED")).hasSize(1);
        assertThat(bkd.post("/calendar", change(day, "Pemilihan kepala desa")).body())
                .contains("sudah ada dalam daftar");
    }

    @Test
    void a_day_that_has_passed_is_entered_late_when_it_was_known_by_then() {
        var day = today.minusDays(30)
                .datesUntil(today)
                .filter(it -> calendar().isWorkingDay(it))
                .findFirst()
                .orElseThrow();
        var before = touches(day);
        var change = new HashMap<>(change(day, "Pemilihan kepala daerah"));

        change.put("known", day.plusDays(1).toString());
        assertThat(bkd.post("/calendar", change).body()).contains("mendahului tanggal");
        change.put("known", today.plusDays(1).toString());
        assertThat(bkd.post("/calendar", change).body()).contains("paling lambat hari ini");
        change.put("known", day.minusDays(2).toString());
        assertThat(bkd.post("/calendar", change).statusCode()).isEqualTo(303);

        assertThat(calendar().isWorkingDay(day)).isFalse();
        assertThat(calendar().knownOn(day.minusDays(2)).isWorkingDay(day)).isFalse();
        assertThat(calendar().knownOn(day.minusDays(3)).isWorkingDay(day)).isTrue();
        assertThat(touches(day)).isEqualTo(before + 1);
    }

    @Test
    void a_withdrawn_day_is_worked_again_and_its_record_stays() {
        var day = workingDay(20);
        bkd.post("/calendar", change(day, "Cuti bersama tambahan"));

        assertThat(bkd.post("/calendar/withdrawal", change(day, "Cuti bersama tambahan"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(calendar().isWorkingDay(day)).isTrue();
        assertThat(bkd.get("/calendar?year=" + day.getYear()).body()).contains("Dicabut sejak");
        assertThat(trail("CALENDAR_WITHDRAWN")).hasSize(1);
        assertThat(bkd.post("/calendar/withdrawal", change(day, "Cuti bersama tambahan"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_day_that_has_passed_and_whoever_may_not_are_refused() {
        assertThat(bkd.post("/calendar", change(today.minusDays(1), "Terlambat"))
                        .body())
                .contains("sudah lewat");
        assertThat(bkd.post("/calendar", Map.of("day", "31-02-2026")).statusCode())
                .isEqualTo(422);
        assertThat(agency.visitor("Biro", null, Role.ORGANISATION_BUREAU)
                        .post("/calendar", change(workingDay(9), "Bukan BKD"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> change(LocalDate day, String name) {
        return Map.of(
                "day",
                day.toString(),
                "kind",
                "CUTI_BERSAMA",
                "name",
                name,
                "basis",
                "SKB 12/2026",
                "reason",
                "Ditetapkan di tengah tahun");
    }

    private LocalDate workingDay(int ahead) {
        return today.plusDays(ahead)
                .datesUntil(today.plusDays(ahead + 30))
                .filter(it ->
                        it.getDayOfWeek() == DayOfWeek.TUESDAY && calendar().isWorkingDay(it))
                .findFirst()
                .orElseThrow();
    }

    private WorkingCalendar calendar() {
        return agency.in(() -> TestServer.bean(WorkingCalendars.class).current());
    }

    private int touches(LocalDate day) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "select count(*) from ledger.touch where employee_id is null and first_day = :day and last_day = :day")
                .param("day", day)
                .query((row, number) -> row.getInt(1))
                .single());
    }

    private List<AuditLog.Line> trail(String action) {
        return agency.in(() -> TestServer.bean(AuditLog.class)
                .page(new AuditLog.Query(action, "", null, null, ZoneOffset.UTC), Optional.empty(), 50));
    }
}
