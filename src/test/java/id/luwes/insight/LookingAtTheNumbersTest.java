package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A secretariat with a large bureau, one of three people, and one of two. */
class LookingAtTheNumbersTest {

    private static final LocalDate MONTH = LocalDate.of(2026, 10, 1);

    private static TestAgency agency;
    private static Visitor leader;
    private static long large;
    private static long three;

    @BeforeAll
    static void found() {
        agency = TestAgency.create();
        large = agency.unit("Biro Besar", agency.top());
        three = agency.unit("Biro Bertiga", agency.top());
        long two = agency.unit("=Biro Berdua", agency.top());
        reach();
        people(large, 9);
        people(three, 3);
        people(two, 2);
        agency.in(() -> {
            TestServer.bean(CountingMonths.class).all();
            return true;
        });
        leader = agency.visitor("Pimpinan Yang Ingin Tahu", null, Role.LEADERSHIP);
    }

    @Test
    void tells_who_takes_part_and_what_was_accepted() {
        assertThat(leader.get("/insight?month=2026-10").body())
                .contains("Oktober 2026", "Biro Besar", "peserta, dari 14 pegawai");
    }

    @Test
    void merges_bureaus_of_fewer_than_five() {
        assertThat(leader.get("/insight?month=2026-10").body())
                .contains("2 unit kecil digabung")
                .doesNotContain("Biro Bertiga", "Biro Berdua");
        assertThat(leader.get("/insight.csv?month=2026-10").body())
                .contains("merged,", "unit,Biro Besar,9,9")
                .doesNotContain("Bertiga", "Berdua");
    }

    @Test
    void shows_no_small_bureau_by_itself_either() {
        assertThat(leader.get("/insight?month=2026-10&unit=" + three).body())
                .contains("Kelompok terlalu kecil")
                .doesNotContain("peserta, dari 3");
        assertThat(leader.get("/insight.csv?month=2026-10&unit=" + three).body().lines())
                .hasSize(1);
    }

    @Test
    void opens_a_bureau_that_is_large_enough() {
        assertThat(leader.get("/insight?month=2026-10&unit=" + large).body()).contains("peserta, dari 9 pegawai");
    }

    @Test
    void is_not_told_of_units_elsewhere() {
        assertThat(leader.get("/insight?unit=999999999").statusCode()).isEqualTo(404);
        assertThat(leader.get("/insight.csv?unit=999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void takes_an_address_that_was_shortened() {
        assertThat(leader.get("/insight?month=2026-1&unit=x").statusCode()).isEqualTo(200);
    }

    @Test
    void says_so_before_anything_was_counted() {
        var empty = TestAgency.create().visitor("Pimpinan Baru", null, Role.LEADERSHIP);
        assertThat(empty.get("/insight").body()).contains("Belum ada bulan yang dihitung");
        assertThat(empty.get("/insight.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void costs_the_same_statements_for_a_bureau_as_for_all() {
        leader.get("/insight");
        long all = Statements.during(() -> leader.get("/insight?month=2026-10"));
        assertThat(Statements.during(() -> leader.get("/insight?month=2026-10&unit=" + large)))
                .isEqualTo(all)
                .isLessThan(20);
    }

    /** People who were due on one day of October, all with an agreement. */
    private static void people(long unit, int many) {
        agency.in(() -> jdbc().sql("""
                insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode, place_kind,
                    agreement_id, required_minutes, break_minutes, in_time, out_time, worked_minutes)
                select :agency, :day, :unit * 100 + n, :unit, 'AWAY', 'RESIDENCE_REGISTERED', n, 450, 60, '07:30', '16:00', 450
                  from generate_series(1, :many) n
                """)
                .param("agency", agency.id().value())
                .param("day", MONTH.plusDays(4))
                .param("unit", unit)
                .param("many", many)
                .update());
    }

    /** From when on there is something to count. */
    private static void reach() {
        agency.in(() -> jdbc().sql("select platform.open_month('ledger.person_day', :month)")
                .param("month", MONTH)
                .query((row, number) -> true)
                .single());
        agency.in(() -> jdbc().sql("insert into ledger.reach (agency_id, first_day, last_day)"
                        + " values (:agency, :first, :last)")
                .param("agency", agency.id().value())
                .param("first", MONTH)
                .param("last", MONTH.plusDays(4))
                .update());
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}
