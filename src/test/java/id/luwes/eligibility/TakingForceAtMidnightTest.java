package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.AgencySettings;
import id.luwes.agency.EachAgency;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.rulebook.TestDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same policy is published in two agencies and begins on 24 November: it takes force at midnight where each of them works, in
 * Jayapura (WIT) two hours before Jakarta (WIB). Moments are told in Jakarta.
 */
class TakingForceAtMidnightTest {

    private static final LocalDate BEGINS = LocalDate.of(2026, 11, 24);
    private static final String ANALYST = "employment=PNS direct_public_service=no remote_capacity=85"
            + " predicate=BAIK unexcused_absence_days=0 discipline=NONE months_in_position=24 laptop=yes"
            + " bandwidth_mbps=25 nine_box=";

    private final Place jakarta = new Place("Asia/Jakarta");
    private final Place jayapura = new Place("Asia/Jayapura");
    private final DailyJudging judging =
            new DailyJudging(TestServer.bean(EachAgency.class), TestServer.bean(JudgingPeople.class));

    @Test
    void each_agency_is_judged_by_it_from_its_own_midnight_and_the_news_goes_once() {
        judgedAt("2026-11-23T21:59");
        assertThat(jayapura.verdict()).isEqualTo("2 jabar-mkd-2025 2026-11-23");
        assertThat(jakarta.verdict()).isEqualTo("2 jabar-mkd-2025 2026-11-23");

        judgedAt("2026-11-23T22:00");
        assertThat(jayapura.verdict()).as("midnight in Jayapura").isEqualTo("1 uji-2027 2026-11-24");
        assertThat(jakarta.verdict()).as("still Monday").isEqualTo("2 jabar-mkd-2025 2026-11-23");
        assertThat(jakarta.told()).isEmpty();

        judgedAt("2026-11-23T23:59");
        assertThat(jakarta.verdict()).isEqualTo("2 jabar-mkd-2025 2026-11-23");

        judgedAt("2026-11-24T00:00");
        assertThat(jakarta.verdict()).as("midnight in Jakarta").isEqualTo("1 uji-2027 2026-11-24");

        judgedAt("2026-11-24T00:05");
        judgedAt("2026-11-24T09:00");
        for (var place : List.of(jakarta, jayapura)) {
            assertThat(place.verdicts()).as("everybody once").isEqualTo(4);
            assertThat(place.told())
                    .as("one for each person whose verdict says something else")
                    .hasSize(2);
            assertThat(place.told()).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_page_of_the_person_is_by_the_policy_of_the_day_where_they_work() {
        try (var on = TestClock.at("2026-11-23T22:30")) {
            assertThat(on).isNotNull();
            assertThat(jayapura.ranisPage()).contains("paling banyak 1 hari per pekan", "/policies/uji-2027");
            assertThat(jakarta.ranisPage()).contains("paling banyak 2 hari per pekan", "/policies/jabar-mkd-2025");
        }
    }

    private void judgedAt(String momentInJakarta) {
        try (var on = TestClock.at(momentInJakarta)) {
            assertThat(on).isNotNull();
            judging.judgeWhereADayHasBegun();
        }
    }

    /** An agency in a zone, with two people of two days a week, a policy to come, and a server that is told. */
    private static final class Place {

        private final TestAgency agency = TestAgency.create();
        private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
        private final Visitor visitor;

        Place(String zone) {
            agency.in(() -> {
                TestServer.bean(AgencySettings.class).save(new AgencySettings.Settings(zone, zone, null));
                return true;
            });
            try (var on = TestClock.at("2026-11-23T09:00")) {
                assertThat(on).isNotNull();
                TestOffice.eligible(agency, rani);
                TestOffice.eligible(agency, agency.employee("Asep Walungan", agency.top(), false));
            }
            agency.visitor("Admin", null, Role.ADMINISTRATOR)
                    .postBody("/webhooks", "url=https://penerima.invalid/&kind=verdict.changed");
            var bureau = agency.visitor("Biro", null, Role.ORGANISATION_BUREAU);
            var draft = TestDraft.saved(
                    bureau,
                    "uji-2027",
                    BEGINS,
                    Map.of(
                            "last", "",
                            "cell.days-2.result", "1",
                            "examples", "Analis | " + ANALYST + "8 | 1\nKotak 6 | " + ANALYST + "6 | BOX\n"));
            var sent = agency.visitor("Petugas BKD", null, Role.BKD).post(draft + "/publish", Map.of("seen", "2"));
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
            visitor = agency.visitor("Rani Tirtasora", rani);
        }

        /** Rani's verdict that stands: its days, its policy and its day. */
        String verdict() {
            return agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("select v.max_days || ' ' || v.policy_id || ' ' || v.judged_on from eligibility.standing s"
                            + " join eligibility.verdict v using (agency_id, verdict_id) where s.employee_id = " + rani)
                    .query(String.class)
                    .single());
        }

        int verdicts() {
            return agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("select count(*) from eligibility.verdict")
                    .query(Integer.class)
                    .single());
        }

        List<Long> told() {
            return agency.in(() -> TestServer.bean(JdbcClient.class)
                    .sql("select subject_id from webhook.delivery where kind = 'verdict.changed'")
                    .query(Long.class)
                    .list());
        }

        String ranisPage() {
            return visitor.get("/eligibility").body();
        }
    }
}
