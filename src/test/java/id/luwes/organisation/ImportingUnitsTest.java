package id.luwes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.AuditLog;
import id.luwes.access.Role;
import id.luwes.imports.Uploading;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportingUnitsTest {

    private static final String HEADINGS =
            "NAMA UNOR;UNOR INDUK;LAYANAN LANGSUNG;JUMLAH MINIMUM;KANTOR;LINTANG;BUJUR;RADIUS\n";
    private static final String ROWS = HEADINGS
            + "Samsat Cibinong;UPTD P3DW;ya;4;Kantor Samsat Cibinong;-6,4795;106,8296;150\n"
            + "UPTD P3DW;Badan Pendapatan;tidak;;;;;\n"
            + "Badan Pendapatan;;;;Gedung Bapenda;-6,9147;107,6098;\n"
            + "Sekretariat;Badan Pendapatan;;;Gedung Bapenda;;;\n";

    private final TestAgency agency = TestAgency.create();
    private final Uploading uploading =
            new Uploading(agency.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU), "units");

    @Test
    void a_tree_is_made_with_parents_after_children_and_offices_by_name() {
        uploading.csv(ROWS).counts(4, 0, 0, 0).apply().counts(4, 0, 0, 0);

        assertThat(tree())
                .contains(
                        "Badan Pendapatan @0 [Gedung Bapenda]",
                        "Sekretariat @1 [Gedung Bapenda]",
                        "UPTD P3DW @1",
                        "Samsat Cibinong @2 serves 4 [Kantor Samsat Cibinong]");
        assertThat(one(
                        "select count(*) from agency.unit p join agency.unit c on c.first_in_order between p.first_in_order"
                                + " and p.last_in_order where p.name = 'Badan Pendapatan'"))
                .isEqualTo("4");
        assertThat(one("select radius_m || ' ' || latitude from agency.office where name = 'Gedung Bapenda'"))
                .isEqualTo("250 -6.91470");
        assertThat(trail("UNIT_ADDED")).hasSize(4);
    }

    @Test
    void the_same_file_changes_nothing_and_another_changes_what_differs() {
        uploading.csv(ROWS).apply();

        assertThat(uploading.csv(ROWS).counts(0, 0, 4, 0).body()).doesNotContain("/application\"");
        uploading
                .csv(HEADINGS + "Samsat Cibinong;UPTD P3DW;ya;6;Kantor Samsat Cibinong;-6,4795;106,8296;300\n")
                .counts(0, 1, 0, 0)
                .apply();
        assertThat(tree()).contains("Samsat Cibinong @2 serves 6 [Kantor Samsat Cibinong]");
        assertThat(one("select radius_m::text from agency.office where name like 'Kantor Samsat%'"))
                .isEqualTo("300");
        assertThat(trail("UNIT_CHANGED")).hasSize(1);
    }

    @Test
    void faults_are_told_row_by_row_and_valid_rows_are_kept() {
        var preview = uploading
                .csv(HEADINGS
                        + "Bidang A;Bidang B;;;;;;\n"
                        + "Bidang B;Bidang A;;;;;;\n"
                        + "Seksi;Tidak Ada;;;;;;\n"
                        + "Loket;;tidak;3;;;;\n"
                        + "Rumah;;;;Kantor Baru;;;\n"
                        + "Tertukar;;;;Kantor Lain;107,6;-6,9;\n"
                        + "Baik;;;;;;;\n")
                .counts(1, 0, 0, 6);

        assertThat(preview.problems())
                .contains("2,UNOR INDUK,Bidang B,Mengikuti UNOR INDUK")
                .contains("4,UNOR INDUK,Tidak Ada,\"Tidak ada unit dengan nama ini")
                .contains("5,JUMLAH MINIMUM,3,Jumlah minimum hanya")
                .contains("6,KANTOR,Kantor Baru,Kantor ini belum dikenal.")
                .contains("7,LINTANG,\"107,6\",Ini bukan lintang di Indonesia.");
        preview.apply();
        assertThat(tree()).anyMatch(it -> it.startsWith("Baik @0"));
    }

    @Test
    void whoever_shapes_a_part_leaves_the_others_alone() {
        uploading.csv(ROWS).apply();
        var part = Long.parseLong(one("select unit_id::text from agency.unit where name = 'UPTD P3DW'"));
        var login = agency.login("Biro Sebagian", null);
        agency.in(() -> {
            var account = TestServer.bean(JdbcClient.class)
                    .sql("select account_id from access.account where login = :login")
                    .param("login", login)
                    .query((row, number) -> row.getLong(1))
                    .single();
            return TestServer.bean(id.luwes.access.AccountDirectory.class)
                    .grant(null, new id.luwes.access.AccountId(account), Role.ORGANISATION_BUREAU, part);
        });
        var some = new Uploading(id.luwes.Visitor.signedIn(login, TestAgency.PASSWORD), "units");

        some.csv("NAMA UNOR,UNOR INDUK\nLoket,UPTD P3DW\nBidang,Badan Pendapatan\nPuncak,\n")
                .counts(1, 0, 0, 2);
    }

    private List<String> tree() {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("""
                        select u.name || ' @' || u.depth || case when u.serves_public then ' serves ' || u.service_minimum else '' end
                               || coalesce(' [' || o.name || ']', '') from agency.unit u
                          left join agency.office o on o.agency_id = u.agency_id and o.office_id = u.office_id
                         order by u.first_in_order
                        """)
                .query((row, number) -> row.getString(1))
                .list());
    }

    private String one(String sql) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(sql)
                .query((row, number) -> row.getString(1))
                .single());
    }

    private List<AuditLog.Line> trail(String action) {
        return agency.in(() -> TestServer.bean(AuditLog.class)
                .page(new AuditLog.Query(action, "", null, null, ZoneOffset.UTC), Optional.empty(), 50));
    }
}
