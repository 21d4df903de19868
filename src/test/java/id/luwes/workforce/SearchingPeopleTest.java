package id.luwes.workforce;

import static id.luwes.Statements.constant;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search that every page leads to: who is found by what, and by whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchingPeopleTest {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final long counter = agency.unit("Loket Pelayanan", agency.top());
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId rani = agency.employee("Dr. Rani Tirtasora, S.H., M.Si.", finance, false);
    private final EmployeeId numan = agency.employee("Nu’man Syafi'i", counter, false);
    private final EmployeeId asep = agency.employee("Asep Walungan 100%", counter, false);
    private final Visitor colleague = agency.visitor("Asep Walungan", asep);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @BeforeAll
    void lines() {
        agency.employee("José Müller", counter, false);
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rani",
                "RANI TIRTA",
                "tirtasora rani",
                "Dr. Rani Tirtasora, S.H., M.Si.",
                "drs rani",
                "Ránì",
                "Ra\u0301ni",
                "Ｒａｎｉ　Ｔｉｒｔａ",
                "Ra\u200bni\u2060",
                "\u202eRani",
                "rany tirtasoro",
                "tirtasorra",
                "rani keuangan",
                "rani analis"
            })
    void is_found_however_the_name_was_typed(String typed) {
        assertThat(search(colleague, typed)).contains("Rani Tirtasora").doesNotContain("Syafi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"numan", "nu'man", "Nu`man", "nuʼman syafii", "syafi’i"})
    void apostrophes_of_any_kind_are_none(String typed) {
        assertThat(search(colleague, typed)).contains("Nu’man Syafi").doesNotContain("Rani");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jose muller", "JOSÉ", "müller", "mu\u0308ller"})
    void accents_may_be_left_out_and_written_in_two_ways(String typed) {
        assertThat(search(colleague, typed)).contains("José Müller").doesNotContain("Rani");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%%",
                "__",
                "\\",
                "'; drop table workforce.employee; --",
                "\u200b\u200b",
                "ｚ",
                "a",
                "🙂🙂",
                "S.H."
            })
    void what_names_nobody_gets_a_page_that_helps(String typed) {
        var page = colleague.get("/search?q=" + encoded(typed));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Syafi").doesNotContain("Müller");
    }

    @Test
    void signs_stand_for_themselves() {
        assertThat(search(colleague, "100%")).contains("Asep Walungan").doesNotContain("Rani");
    }

    @Test
    void too_little_is_asked_for_more_and_nothing_teaches() {
        assertThat(search(colleague, "r")).contains("Tulis sedikitnya dua huruf");
        assertThat(search(colleague, ""))
                .contains("Pegawai dan unit di instansi Anda")
                .doesNotContain("Rani");
        assertThat(search(colleague, "x".repeat(5_000))).contains("Tidak ada yang ditemukan");
    }

    @Test
    void is_written_back_as_text_and_not_as_markup() {
        assertThat(search(colleague, "<script>alert(1)</script>\"'")).doesNotContain("<script>alert");
    }

    @Test
    void tells_a_colleague_name_position_and_unit_and_no_more() {
        assertThat(search(colleague, "rani"))
                .contains("Analis Kebijakan Ahli Muda")
                .contains("Bagian Keuangan")
                .doesNotContain(nip(rani));
        assertThat(search(colleague, digits(rani)))
                .contains("NIP hanya menemukan")
                .doesNotContain("Rani");
        assertThat(search(colleague, digits(asep))).contains("Asep Walungan");
    }

    @Test
    void tells_the_superior_and_those_who_keep_records_the_nip_too() {
        assertThat(search(bkd, "rani")).contains(nip(rani)).contains("href=\"/people/" + rani + "\"");
        assertThat(search(bkd, nip(rani))).contains("Rani Tirtasora").doesNotContain("Syafi");
        assertThat(search(bkd, digits(rani).substring(0, 8)))
                .contains("Rani Tirtasora")
                .contains("Syafi");
        assertThat(search(agency.visitor("Kepala Biro", head), digits(rani))).contains("href=\"/people/" + rani + "\"");
    }

    @Test
    void keeps_an_auditor_of_a_subtree_within_it() {
        var auditor = agency.over(finance, Role.AUDITOR);

        assertThat(search(auditor, "rani")).contains("Rani Tirtasora");
        assertThat(search(auditor, "numan")).doesNotContain("Syafi");
        assertThat(search(auditor, digits(numan))).doesNotContain("Syafi");
        assertThat(auditor.get("/search?unit=" + counter).body()).doesNotContain("Syafi");
    }

    @Test
    void tells_leadership_units_and_of_people_what_colleagues_know() {
        var leader = agency.visitor("Gubernur", null, Role.LEADERSHIP);

        assertThat(search(leader, "keuangan")).contains("/search?unit=" + finance);
        assertThat(search(leader, "rani"))
                .contains("Rani")
                .doesNotContain(nip(rani))
                .doesNotContain("href=\"/people/");
    }

    @Test
    void tells_those_who_only_look_after_accounts_of_no_people() {
        assertThat(search(agency.visitor("Admin", null, Role.ADMINISTRATOR), "rani"))
                .doesNotContain("Tirtasora");
    }

    @Test
    void finds_units_also_misspelt_and_lists_their_people_the_head_first() {
        assertThat(search(colleague, "pelayanan loket")).contains("/search?unit=" + counter);
        assertThat(search(colleague, "keungan")).contains("/search?unit=" + finance);
        assertThat(colleague.get("/search?unit=" + agency.top()).body())
                .contains("Kepala Biro")
                .contains("/search?unit=" + finance)
                .doesNotContain("Rani");
        assertThat(colleague.get("/search?unit=" + counter).body())
                .contains("Syafi")
                .contains("Müller");
        assertThat(colleague.get("/search?unit=999999999999").statusCode()).isEqualTo(404);
        assertThat(colleague.get("/search?unit=x").statusCode()).isEqualTo(200);
    }

    @Test
    void leaves_out_who_is_not_active_and_leads_those_who_keep_records_to_them() {
        var away = agency.employee("Wulandari Cutiningsih", finance, false);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set active = false, legal_status = 'Tugas Belajar'"
                        + " where employee_id = " + away)
                .update());

        assertThat(search(colleague, "wulandari")).doesNotContain("Cutiningsih").doesNotContain("inactive=true");
        assertThat(search(bkd, "wulandari")).contains("/people?inactive=true&amp;q=wulandari");
        assertThat(search(bkd, digits(away))).contains("Cutiningsih").contains("Tugas Belajar");
    }

    @Test
    void finds_nobody_of_another_agency() {
        var other = TestAgency.create();
        var stranger = other.visitor("Petugas Lain", null, Role.BKD, Role.AUDITOR, Role.LEADERSHIP);

        assertThat(search(stranger, "rani")).doesNotContain("Tirtasora");
        assertThat(search(stranger, digits(rani))).doesNotContain("Tirtasora");
        assertThat(stranger.get("/search?unit=" + finance).statusCode()).isEqualTo(404);
    }

    @Test
    void is_told_to_the_trail() {
        search(bkd, "tirtasora");

        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR)
                        .get("/audit?action=LIST_VIEWED")
                        .body())
                .contains("/search")
                .contains("tirtasora");
    }

    @Test
    void costs_the_same_statements_however_many_are_found() {
        constant(bkd, "/search?q=pegawai+ramai", () -> {
            for (int i = 0; i < 30; i++) {
                agency.employee("Pegawai Ramai " + i, finance, false);
            }
            agency.unit("Unit Pegawai Ramai", finance);
        });
    }

    private static String search(Visitor visitor, String typed) {
        return visitor.get("/search?q=" + encoded(typed)).body();
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private String digits(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Employees.class).find(person).orElseThrow())
                .nip()
                .value();
    }

    private String nip(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Employees.class).find(person).orElseThrow())
                .nip()
                .grouped();
    }
}
