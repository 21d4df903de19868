package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.agency.AgencySettings;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.rulebook.TestDraft;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dry runs and levers count the days that people really have: the agency's own cap and the exceptions to it are part of it. */
class TryingUnderACapTest {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final LocalDate tomorrow =
            agency.in(() -> TestServer.bean(Agencies.class).today()).plusDays(1);

    TryingUnderACapTest() {
        TestOffice.eligible(agency, rani);
    }

    @Test
    void without_a_cap_more_days_are_more() {
        var draft = days(4);
        assertThat(text(draft + "/dry-run")).contains("Hari bertambah 1", "2 menjadi 4 hari seminggu");
    }

    @Test
    void under_a_cap_nobody_has_more_than_it_and_the_page_says_so() {
        cap(1);
        var draft = days(4);
        assertThat(text(draft + "/dry-run"))
                .contains("Hari bertambah 0", "Tetap 1", "batas instansi 1 hari seminggu")
                .contains("Bagi 1 pegawai hari menurut kebijakan berubah")
                .doesNotContain("2 menjadi 4");
        assertThat(text(draft
                        + "/levers?moved=1&refusal-box=4&refusal-box=5&refusal-box=7&refusal-box=8&refusal-box=9"))
                .contains("Hari bertambah 0", "batas instansi 1 hari seminggu");
    }

    @Test
    void under_a_cap_whoever_loses_all_still_loses() {
        cap(1);
        assertThat(text(days("not(9)") + "/dry-run")).contains("Tidak lagi memenuhi syarat 1", "1 menjadi 0 hari");
    }

    @Test
    void who_has_an_exception_on_the_day_keeps_what_it_gives() {
        exception(3, tomorrow, tomorrow.plusDays(9));
        var draft = days(1);
        assertThat(text(draft + "/dry-run")).contains("Hari berkurang 0", "Tetap 1", "Bagi 1 pegawai hari menurut");
        assertThat(text(draft + "/dry-run?day=" + tomorrow.plusDays(10)))
                .as("it is over")
                .contains("Hari berkurang 1", "2 menjadi 1 hari");
    }

    @Test
    void the_levers_count_as_the_dry_run_does() {
        cap(1);
        exception(3, tomorrow, tomorrow.plusDays(9));
        var asep = agency.employee("Asep Walungan", agency.top(), false);
        TestOffice.eligible(agency, asep);
        var draft = days("not(9)");
        assertThat(text(draft + "/dry-run")).contains("3 menjadi 0 hari", "1 menjadi 0 hari");
        assertThat(text(draft + "/levers")).contains("sepekan, semuanya 0 Kini 4", "Tidak lagi memenuhi syarat 2");
    }

    private void cap(int days) {
        agency.in(() -> {
            TestServer.bean(AgencySettings.class).save(new AgencySettings.Settings("Uji", "Asia/Jakarta", days));
            return true;
        });
    }

    private void exception(int days, LocalDate first, LocalDate last) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into eligibility.cap_exception (agency_id, employee_id, ground, days_per_week, first_day,"
                        + " last_day, letter, reason, recorded_at, recorded_by) values (platform.current_agency(), "
                        + rani
                        + ", 'OUTSIDE_DUTY', " + days + ", '" + first + "', '" + last
                        + "', 'SK 800/1/BKD', 'Survei lapangan setiap pekan', now(), 1)")
                .update());
    }

    private String days(int days) {
        return TestDraft.saved(bkd, "uji-2027", tomorrow, Map.of("cell.days-2.result", Integer.toString(days)));
    }

    private String days(String boxes) {
        return TestDraft.saved(bkd, "uji-2027", tomorrow, Map.of("cell.refusal-box.nine_box", boxes));
    }

    private String text(String path) {
        return bkd.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
