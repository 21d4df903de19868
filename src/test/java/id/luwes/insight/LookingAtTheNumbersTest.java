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
    private static long idle;

    @BeforeAll
    static void found() {
        agency = TestAgency.create();
        large = agency.unit("Biro Besar", agency.top());
        three = agency.unit("Biro Bertiga", agency.top());
        long two = agency.unit("=Biro Berdua", agency.top());
        reach(agency);
        people(agency, large, 9);
        people(agency, three, 3);
        people(agency, two, 2);
        idle = agency.unit("Biro Tanpa Hari", agency.top());
        output(idle);
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
                .contains("3 unit kecil digabung")
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
    void tells_nothing_of_one_persons_output_where_nobody_has_a_day() {
        assertThat(words(leader.get("/insight?month=2026-10&unit=" + idle).body()))
                .contains("Kelompok terlalu kecil")
                .doesNotContain("133");
        assertThat(leader.get("/insight.csv?month=2026-10&unit=" + idle).body().lines())
                .hasSize(1);
        assertThat(leader.get("/insight.csv?month=2026-10").body())
                .contains("merged,")
                .doesNotContain("Biro Tanpa Hari", ",0,0,0,0,,1,");
    }

    /** What is read on the page, without tokens and addresses. */
    private static String words(String page) {
        return page.replaceAll("(?s).*<main", "<main").replaceAll("<[^>]*>", " ");
    }

    @Test
    void tells_no_small_head_count() {
        var one = TestAgency.create();
        reach(one);
        people(one, one.top(), 3);
        one.in(() -> {
            TestServer.bean(CountingMonths.class).all();
            return true;
        });
        var reader = one.visitor("Pimpinan Kecil", null, Role.LEADERSHIP);
        assertThat(words(reader.get("/insight?month=2026-10").body())).doesNotContain("dari 3 pegawai");
        assertThat(reader.get("/insight.csv?month=2026-10").body()).doesNotContain(",3,");
    }

    @Test
    void three_people_of_whom_nobody_takes_part_do_not_follow_from_the_others() {
        var quiet = TestAgency.create();
        reach(quiet);
        people(quiet, quiet.unit("Biro Enam Puluh", quiet.top()), 60);
        people(quiet, quiet.unit("Biro Tujuh", quiet.top()), 7);
        withoutAgreement(quiet, quiet.unit("Biro Tiga Tanpa Peserta", quiet.top()), 3);
        count(quiet);
        var reader = quiet.visitor("Pimpinan Yang Mengurangkan", null, Role.LEADERSHIP);
        assertThat(reader.get("/insight.csv?month=2026-10").body())
                .contains("unit,Biro Enam Puluh,60,60,", "merged,,10,7,", "whole,", ",70,67,")
                .doesNotContain("Biro Tujuh", "Tanpa Peserta");
        assertThat(words(reader.get("/insight?month=2026-10").body()))
                .contains("2 unit kecil digabung")
                .doesNotContain("Biro Tujuh", "Tanpa Peserta");
    }

    @Test
    void whoever_moves_within_the_month_is_counted_where_the_last_day_was() {
        var moving = TestAgency.create();
        reach(moving);
        long before = moving.unit("Biro Asal", moving.top());
        long after = moving.unit("Biro Tujuan", moving.top());
        people(moving, before, 6, before, MONTH.plusDays(4));
        people(moving, after, 8, after, MONTH.plusDays(5));
        people(moving, after, 2, before, MONTH.plusDays(6));
        count(moving);
        var reader = moving.visitor("Pimpinan Yang Menghitung", null, Role.LEADERSHIP);
        assertThat(reader.get("/insight.csv?month=2026-10").body())
                .contains("merged,,14,14,16,16,16,")
                .contains(",14,14,16,16,16,100.0");
        people(moving, before, 3, before + 1000, MONTH.plusDays(4));
        count(moving);
        assertThat(reader.get("/insight.csv?month=2026-10").body())
                .contains("unit,Biro Asal,7,7,9,", "unit,Biro Tujuan,10,10,10,", ",17,17,19,");
    }

    @Test
    void whoever_leads_two_separate_parts_finds_both() {
        var leads = agency.login("Pimpinan Dua Biro", null);
        for (long unit : new long[] {large, three}) {
            agency.in(
                    () -> jdbc().sql("insert into access.role_grant (agency_id, account_id, role, unit_id, granted_at)"
                                    + " select agency_id, account_id, 'LEADERSHIP', :unit, now() from access.account"
                                    + " where display_name = 'Pimpinan Dua Biro'")
                            .param("unit", unit)
                            .update());
        }
        var both = Visitor.signedIn(leads, TestAgency.PASSWORD);
        assertThat(both.get("/insight?month=2026-10").body())
                .contains("Unit dalam lingkup Anda", "Biro Besar", "unit=" + large, "Biro Bertiga");
        assertThat(both.get("/insight?month=2026-10&unit=" + large).body())
                .contains("unit=" + three, "peserta, dari 9 pegawai");
        assertThat(leader.get("/insight?month=2026-10").body()).doesNotContain("Unit dalam lingkup Anda");
    }

    @Test
    void a_year_without_a_published_list_is_told() {
        agency.in(() ->
                jdbc().sql("delete from agency.calendar_year where year = 2026").update());
        assertThat(leader.get("/insight?month=2026-10").body()).contains("Hari libur tahun 2026 belum ditetapkan");
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
                .isLessThan(25);
    }

    static void count(TestAgency agency) {
        agency.in(() -> {
            TestServer.bean(CountingMonths.class).all();
            return true;
        });
    }

    private static void withoutAgreement(TestAgency agency, long unit, int many) {
        people(agency, unit, many);
        agency.in(() -> jdbc().sql("update ledger.person_day set agreement_id = null where unit_id = :unit")
                .param("unit", unit)
                .update());
    }

    /** People who were due on one day of October, all with an agreement. */
    static void people(TestAgency agency, long unit, int many) {
        people(agency, unit, many, unit, MONTH.plusDays(4));
    }

    /** The same people where {@code who} is the same. */
    private static void people(TestAgency agency, long unit, int many, long who, LocalDate day) {
        agency.in(() -> jdbc().sql("""
            insert into ledger.person_day (agency_id, day, employee_id, unit_id, planned_mode, place_kind,
                agreement_id, required_minutes, break_minutes, in_time, out_time, worked_minutes)
            select :agency, :day, :who * 100 + n, :unit, 'AWAY', 'RESIDENCE_REGISTERED', n, 450, 60, '07:30', '16:00', 450
              from generate_series(1, :many) n
            """)
                .param("agency", agency.id().value())
                .param("day", day)
                .param("unit", unit)
                .param("who", who)
                .param("many", many)
                .update());
    }

    /** One output of somebody who has no day under an agreement. */
    private static void output(long unit) {
        agency.in(() -> jdbc().sql("select platform.open_month('ledger.person_output', :month)")
                .param("month", MONTH)
                .query((row, number) -> true)
                .single());
        agency.in(() -> jdbc().sql("""
            insert into ledger.person_output (agency_id, due, output_id, employee_id, unit_id, application_id,
                agreement_id, lapsed, weight, promised, delivered, delivered_at, accepted, judged_at)
            values (:agency, :day, 1, 1, :unit, 1, 1, false, 1, 3, 4, now(), 4, now())
            """)
                .param("agency", agency.id().value())
                .param("day", MONTH.plusDays(4))
                .param("unit", unit)
                .update());
    }

    /** From when on there is something to count. */
    static void reach(TestAgency agency) {
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
