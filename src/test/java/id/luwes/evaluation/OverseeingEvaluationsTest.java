package id.luwes.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.EmployeeId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A month of evaluations as the auditor and BKD read all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverseeingEvaluationsTest {

    private static final String PATH = "/evaluations/overview";

    private final TestAgency agency = TestAgency.create();
    private final long unit = agency.unit("Bagian Tata Laksana", agency.top());
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final EmployeeId dimas = agency.employee("Dimas Walagri", unit, true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", unit, false);
    private final EmployeeId asep = agency.employee("Asep Walungan", unit, false);
    private final EmployeeId yusuf = agency.employee("Yusuf Kandaga", finance, false);
    private final Visitor auditor = agency.visitor("Pemeriksa", null, Role.AUDITOR);

    @BeforeAll
    void one_is_ruled_one_waits_and_one_is_held_back() {
        agency.in(() -> {
            TestServer.bean(WorkingCalendars.class).adopt(ShippedCalendars.indonesia(), "SKB 3 Menteri");
            return true;
        });
        var last = new LastMonth(agency);
        for (var person : new EmployeeId[] {rani, asep, yusuf}) {
            last.output(last.agreement(person), person, 10, person.equals(yusuf) ? null : 10);
            last.worked(person);
        }
        last.propose();
        var ruled = last.of(rani).id();
        assertThat(agency.visitor("Dimas Walagri", dimas)
                        .post("/evaluations/" + ruled + "/ruling", Map.of("outcome", "CONTINUE", "number", "1"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void all_of_the_month_stand_there_each_leading_to_its_page() {
        var page = auditor.get(PATH).body();
        assertThat(page)
                .contains("3 ditemukan", "3 pegawai dengan kesepakatan", "capaian 100", "Menurut hasil")
                .containsSubsequence("Asep Walungan</a>", "Yusuf Kandaga</a>", "Rani Tirtasora</a>");
        var path =
                "/evaluations/" + agency.in(() -> new LastMonth(agency).of(rani).id());
        assertThat(page).contains("href=\"" + path + "\"");
        assertThat(auditor.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void are_narrowed_by_state_by_name_and_by_unit_and_the_counts_with_them() {
        assertThat(auditor.get(PATH + "?state=RULED").body())
                .contains("1 ditemukan", "Rani Tirtasora</a>")
                .doesNotContain("Asep Walungan</a>");
        assertThat(auditor.get(PATH + "?state=HELD_BACK").body()).contains("1 ditemukan", "Yusuf Kandaga</a>");
        assertThat(auditor.get(PATH + "?state=NOTHING").body()).contains("Tidak ada yang cocok");
        assertThat(auditor.get(PATH + "?q=asep").body())
                .contains("1 ditemukan", "1 pegawai dengan kesepakatan")
                .doesNotContain("Rani Tirtasora");
        assertThat(auditor.get(PATH + "?unit=" + finance).body())
                .contains("Yusuf Kandaga</a>")
                .doesNotContain("Rani Tirtasora");
        assertThat(auditor.get(PATH + "?month=1999-99&state=ruled&unit=x&page=7")
                        .body())
                .contains("3 ditemukan");
    }

    @Test
    void end_where_the_scope_ends() {
        assertThat(agency.over(finance, Role.BKD).get(PATH).body())
                .contains("1 ditemukan", "Yusuf Kandaga</a>")
                .doesNotContain("Rani Tirtasora", "Asep Walungan");
        assertThat(agency.visitor("Asep Walungan", asep).get(PATH).statusCode()).isEqualTo(403);
    }

    @Test
    void cost_the_same_statements_for_one_as_for_all() {
        auditor.get(PATH);
        assertThat(Statements.during(() -> auditor.get(PATH)))
                .isEqualTo(Statements.during(() -> auditor.get(PATH + "?q=asep")));
    }

    @Test
    void none_are_there_before_a_month_has_ended() {
        assertThat(TestAgency.create()
                        .visitor("Pemeriksa", null, Role.AUDITOR)
                        .get(PATH)
                        .body())
                .contains("Belum ada evaluasi");
    }
}
