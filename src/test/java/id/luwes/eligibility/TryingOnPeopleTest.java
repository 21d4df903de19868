package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.Agencies;
import id.luwes.arrangement.TestOffice;
import id.luwes.core.EmployeeId;
import id.luwes.rulebook.TestDraft;
import id.luwes.workforce.FactKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From the numbers of a dry run to the people of a group, and to one of them rule by rule. The draft takes the right from box 7,
 * which is Rani's, and gives it to box 6, which is Asep's; it is tried on 24 November.
 */
class TryingOnPeopleTest {

    private final TestAgency agency = TestAgency.create();
    private final long counter = agency.unit("Loket Perizinan", agency.top());
    private final long archive = agency.unit("Kearsipan & Data", agency.top());
    private final EmployeeId rani = agency.employee("Rani Tirtasora", counter, false);
    private final EmployeeId asep = agency.employee("Asep Walungan", archive, false);
    private final Visitor bkd = agency.visitor("Petugas BKD", null, Role.BKD);
    private final LocalDate day =
            agency.in(() -> TestServer.bean(Agencies.class).today()).plusDays(1);

    TryingOnPeopleTest() {
        is(rani, "199005062015052001", "III/c", "FUNGSIONAL", "7");
        is(asep, "197102032015051001", "IV/a", "STRUKTURAL", "6");
    }

    @Test
    void each_way_of_looking_tells_which_group_gains_and_which_loses() {
        assertThat(text(draft() + "/dry-run"))
                .contains("Loket Perizinan 0 1 0 0 0", "Kearsipan &amp; Data 1 0 0 0 0")
                .contains("Fungsional 0 1 0 0 0", "Struktural 1 0 0 0 0")
                .contains("Kotak 7 0 1 0 0 0", "Kotak 6 1 0 0 0 0")
                .contains("III 0 1 0 0 0", "IV 1 0 0 0 0")
                .contains("Perempuan 0 1 0 0 0", "Laki-laki 1 0 0 0 0")
                .contains("30–39 tahun 0 1 0 0 0", "50–59 tahun 1 0 0 0 0");
    }

    @Test
    void in_english_the_groups_have_english_names() {
        bkd.post("/language", Map.of("lang", "en", "back", "/"));
        assertThat(text(draft() + "/dry-run"))
                .contains("Female 0 1 0 0 0", "Male 1 0 0 0 0", "30–39 years 0 1 0 0 0", "III 0 1 0 0 0");
    }

    @Test
    void a_decade_of_age_begins_on_the_birthday() {
        is(rani, "198611252015052001", "III/c", "FUNGSIONAL", "7");
        var draft = draft();
        assertThat(text(draft + "/dry-run?day=2026-11-24")).contains("30–39 tahun 0 1 0 0 0");
        assertThat(text(draft + "/dry-run?day=2026-11-25")).contains("40–49 tahun 0 1 0 0 0");
    }

    @Test
    void a_number_of_a_group_leads_to_its_people() {
        var draft = draft();
        var page = bkd.get(draft + "/dry-run").body();
        var folder = draft.substring(0, draft.lastIndexOf('/') + 1) + draft.substring(draft.lastIndexOf('/') + 1) + "/";
        for (var group : new String[] {"sex=FEMALE", "age=30", "grade=III", "box=7", "position=FUNGSIONAL"}) {
            var link = page.replaceAll("(?s).*href=\"(dry-run/people[^\"]*" + group + "&amp;shift=LOSES)\".*", "$1");
            assertThat(link).startsWith("dry-run/people?day=" + day).hasSizeLessThan(200);
            assertThat(text(folder + link.replace("&amp;", "&")))
                    .as(link)
                    .contains("1 pegawai", "Rani Tirtasora", "2 menjadi 0 hari seminggu")
                    .doesNotContain("Asep Walungan");
        }
        var unit = page.replaceAll("(?s).*href=\"(dry-run/people[^\"]*unit=Kearsipan[^\"]*)\".*", "$1");
        assertThat(text(folder + unit.replace("&amp;", "&"))).contains("Asep Walungan", "1 pegawai");
    }

    @Test
    void people_are_found_by_their_name_and_by_several_groups_at_once() {
        var people = draft() + "/dry-run/people";
        assertThat(text(people + "?q=RANI")).contains("1 pegawai", "Rani Tirtasora");
        assertThat(text(people + "?sex=FEMALE&box=6")).contains("0 pegawai").doesNotContain("2 menjadi 0");
        assertThat(text(people)).contains("2 pegawai", "Rani Tirtasora", "Asep Walungan");
        var tono = agency.employee("Tono Sagara", counter, false);
        assertThat(text(people + "?shift=SAME")).contains("1 pegawai", "Tono Sagara", "0 menjadi 0 hari");
        assertThat(text(people + "?box=-&shift=SAME")).as("box not known").contains("Tono Sagara");
        assertThat(tono).isNotNull();
    }

    @Test
    void one_person_is_told_rule_by_rule_by_both() {
        var page = text(draft() + "/dry-run/people/" + rani + "?day=" + day);
        assertThat(page)
                .contains("Rani Tirtasora, Analis", "Tidak lagi memenuhi syarat", "Yang dapat dipakai 2 menjadi 0 hari")
                .contains("Ditolak rancangan karena Kotak talenta")
                .contains("Jawabannya berubah", "Kotak 7", "Sumber: SIASN, 1 Februari 2026")
                .contains("jabar-mkd-2025", "rancangan uji-2027")
                .contains("Dasar jumlah hari", "2 hari per pekan bila", "Tidak memberi hari.");
        assertThat(page.split("Jawabannya berubah", -1)).hasSize(2);
        assertThat(text(draft() + "/dry-run/people/" + asep))
                .contains("Menjadi memenuhi syarat", "Ditolak kebijakan yang berlaku karena Kotak talenta");
    }

    @Test
    void where_only_the_days_differ_both_rows_are_told() {
        var draft = TestDraft.saved(bkd, "uji-2028", day, Map.of("cell.days-2.result", "1"));
        is(asep, "197102032015051001", "IV/a", "STRUKTURAL", "8");
        assertThat(text(draft + "/dry-run/people/" + asep))
                .contains("Hari berkurang", "2 hari per pekan bila", "1 hari per pekan bila")
                .doesNotContain("Jawabannya berubah");
    }

    @Test
    void a_cap_and_an_exception_are_told_where_they_keep_the_days() {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update agency.agency set weekly_cap = 1")
                .update());
        is(asep, "197102032015051001", "IV/a", "STRUKTURAL", "8");
        var draft = TestDraft.saved(bkd, "uji-2028", day, Map.of("cell.days-2.result", "4"));
        assertThat(text(draft + "/dry-run/people/" + asep))
                .contains(
                        "Menurut kebijakan saja 2 menjadi 4", "Batas instansi 1 hari", "Yang dapat dipakai 1 menjadi 1")
                .contains("Tetap");
    }

    @Test
    void a_look_at_a_person_and_at_a_list_is_in_the_trail() {
        var path = draft() + "/dry-run/people";
        bkd.get(path + "?sex=FEMALE");
        assertThat(number("select count(*) from access.audit_entry where action = 'POLICY_TRIED'"))
                .isEqualTo(1);
        bkd.get(path + "/" + rani);
        assertThat(number(
                        "select count(*) from access.audit_entry where action = 'POLICY_TRIED_ON_ONE' and subject_kind"
                                + " = 'employee' and subject_id = '" + rani + "'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from eligibility.verdict where judged_on > '2026-11-23'"))
                .isZero();
    }

    @Test
    void it_is_for_bkd_and_auditors_of_the_whole_agency() {
        var path = draft() + "/dry-run/people";
        var partly = agency.over(counter, Role.BKD);
        for (var one : new String[] {path, path + "/" + rani}) {
            assertThat(agency.visitor("Rani " + one.length(), null, Role.ADMINISTRATOR)
                            .get(one)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(partly.get(one).statusCode()).isEqualTo(403);
            assertThat(bkd.get(one + "?day=kemarin").statusCode()).isEqualTo(422);
        }
        assertThat(bkd.get(path + "/999999999").statusCode()).isEqualTo(404);
        assertThat(agency.visitor("Pemeriksa", null, Role.AUDITOR).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void it_costs_the_same_statements_for_more_people_and_pages_stay_light() {
        var draft = draft();
        Statements.constant(bkd, draft + "/dry-run/people/" + rani, this::crowd);
        Statements.constant(
                bkd,
                draft + "/dry-run/people",
                () -> is(
                        agency.employee("Satu Lagi", counter, false), "198001012015051999", "II/a", "FUNGSIONAL", "7"));
        for (var path : new String[] {"/dry-run", "/dry-run/people", "/dry-run/people/" + rani}) {
            assertThat(bkd.get(draft + path).body().getBytes(StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(38_000);
        }
    }

    private void crowd() {
        for (int i = 0; i < 60; i++) {
            var unit = agency.unit("Dinas Kependudukan dan Pencatatan Sipil " + i, agency.top());
            is(
                    agency.employee("Raden Rani Tirtasora Kusumah " + i, unit, false),
                    "19%02d01012015051%03d".formatted(60 + i % 38, 100 + i),
                    "I" + "I".repeat(i % 2) + "/a",
                    "FUNGSIONAL",
                    Integer.toString(1 + i % 9));
        }
    }

    private void is(EmployeeId person, String nip, String grade, String kind, String box) {
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("update workforce.employee set nip = :nip, grade = :grade, position_kind = :kind"
                        + " where employee_id = :person")
                .param("nip", nip)
                .param("grade", grade)
                .param("kind", kind)
                .param("person", person.value())
                .update());
        TestOffice.eligible(agency, person);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql(
                        "insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                                + " values (platform.current_agency(), :person, :kind, :box, '2026-02-01', 'SIASN', now())")
                .param("person", person.value())
                .param("kind", FactKind.NINE_BOX.name())
                .param("box", box)
                .update());
    }

    private String draft() {
        return TestDraft.saved(bkd, "uji-2027", day, Map.of("cell.refusal-box.nine_box", "not(4, 5, 6, 8, 9)"));
    }

    private String text(String path) {
        return bkd.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private long number(String sql) {
        return agency.in(() ->
                TestServer.bean(JdbcClient.class).sql(sql).query(Long.class).single());
    }
}
