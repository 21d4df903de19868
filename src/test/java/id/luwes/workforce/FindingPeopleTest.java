package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingPeopleTest {

    private final TestAgency agency = TestAgency.create();
    private final long finance = agency.unit("Bagian Keuangan", agency.top());
    private final long crowd = agency.unit("Bagian Umum", agency.top());
    private final EmployeeId head = agency.employee("Kepala Biro", agency.top(), true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", finance, false);
    private final EmployeeId yusuf = agency.employee("Yusuf 100% Kandaga", agency.top(), false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);

    @BeforeAll
    void lines() {
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    @Test
    void finds_by_the_beginning_of_a_name_of_a_word_of_it_and_of_the_nip() {
        assertThat(bkd.get("/people?q=rani").body()).contains("Rani Tirtasora").doesNotContain("Kandaga");
        assertThat(bkd.get("/people?q=TIRTA").body()).contains("Rani Tirtasora").doesNotContain("Kandaga");
        assertThat(bkd.get("/people?q=198609262015051002").body())
                .contains("Rani Tirtasora")
                .doesNotContain("Kandaga");
        assertThat(bkd.get("/people?q=R").body()).contains("Rani Tirtasora").doesNotContain("Kandaga");
        assertThat(bkd.get("/people?q=19&unit=" + finance).body()).contains("Rani Tirtasora");
        assertThat(bkd.get("/people?q=20").body()).contains("Tidak ada yang cocok");
        assertThat(bkd.get("/people?q=asora").body()).contains("Tidak ada yang cocok");
    }

    @Test
    void takes_signs_that_mean_something_to_the_store_for_what_they_are() {
        assertThat(bkd.get("/people?q=100%25").body()).contains("Kandaga").doesNotContain("Rani");
        assertThat(bkd.get("/people?q=%25").body()).contains("Tidak ada yang cocok");
        assertThat(bkd.get("/people?q=_ani").body()).contains("Tidak ada yang cocok");
        assertThat(bkd.get("/people?q=%27%3Bdrop%5C&unit=x&page=-1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void lists_units_without_a_head_beside_the_people_without_a_superior() {
        assertThat(bkd.get("/people?problems=true").body())
                .contains("Unit tanpa kepala")
                .contains("href=\"/people?unit=" + finance + "\"");
        assertThat(bkd.get("/people").body()).doesNotContain("Unit tanpa kepala");
    }

    @Test
    void filters_by_unit_and_by_those_who_have_no_superior() {
        assertThat(bkd.get("/people?unit=" + finance).body()).contains("Rani").doesNotContain("Kandaga");
        assertThat(bkd.get("/people?problems=true").body())
                .contains("Tanpa atasan")
                .contains("Kepala Biro")
                .doesNotContain(">Rani");
    }

    @Test
    void lists_who_is_not_active_only_where_asked_and_says_their_legal_status() {
        var away = agency.employee("Wulan Cutiningsih", finance, false);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set active = false, legal_status = 'Tugas Belajar'"
                        + " where employee_id = " + away)
                .update());

        assertThat(bkd.get("/people?q=wulan").body()).contains("Tidak ada yang cocok");
        assertThat(bkd.get("/people?q=wulan&inactive=true").body())
                .contains("Wulan Cutiningsih")
                .contains("Tugas Belajar")
                .contains("/people/" + away);
        assertThat(bkd.get("/people?q=rani&inactive=true").body())
                .contains("Rani")
                .doesNotContain("Wulan");
        assertThat(bkd.get("/people/" + away + "/mending").statusCode()).isEqualTo(200);
    }

    @Test
    void shows_the_record_to_those_who_may_see_it() {
        var path = "/people/" + rani;

        assertThat(agency.visitor("Rani Tirtasora", rani).get(path).body()).contains("Kota Bandung");
        assertThat(agency.visitor("Kepala Biro", head).get(path).statusCode()).isEqualTo(200);
        assertThat(bkd.get(path).body()).contains("Perbaiki data");
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).body())
                .contains("Rani")
                .doesNotContain("Perbaiki data");
        assertThat(agency.visitor("Yusuf", yusuf).get(path).body())
                .contains("Rani")
                .doesNotContain("Kota Bandung")
                .doesNotContain("19860926");
        assertThat(TestAgency.create()
                        .visitor("Petugas Lain", null, Role.BKD)
                        .get(path)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void costs_the_same_statements_for_one_person_as_for_many() {
        bkd.get("/people");
        long one = Statements.during(() -> bkd.get("/people?q=rani"));
        for (int i = 0; i < 60; i++) {
            agency.employee("Banyak Orang", crowd, false);
        }

        assertThat(bkd.get("/people?q=banyak").body()).contains("60 pegawai").contains("page=2");
        assertThat(Statements.during(() -> bkd.get("/people?q=banyak")))
                .isEqualTo(one)
                .isLessThan(30);
    }
}
