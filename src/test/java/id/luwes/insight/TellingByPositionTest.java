package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two bureaus whose kinds of positions are large, one with three executing staff, and their counters. */
class TellingByPositionTest {

    private static TestAgency agency;
    private static Visitor leader;
    private static long large;
    private static long mixed;

    @BeforeAll
    static void found() {
        agency = TestAgency.create();
        large = agency.unit("Biro Besar", agency.top());
        mixed = agency.unit("Biro Campuran", agency.top());
        count(large, 20, 10);
        count(agency.unit("Biro Lain", agency.top()), 12, 9);
        count(mixed, 11, 3);
        agency.in(() -> jdbc().sql("""
            insert into insight.unit_month (agency_id, month, unit_id, people, participants, days_due, days_away,
                days_met, outputs_due, outputs_accepted, weight, reached)
            select agency_id, month, unit_id, sum(people), sum(participants), sum(days_due), sum(days_away),
                   sum(days_met), sum(outputs_due), sum(outputs_accepted), sum(weight), sum(reached)
              from insight.position_month group by 1, 2, 3
            """).update());
        agency.in(() -> jdbc().sql("insert into insight.counted_month (agency_id, month, counted_at, complete)"
                        + " values (:agency, '2026-10-01', now(), true)")
                .param("agency", agency.id().value())
                .update());
        floor(large, 5, 3, false);
        floor(mixed, 9, 7, true);
        leader = agency.visitor("Pimpinan Jabatan", null, Role.LEADERSHIP);
    }

    @Test
    void tells_each_kind_of_position_of_all() {
        assertThat(leader.get("/insight?month=2026-10").body())
                .contains("Menurut jenis jabatan", "position=FUNGSIONAL", "position=PELAKSANA");
        assertThat(leader.get("/insight/positions.csv?month=2026-10").body().lines())
                .containsExactly(
                        "kind,position,people,participants,days_due,days_away,days_met,compliance_percent,outputs_due,"
                                + "outputs_accepted,attainment_percent",
                        "position,FUNGSIONAL,43,43,860,344,817,95.0,43,43,90.0",
                        "position,PELAKSANA,22,22,440,176,418,95.0,22,22,90.0");
    }

    @Test
    void tells_units_of_one_kind_where_no_small_group_follows() {
        assertThat(leader.get("/insight.csv?month=2026-10&position=PELAKSANA").body())
                .contains("unit,Biro Besar,10,10,", "rest,,12,12,", "whole,Biro Organisasi,22,22,")
                .doesNotContain("Campuran", ",3,3,");
        assertThat(leader.get("/insight?month=2026-10&position=PELAKSANA").body())
                .contains("2 unit lain bersama-sama")
                .doesNotContain("Biro Campuran");
    }

    @Test
    void does_not_tell_the_positions_of_a_unit_with_three_of_a_kind() {
        assertThat(leader.get("/insight?month=2026-10&unit=" + mixed).body())
                .contains("Tidak dapat dirinci menurut jabatan", "peserta, dari 14 pegawai");
        assertThat(leader.get("/insight.csv?month=2026-10&position=FUNGSIONAL&unit=" + mixed)
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(leader.get("/insight/positions.csv?month=2026-10&unit=" + mixed)
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void tells_how_floors_were_kept_except_of_small_units() {
        assertThat(leader.get("/insight?month=2026-10").body())
                .contains("Batas minimum layanan", "18 dari 21", "1 unit layanan dengan kurang dari lima pegawai");
        assertThat(leader.get("/insight/floors.csv?month=2026-10").body().lines())
                .containsExactly(
                        "unit,unit_above,least_on_site,days,days_met,days_missed,missing_at_most,missing_in_all",
                        "Biro Besar,Biro Organisasi,5,21,18,3,2,4");
    }

    @Test
    void costs_the_same_statements_by_position() {
        leader.get("/insight?month=2026-10&position=FUNGSIONAL");
        long all = Statements.during(() -> leader.get("/insight?month=2026-10"));
        assertThat(Statements.during(() -> leader.get("/insight?month=2026-10&position=FUNGSIONAL&unit=" + large)))
                .isLessThanOrEqualTo(all);
    }

    @Test
    void stays_light() {
        assertThat(leader.get("/insight?month=2026-10").body().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(40_000);
    }

    @Test
    void an_unknown_position_limits_nothing() {
        assertThat(leader.get("/insight?month=2026-10&position=RAJA").body()).contains("peserta, dari 65 pegawai");
    }

    private static void count(long unit, int functional, int executing) {
        agency.in(() -> jdbc().sql("""
            insert into insight.position_month (agency_id, month, unit_id, kind, people, participants, days_due,
                days_away, days_met, outputs_due, outputs_accepted, weight, reached)
            select :agency, '2026-10-01', :unit, k.kind, k.n, k.n, k.n * 20, k.n * 8, k.n * 19, k.n, k.n, k.n,
                   k.n * 0.9
              from (values ('FUNGSIONAL', :functional), ('PELAKSANA', :executing)) k(kind, n)
            """)
                .param("agency", agency.id().value())
                .param("unit", unit)
                .param("functional", functional)
                .param("executing", executing)
                .update());
    }

    private static void floor(long unit, int minimum, int missed, boolean small) {
        agency.in(() -> jdbc().sql("""
            insert into insight.floor_month (agency_id, month, unit_id, minimum, days, missed, furthest, missing, small)
            values (:agency, '2026-10-01', :unit, :minimum, 21, :missed, 2, 4, :small)
            """)
                .param("agency", agency.id().value())
                .param("unit", unit)
                .param("minimum", minimum)
                .param("missed", missed)
                .param("small", small)
                .update());
    }

    private static JdbcClient jdbc() {
        return TestServer.bean(JdbcClient.class);
    }
}
