package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.imports.Uploading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was assessed of positions comes as a file: a row for each unit, position and criterion. */
class ImportingCriteriaTest {

    private static final String HEAD = "UNIT;JABATAN;KRITERIA;NILAI\n";

    private final TestAgency agency = TestAgency.create();
    private final long unit = agency.unit("Bidang Layanan", agency.top());
    private final EmployeeId rani = holder("Rani Tirtasora", unit, "Pranata Komputer");
    private final EmployeeId asep = holder("Asep Walungan", unit, "Pranata Komputer");
    private final EmployeeId sari = holder("Sari Kandaga", unit, "Arsiparis");
    private final Uploading bkd = new Uploading(agency.visitor("Petugas BKD", null, Role.BKD), "criteria");

    private EmployeeId holder(String name, long of, String position) {
        var person = agency.employee(name, of, false);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set position_name = '" + position + "' where employee_id = " + person)
                .update());
        return person;
    }

    @Test
    void becomes_a_fact_of_everybody_who_holds_the_position_in_the_unit() {
        var preview = bkd.csv(HEAD
                + "Bidang Layanan;Pranata  Komputer;TUGAS DAPAT DENGAN TIK;Ya\n"
                + "bidang layanan;arsiparis;task_outside_office;Tidak\n");
        preview.counts(2, 0, 0, 0);
        assertThat(facts()).isEmpty();
        preview.apply().counts(2, 0, 0, 0);
        assertThat(facts())
                .containsExactly(
                        rani + " TASK_BY_ICT MET 2026-04-01 SIASN",
                        asep + " TASK_BY_ICT MET 2026-04-01 SIASN",
                        sari + " TASK_OUTSIDE_OFFICE NOT_MET 2026-04-01 SIASN");
    }

    @Test
    void adds_nothing_where_it_says_the_same_and_says_what_changes() {
        var rows = HEAD + "Bidang Layanan;Pranata Komputer;task_by_ict;Ya\n";
        bkd.csv(rows).apply();
        bkd.csv(rows).counts(0, 0, 1, 0);
        var changed = bkd.csv(rows.replace(";Ya", ";Tidak")).counts(0, 1, 0, 0);
        assertThat(changed.body()).contains("Terpenuhi", "Tidak terpenuhi", "Bidang Layanan · Pranata Komputer");
        changed.apply();
        assertThat(facts()).hasSize(4);
    }

    @Test
    void bad_cells_are_named_with_the_way_out_and_good_rows_kept() {
        var preview = bkd.csv(HEAD
                + "Bidang Layanan;Pranata Komputer;task_by_ict;Ya\n"
                + "Bidang Layanan;Pranata Komputer;Tugas menyenangkan;Ya\n"
                + "Bidang Layanan;Pranata Komputer;task_outside_office;mungkin\n"
                + "Bidang Layan;Pranata Komputer;task_outside_office;Ya\n"
                + "Bidang Layanan;Dokter;task_outside_office;Ya\n"
                + "Bidang Layanan;Arsiparis;task_by_ict;Ya\n"
                + "Bidang Layanan;Arsiparis;task_by_ict;Tidak\n"
                + ";Arsiparis;task_by_ict;Tidak\n");
        preview.counts(1, 0, 0, 7);
        assertThat(preview.problems())
                .contains("3,KRITERIA,Tugas menyenangkan,")
                .contains("4,NILAI,mungkin,")
                .contains("5,UNIT,Bidang Layan,Unit ini tidak ada.", "Bidang Layanan")
                .contains("6,JABATAN,Dokter,", "Arsiparis; Pranata Komputer")
                .contains("7,KRITERIA,", "8,KRITERIA,")
                .contains("9,UNIT,");
        preview.apply();
        assertThat(facts()).hasSize(2);
    }

    @Test
    void reaches_neither_the_own_record_nor_units_beyond_the_own_scope() {
        var own = new Uploading(agency.visitor("Rani Tirtasora", rani, Role.BKD), "criteria");
        own.csv(HEAD + "Bidang Layanan;Pranata Komputer;task_by_ict;Ya\n").apply();
        assertThat(facts()).containsExactly(asep + " TASK_BY_ICT MET 2026-04-01 SIASN");
        var beside = agency.unit("Sekretariat", agency.top());
        var elsewhere = new Uploading(agency.over(beside, Role.BKD), "criteria");
        elsewhere.csv(HEAD + "Bidang Layanan;Arsiparis;task_by_ict;Ya\n").counts(0, 0, 0, 1);
        Visitor employee = agency.visitor("Sari Kandaga", sari);
        assertThat(employee.get("/criteria/import").statusCode()).isEqualTo(403);
    }

    private List<String> facts() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select employee_id || ' ' || kind || ' ' || value || ' ' || observed_on || ' ' || source"
                        + " from workforce.fact order by fact_id")
                .query(String.class)
                .list());
    }
}
