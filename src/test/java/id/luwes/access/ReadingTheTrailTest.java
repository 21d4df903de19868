package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.luwes.TestServer;
import id.luwes.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor sees on the page and in the file: what the filters leave of their own subtrees, and nothing else. */
class ReadingTheTrailTest {

    private final Subtrees here = new Subtrees();

    @BeforeEach
    void things_were_done() {
        record(here.ranis, here.rani.value(), Audited.of("FACT_RECORDED", "employee", here.rani));
        record(here.yusufs, here.yusuf.value(), Audited.of("FACT_CORRECTED", "employee", here.yusuf));
        record(here.yusufs, here.yusuf.value(), Audited.of("CODE_ISSUED", "account", here.ranis));
        record(here.ranis, here.rani.value(), Audited.of("OUTPUT_VIEWED", "output", 77));
        here.agency.in(() -> {
            trail().record(null, Audited.of("MONTH_CLOSED", "month", "2026-10").with(Map.of("alasan", "=1+1")));
            return true;
        });
    }

    @Test
    void the_auditor_of_the_agency_sees_all() {
        var auditor = here.holder("Inspektur", Role.AUDITOR, 0);
        assertThat(rows(auditor, ""))
                .extracting(it -> it.get(3))
                .contains("FACT_RECORDED", "FACT_CORRECTED", "CODE_ISSUED", "OUTPUT_VIEWED", "MONTH_CLOSED");
    }

    @Test
    void the_auditor_of_a_subtree_sees_what_its_people_did_and_what_was_done_to_them() {
        var auditor = here.holder("Inspektur Keuangan", Role.AUDITOR, here.finance);
        assertThat(rows(auditor, ""))
                .extracting(it -> it.get(3) + " " + it.get(4))
                .containsExactlyInAnyOrder(
                        "FACT_RECORDED employee " + here.rani,
                        "CODE_ISSUED account " + here.ranis,
                        "OUTPUT_VIEWED output 77");
        assertThat(auditor.get("/audit").body())
                .contains("employee " + here.rani)
                .doesNotContain("employee " + here.yusuf, "month 2026-10");
    }

    @Test
    void the_filters_narrow_the_page_and_the_file_alike() {
        var auditor = here.holder("Inspektur", Role.AUDITOR, 0);
        assertThat(rows(auditor, "?action=CODE_ISSUED"))
                .singleElement()
                .satisfies(it -> assertThat(it.subList(2, 5))
                        .containsExactly("yusuf.hukum@" + here.agency.code(), "CODE_ISSUED", "account " + here.ranis));
        assertThat(rows(auditor, "?subject=employee%20" + here.yusuf)).hasSize(1);
        assertThat(rows(auditor, "?subject=rani.keuangan@" + here.agency.code()))
                .hasSize(2);
        assertThat(rows(auditor, "?from=2100-01-01")).isEmpty();
        assertThat(rows(auditor, "?to=2001-01-01")).isEmpty();
        assertThat(auditor.get("/audit?action=CODE_ISSUED").body())
                .contains("account " + here.ranis, "/audit.csv?action=CODE_ISSUED")
                .doesNotContain("output 77");
    }

    @Test
    void a_person_is_asked_about_by_name_or_nip_and_called_by_name() {
        var auditor = here.holder("Inspektur", Role.AUDITOR, 0);
        var nip = here.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select nip from workforce.employee where name = 'Yusuf Hukum'")
                .query((row, number) -> row.getString(1))
                .single());
        for (var asked : List.of("yusuf", "Yusuf%20Hukum", "hukum", nip)) {
            assertThat(rows(auditor, "?subject=" + asked))
                    .as(asked)
                    .extracting(it -> it.get(3))
                    .containsExactlyInAnyOrder("FACT_CORRECTED", "CODE_ISSUED");
        }
        assertThat(rows(auditor, "?subject=rani")).extracting(it -> it.get(3)).contains("CODE_ISSUED", "OUTPUT_VIEWED");
        assertThat(rows(auditor, "?subject=yu")).as("too short to name anybody").isEmpty();
        assertThat(auditor.get("/audit?subject=yusuf").body())
                .contains("<a href=\"/people/" + here.yusuf + "\">Yusuf Hukum</a>")
                .contains("<a href=\"/accounts/" + here.ranis + "\">Rani Keuangan</a>")
                .contains("Kode sekali pakai dibuat", "CODE_ISSUED");
    }

    @Test
    void no_name_is_told_of_whoever_stands_outside_the_subtree() {
        record(here.ranis, here.rani.value(), Audited.of("EMPLOYEE_VIEWED", "employee", here.yusuf));
        var auditor = here.holder("Inspektur Keuangan", Role.AUDITOR, here.finance);
        assertThat(auditor.get("/audit").body())
                .contains("employee " + here.yusuf, "Rani Keuangan")
                .doesNotContain("Yusuf Hukum");
    }

    @Test
    void a_cell_that_begins_like_a_formula_is_a_text() {
        here.agency.in(() -> {
            trail().record(null, Audited.of("ODD_ONE", "=cmd()", "1"));
            return true;
        });
        assertThat(rows(here.holder("Inspektur", Role.AUDITOR, 0), "?action=ODD_ONE"))
                .singleElement()
                .satisfies(it -> assertThat(it.get(4)).isEqualTo("'=cmd() 1"));
    }

    @Test
    void who_reads_or_takes_it_away_stands_in_it() {
        var auditor = here.holder("Inspektur", Role.AUDITOR, 0);
        auditor.get("/audit?subject=employee%20" + here.yusuf);
        auditor.get("/audit.csv?action=CODE_ISSUED");
        assertThat(rows(auditor, "?subject=inspektur@" + here.agency.code()))
                .extracting(it -> it.get(3) + " " + it.get(5))
                .anySatisfy(it -> assertThat(it).startsWith("AUDIT_READ ").contains("employee " + here.yusuf))
                .anySatisfy(it -> assertThat(it).startsWith("AUDIT_EXPORTED ").contains("CODE_ISSUED"));
    }

    private void record(long account, long employee, Audited audited) {
        here.agency.in(() -> {
            trail().record(new SignedIn(here.agency.id().value(), account, employee), audited);
            return true;
        });
    }

    private static AuditTrail trail() {
        return TestServer.bean(AuditTrail.class);
    }

    private static List<List<String>> rows(Visitor auditor, String query) {
        var answer = auditor.get("/audit.csv" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return CsvReader.builder().ofCsvRecord(answer.body()).stream()
                .skip(1)
                .map(it -> it.getFields())
                .toList();
    }
}
