package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactHistory;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What somebody's verdict would be with other equipment and on a later day. */
class ImaginingMyVerdictTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final Visitor visitor = agency.visitor("Rani Tirtasora", rani);
    private final LocalDate today =
            agency.in(() -> TestServer.bean(Agencies.class).today());

    ImaginingMyVerdictTest() {
        PeopleToJudge.good(agency, rani);
        PeopleToJudge.fact(agency, rani, FactKind.POSITION_SINCE, "2020-01-01");
    }

    @Test
    void begins_with_what_is_known_today() {
        assertThat(visitor.get("/eligibility/what-if").body())
                .contains("Akan memenuhi syarat: paling banyak 2 hari per pekan")
                .contains("value=\"25.5\"")
                .contains("Hari ini: memenuhi syarat")
                .doesNotContain("Berbeda dari hari ini");
    }

    @Test
    void a_slower_line_is_refused_by_its_rule_with_what_to_do() {
        assertThat(visitor.get("/eligibility/what-if?bandwidth_mbps=6,2&laptop=yes")
                        .body())
                .contains("Belum akan memenuhi syarat", "Berbeda dari hari ini", "Ukur ulang, ganti paket")
                .contains("tidak ditemukan hari dalam tiga tahun");
    }

    @Test
    void a_share_that_grows_gives_more_days() {
        PeopleToJudge.fact(agency, rani, FactKind.REMOTE_CAPACITY, "10");
        assertThat(visitor.get("/eligibility/what-if").body()).contains("Belum akan memenuhi syarat");
        assertThat(visitor.get("/eligibility/what-if?remote_capacity=20").body())
                .contains("paling banyak 1 hari");
        assertThat(visitor.get("/eligibility/what-if?remote_capacity=40").body())
                .contains("paling banyak 2 hari");
    }

    @Test
    void tells_from_when_time_in_the_position_is_enough_and_what_holds_on_that_day() {
        var since = today.minusMonths(2).withDayOfMonth(1);
        PeopleToJudge.fact(agency, rani, FactKind.POSITION_SINCE, since.toString());
        var enough = since.plusMonths(6);
        assertThat(visitor.get("/eligibility/what-if").body())
                .contains("Belum akan memenuhi syarat", "memenuhi syarat mulai " + enough.format(DAY));
        assertThat(visitor.get("/eligibility/what-if?on=" + enough.minusDays(1)).body())
                .contains("Belum akan memenuhi syarat");
        assertThat(visitor.get("/eligibility/what-if?on=" + enough).body())
                .contains("Akan memenuhi syarat: paling banyak 2 hari", "Berbeda dari hari ini");
    }

    @Test
    void a_sanction_ends_and_the_day_after_is_the_first_one() {
        var last = today.plusDays(40);
        agency.in(() -> {
            TestServer.bean(FactHistory.class)
                    .record(rani, new Fact(FactKind.DISCIPLINE, "LIGHT", null, today.minusDays(3), "BKD", last), null);
            return true;
        });
        assertThat(visitor.get("/eligibility/what-if").body())
                .contains("memenuhi syarat mulai " + last.plusDays(1).format(DAY));
        assertThat(visitor.get("/eligibility/what-if?on=" + last).body()).contains("Belum akan memenuhi syarat");
        assertThat(visitor.get("/eligibility/what-if?on=" + last.plusDays(1)).body())
                .contains("Akan memenuhi syarat");
    }

    @Test
    void nothing_is_kept_of_what_was_imagined() {
        visitor.get("/eligibility");
        var before = agency.in(() -> TestServer.bean(Eligibility.class).current(rani));
        visitor.get("/eligibility/what-if?bandwidth_mbps=1&laptop=no&remote_capacity=0");
        assertThat(agency.in(() -> TestServer.bean(Eligibility.class).current(rani)))
                .isEqualTo(before);
    }

    @Test
    void what_cannot_be_read_is_named_and_comes_back_as_typed() {
        for (var wrong : new String[] {
            "bandwidth_mbps=cepat",
            "bandwidth_mbps=-1",
            "remote_capacity=101",
            "remote_capacity=4.5",
            "laptop=mungkin",
            "on=2026-02-30",
            "on=" + today.minusDays(1),
            "on=" + today.plusYears(4),
            "bandwidth_mbps=" + "9".repeat(400),
            "laptop=%3Cscript%3E"
        }) {
            var answer = visitor.get("/eligibility/what-if?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).as(wrong).doesNotContain("<script>").contains("aria-invalid=\"true\"");
        }
        assertThat(visitor.get("/eligibility/what-if?bandwidth_mbps=cepat").body())
                .contains("value=\"cepat\"");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_facts() {
        Statements.constant(visitor, "/eligibility/what-if", () -> {
            for (int i = 0; i < 6; i++) {
                PeopleToJudge.fact(agency, rani, FactKind.BANDWIDTH_MBPS, String.valueOf(20 + i));
            }
        });
    }

    @Test
    void a_decision_sheet_tells_what_a_verdict_stands_on_to_whoever_may_see_it_and_nobody_else() {
        visitor.get("/eligibility");
        var verdict = agency.in(() -> TestServer.bean(Eligibility.class).current(rani))
                .orElseThrow()
                .id();
        assertThat(visitor.get("/eligibility/sheet/" + verdict).body())
                .contains("Lembar putusan", "Memenuhi syarat: paling banyak 2 hari per pekan")
                .contains("25,5 Mbit/s", "SIASN", "PermenPANRB 4/2025", "jabar-mkd-2025");
        var other = agency.employee("Yusuf Kandaga", agency.top(), false);
        assertThat(agency.visitor("Yusuf Kandaga", other)
                        .get("/eligibility/sheet/" + verdict)
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/eligibility/sheet/999999").statusCode()).isEqualTo(404);
    }
}
