package id.luwes.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.Statements;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.Mandates;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.Sight;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that waits for somebody stands in one list, whatever it is. */
class OneInboxTest {

    private static final int LARGEST = 40 * 1024;

    private final WaitingOffice office = new WaitingOffice();
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas, Role.BKD);

    OneInboxTest() {
        office.more();
        office.asked();
    }

    @Test
    void shows_all_kinds_what_is_needed_first_at_the_top() {
        assertThat(dimas.get("/inbox").body())
                .contains("10 menunggu keputusan Anda")
                .containsSubsequence(
                        "Kotak saya delapan",
                        "Tercatat: Dimas Walagri",
                        "Senin, 14 September 2026: masuk –, pulang menurut pegawai 16.00",
                        "Peta proses bisnis: 3 dari 4 peta diserahkan",
                        "September 2026:",
                        "Hak lebih kecil",
                        "3 baris akan berubah · 1 sel dilewati karena diragukan",
                        "2 hari per pekan: Selasa, Kamis",
                        "Selasa, 12 Januari 2027",
                        "Mengantar anak")
                .contains("Dimintai pendapat", "Apakah loket cukup terisi?")
                .contains("Memenuhi syarat, kuota 2 hari", "Belum ada rekam jejak")
                .contains("Loket Selasa: 3 → 2, minimum 2");
    }

    @Test
    void tells_as_many_as_the_menu_does() {
        assertThat(dimas.get("/today").body()).containsSubsequence("Menunggu Anda", "/inbox", "10 menunggu");
    }

    @Test
    void leads_with_one_tap_to_each_case() {
        var page = dimas.get("/inbox").body();
        var links = Pattern.compile("<li><div class=\"row apart\"><a href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .toList();
        assertThat(links).hasSize(10).contains("/evaluations/1#decide").contains("/inbox?open=output-901#open");
        assertThat(links)
                .filteredOn(it -> !it.contains("#"))
                .allSatisfy(it -> assertThat(dimas.get(it).statusCode()).as(it).isEqualTo(200));
    }

    @Test
    void shows_one_kind_only_and_where_to_work_through_it() {
        assertThat(dimas.get("/inbox?kind=output").body())
                .contains("Peta proses bisnis", "Terima hasil kerja langsung", "href=\"/outputs/waiting\"")
                .doesNotContain("Kotak saya delapan");
        assertThat(dimas.get("/inbox?kind=perhaps&as=-1&page=x").body()).contains("Kotak saya delapan");
    }

    @Test
    void tells_a_deputy_for_whom_and_shows_one_right_only() {
        var asep = office.visitor("Asep Walungan", office.asep);
        assertThat(asep.get("/inbox").statusCode()).isEqualTo(403);
        office.standIn(office.asep);
        assertThat(asep.get("/inbox").body())
                .contains("6 menunggu", "sebagai Plh. Dimas Walagri", "Hak sendiri")
                .doesNotContain("Kotak saya delapan");
        assertThat(asep.get("/inbox?as=own").body()).contains("Pada saringan ini tidak ada");
        var mine = Pattern.compile("/inbox\\?as=(\\d+)\"")
                .matcher(asep.get("/inbox").body())
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(asep.get("/inbox?kind=correction&as=" + mine).body()).contains("Rapat di luar");
    }

    @Test
    void teaches_whoever_has_nothing_what_would_appear() {
        var bkd = office.agency.over(office.agency.unit("Loket lain", office.agency.top()), Role.UNIT_HEAD);
        assertThat(bkd.get("/inbox").body()).contains("Tidak ada yang menunggu", "yang paling mendesak paling atas");
    }

    @Test
    void sends_whoever_comes_too_late_to_what_still_waits() {
        assertThat(dimas.get("/attendance/corrections/999999").statusCode()).isEqualTo(303);
        assertThat(dimas.get("/attendance/corrections").body()).contains("tidak menunggu Anda lagi");
        assertThat(dimas.get("/eligibility/objections/999999").statusCode()).isEqualTo(303);
    }

    @Test
    void costs_as_many_statements_for_two_hundred_as_for_nine_and_stays_light() {
        Statements.constant(dimas, "/inbox", () -> {
            for (var number = 2; number <= 12; number++) {
                office.handedIn(number, "2026-10-05");
            }
            office.asked();
            office.sql(
                    "insert into arrangement.application (agency_id, employee_id, first_day, last_day, state, unit_id,"
                            + " submitted_at) select platform.current_agency(), " + office.asep
                            + ", date '2027-08-01' + n, date '2027-08-01' + n, 'SUBMITTED', " + office.unit
                            + ", now() from generate_series(1, 185) n");
            office.sql(
                    "insert into arrangement.application_day (agency_id, application_id, weekday, mode, starts, ends,"
                            + " place_kind) select a.agency_id, a.application_id, d, case when d < 3 then 'AWAY' else"
                            + " 'OFFICE' end, '07:30', '16:00', case when d < 3 then 'RESIDENCE_REGISTERED' end from"
                            + " arrangement.application a, generate_series(1, 5) d where a.employee_id = "
                            + office.asep);
            office.sql("insert into arrangement.transition (agency_id, application_id, state, happened_at, by_account)"
                    + " select agency_id, application_id, 'SUBMITTED', now(), 1 from arrangement.application"
                    + " where employee_id = " + office.asep);
        });
        var page = dimas.get("/inbox");
        assertThat(page.body()).contains("207 menunggu", "/inbox?page=9");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        var open = found("href=\"(/inbox[?]open=[a-z]+-[0-9]+)#open\"", page.body());
        assertThat(dimas.get(open).body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(LARGEST);
        assertThat(dimas.get("/inbox/applications").body().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(LARGEST);
    }

    /** One tap opens the line with all that a decision looks at, the second one decides, and the list is there again. */
    @Test
    void decides_on_five_kinds_in_two_taps() {
        var yes = Map.of(
                "application-", Map.of("decision", "approve", "reason", ""),
                "day-", Map.of("ruling", "refuse", "word", "Loket ramai"),
                "correction-", Map.of("ruling", "accept", "word", ""),
                "agreement-", Map.of("word", "Sudah dibicarakan"),
                "output-", Map.of("decision", "accept", "word", ""));
        yes.forEach((kind, fields) -> {
            var list = dimas.get("/inbox?as=own").body();
            var href = found("href=\"(/inbox[?]as=own&amp;open=" + kind + "[0-9]+)#open\"", list)
                    .replace("&amp;", "&");
            var open = dimas.get(href).body();
            assertThat(open).contains("aria-expanded=\"true\"", "id=\"open\"");
            var form = new HashMap<>(fields);
            form.put("back", found("(?s)id=\"two-taps\".*?name=\"back\" value=\"([^\"]+)\"", open));
            if (open.contains("name=\"delivery\"")) {
                form.put("delivery", found("name=\"delivery\" value=\"([0-9]+)\"", open));
            }
            if (open.contains("name=\"seen\"")) {
                form.put("seen", found("name=\"seen\" value=\"([^\"]+)\"", open));
            }
            var answer = dimas.post(
                    found("<form class=\"\" id=\"two-taps\" method=\"post\" action=\"([^\"]+)\"", open), form);
            assertThat(answer.statusCode()).as(kind).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/inbox?as=own");
        });
        assertThat(dimas.get("/inbox").body())
                .as("with the application the question about it is over")
                .contains("4 menunggu keputusan Anda");
    }

    @Test
    void shows_verdict_record_week_and_presence_of_the_application_that_is_open() {
        var path = found(
                "href=\"(/inbox[?]open=application-[0-9]+)#open\"",
                dimas.get("/inbox").body());
        assertThat(dimas.get(path).body())
                .contains("Memenuhi syarat", "Belum ada rekam jejak", "class=\"week\"", "Loket Perizinan")
                .contains("3 → <strong>2</strong>", "value=\"approve\"", "value=\"refuse\"", "Wajib bila menolak");
        var number = path.replaceFirst("^.*-", "");
        var list = dimas.get("/inbox/applications?open=" + number).body();
        assertThat(list).contains("3 → <strong>2</strong>", "form=\"two-taps\"", "value=\"/inbox/applications\"");
        var refused = dimas.post("/applications/" + number + "/decision", Map.of("decision", "refuse", "reason", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void goes_back_to_no_other_place_than_the_inbox() {
        var number = found("open=correction-([0-9]+)#open", dimas.get("/inbox").body());
        var answer = dimas.post(
                "/attendance/corrections/" + number + "/ruling",
                Map.of("ruling", "accept", "back", "//evil.example/inbox"));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/attendance/corrections");
    }

    private static String found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " is not in " + page));
    }

    /** The lists of all kinds and the checks that a decision makes say the same of everybody. */
    @Test
    void holds_for_each_what_that_person_may_decide_and_nothing_else() {
        office.visitor("Asep Walungan", office.asep);
        office.standIn(office.asep);
        office.agency.visitor("Kepala", null, Role.UNIT_HEAD);
        office.agency.visitor("Badan", null, Role.BKD);
        office.agency.visitor("Auditor", null, Role.AUDITOR);
        office.agency.over(office.unit, Role.UNIT_HEAD);
        var chief = office.agency.employee("Yuni Kencana", office.agency.top(), true);
        office.visitor("Yuni Kencana", chief, Role.UNIT_HEAD);
        contested();
        for (var who : office.everybody()) {
            var all = office.agency.in(() -> TestServer.bean(OneInbox.class).of(who, InboxAsked.of("", "", "1")));
            assertThat(all.byKind().values().stream().mapToInt(it -> it).sum()).isEqualTo(all.all());
            for (var kind : CaseKind.values()) {
                assertThat(all.byKind().containsKey(kind))
                        .as("%s for account %d", kind, who.person().account())
                        .isEqualTo(mayDecide(who, kind));
            }
        }
    }

    /** Asep objects to what somebody decided; Rani belongs to the body, and Dimas, who is the superior. */
    private void contested() {
        for (var member : List.of(office.rani, office.dimas)) {
            office.sql("insert into objection.member (agency_id, employee_id, named_at, named_by)"
                    + " values (platform.current_agency(), " + member + ", now(), 1)");
        }
        office.sql("insert into objection.objection (agency_id, employee_id, kind, subject_id, cause, contested_at,"
                + " reason, inputs, words, last_day, raised_at, raised_by, members, state, due) values"
                + " (platform.current_agency(), "
                + office.asep
                + ", 'VERDICT', 1, 'NOT_ELIGIBLE', now(), '', '{}', 'Kotak saya delapan, bukan lima.',"
                + " '2027-01-04', now(), 1, 1, 'OPEN', '2027-01-29')");
        office.sql("insert into eligibility.fact_dispute (agency_id, employee_id, fact, of_duties, claimed, verdict_id,"
                + " raised_at, raised_by, due) select agency_id, " + office.asep
                + ", 'NINE_BOX', false, '8', min(verdict_id), now(), 1, '2027-01-04' from eligibility.verdict"
                + " group by agency_id");
    }

    private boolean mayDecide(Authority who, CaseKind kind) {
        var rani = employee(office.rani);
        return switch (kind) {
            case APPLICATION, OUTPUT, DAY, AGREEMENT ->
                office.agency.in(() ->
                        TestServer.bean(Mandates.class).of(who, office.rani).mayDecide());
            case CORRECTION, EVALUATION -> Sight.decides(who, rani);
            case IMPORT, OPINION -> who.person().employeeId().equals(Optional.of(office.dimas));
            case CONTEST -> who.person().employeeId().equals(Optional.of(office.rani));
            case OBJECTION, FACT, DOUBT ->
                who.has(Role.BKD, employee(office.asep).unit().place())
                        && !who.person().employeeId().equals(Optional.of(office.asep));
        };
    }

    private Employee employee(EmployeeId id) {
        return office.agency.in(() -> TestServer.bean(Employees.class).find(id).orElseThrow());
    }
}
