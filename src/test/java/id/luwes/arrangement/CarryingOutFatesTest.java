package id.luwes.arrangement;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.rulebook.TestDraft;
import id.luwes.store.CurrentAgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rani works at home on Tuesdays and Thursdays from 30 November on. On the 23rd a policy is published that begins on the 24th
 * and gives her less; a notice of five working days that is given on the 24th ends on 1 December.
 */
class CarryingOutFatesTest {

    private static final String ANALYST = "employment=PNS direct_public_service=no remote_capacity=85 nine_box=8"
            + " predicate=BAIK unexcused_absence_days=0 discipline=NONE months_in_position=24 laptop=yes"
            + " bandwidth_mbps=25";
    private static final LocalDate BEGINS = LocalDate.of(2026, 11, 24);
    private static final LocalDate AFTER_NOTICE = LocalDate.of(2026, 12, 1);

    private static final Map<String, String> ONE_DAY = Map.of(
            "cell.days-2.result",
            "1",
            "examples",
            example("Analis", "nine_box=8", "1") + example("Kotak 6", "nine_box=6", "BOX"));
    private static final Map<String, String> NOT_HERS = Map.of(
            "cell.refusal-box.nine_box",
            "not(4, 5)",
            "examples",
            example("Analis", "nine_box=8", "BOX") + example("Kotak 5", "nine_box=5", "2"));

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor bureau = office.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU);
    private final Visitor bkd = office.visitor("Petugas BKD", null, Role.BKD);
    private final String application = granted(rani, dimas);

    @Test
    void a_lesser_right_takes_the_last_day_of_the_week_once_the_notice_is_over() {
        published(ONE_DAY, "SHORTEN");
        takesForce();
        assertThat(round()).isEqualTo(1);
        assertThat(away(AFTER_NOTICE.minusDays(1))).containsExactly(TUESDAY, THURSDAY);
        assertThat(away(AFTER_NOTICE)).containsExactly(TUESDAY);
        assertThat(terms()).containsExactly("GRANTED 2", "POLICY_REDUCED 1");
    }

    @Test
    void who_has_no_right_any_more_ends() {
        published(NOT_HERS, "SHORTEN");
        takesForce();
        assertThat(round()).isEqualTo(1);
        assertThat(away(AFTER_NOTICE.minusDays(1))).containsExactly(TUESDAY, THURSDAY);
        assertThat(away(AFTER_NOTICE)).isEmpty();
        assertThat(terms()).containsExactly("GRANTED 2", "POLICY_ENDED 0");
    }

    @Test
    void all_that_breaks_can_be_ended() {
        published(ONE_DAY, "END");
        takesForce();
        assertThat(round()).isEqualTo(1);
        assertThat(away(AFTER_NOTICE)).isEmpty();
    }

    @Test
    void what_is_kept_stays_to_be_looked_at_and_what_is_cut_is_settled() {
        published(ONE_DAY, "KEEP");
        takesForce();
        assertThat(round()).isZero();
        assertThat(terms()).containsExactly("GRANTED 2");
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void during_the_notice_nobody_is_asked_to_look_at_what_comes_down() {
        published(ONE_DAY, "SHORTEN");
        takesForce();
        assertThat(looks()).isEqualTo(1);
        round();
        assertThat(looks()).isZero();
    }

    @Test
    void what_an_exception_to_the_cap_covers_is_left_alone_until_it_is_ended() {
        var last = TestOffice.monday().plusMonths(2);
        ExceptionsToTheCapTest.exception(office, office.rani, 2, BEGINS, last);
        published(ONE_DAY, "END");
        takesForce();
        assertThat(round()).isZero();
        assertThat(looks()).isZero();
        ExceptionsToTheCapTest.ended(office, AFTER_NOTICE);
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void an_exception_does_not_help_whoever_is_not_eligible_any_more() {
        ExceptionsToTheCapTest.exception(
                office, office.rani, 2, BEGINS, TestOffice.monday().plusMonths(2));
        published(NOT_HERS, "SHORTEN");
        takesForce();
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void nothing_happens_before_the_first_day() {
        published(ONE_DAY, "END");
        assertThat(round()).isZero();
        try (var on = TestClock.at("2026-11-24T00:10")) {
            assertThat(on).isNotNull();
            assertThat(CurrentAgency.supply(office.agency.id(), fates()::round))
                    .as("not judged yet")
                    .isZero();
        }
    }

    @Test
    void it_happens_once_however_many_rounds_and_nodes_there_are() throws Exception {
        published(ONE_DAY, "SHORTEN");
        takesForce();
        try (var on = TestClock.at("2026-11-24T09:00");
                var nodes = Executors.newFixedThreadPool(4)) {
            assertThat(on).isNotNull();
            Callable<Integer> node = () -> CurrentAgency.supply(office.agency.id(), fates()::round);
            int cut = 0;
            for (var one : nodes.invokeAll(List.of(node, node, node, node))) {
                cut += one.get();
            }
            assertThat(cut).isEqualTo(1);
        }
        assertThat(round()).isZero();
        assertThat(terms()).hasSize(2);
        assertThat(office.agency.in(() -> TestServer.bean(JdbcClient.class)
                        .sql("select count(*) from access.audit_entry where action = 'AGREEMENT_CUT_BY_POLICY'")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void an_agreement_that_ends_within_the_notice_is_left_alone() {
        published(ONE_DAY, "SHORTEN", "60");
        takesForce();
        assertThat(round()).isZero();
        assertThat(terms()).containsExactly("GRANTED 2");
    }

    @Test
    void who_has_too_much_because_of_a_fact_is_no_matter_of_the_policy() {
        fact(office.rani, "DISCIPLINE", "LIGHT");
        published(ONE_DAY, "END");
        takesForce();
        assertThat(round()).isZero();
    }

    @Test
    void a_fact_that_changes_under_the_policy_is_not_held_against_the_agreement() {
        published(
                Map.of(
                        "examples",
                        example("Analis", "nine_box=8", "2") + example("Kotak 7", "nine_box=7", "BOX"),
                        "cell.refusal-box.nine_box",
                        "not(4, 5, 8, 9)"),
                "END");
        takesForce();
        assertThat(round()).isZero();
        fact(office.rani, "NINE_BOX", "7");
        takesForce();
        assertThat(round()).isZero();
    }

    @Test
    void a_day_that_an_evaluation_took_for_later_stays_taken() {
        var later = LocalDate.of(2027, 1, 4);
        var agreement = office.agency.in(() ->
                TestServer.bean(Agreements.class).on(office.rani, AFTER_NOTICE).orElseThrow());
        office.agency.in(() -> TestServer.bean(ChangingRights.class)
                .reduce(agreement.id(), later, new Ruling(Optional.of(office.dimas), 1, "Evaluasi")));
        published(ONE_DAY, "SHORTEN");
        takesForce();
        round();
        assertThat(away(AFTER_NOTICE)).containsExactly(TUESDAY);
        assertThat(away(later)).containsExactly(TUESDAY);
        assertThat(terms()).containsExactly("GRANTED 2", "REDUCED 1", "POLICY_REDUCED 1", "POLICY_REDUCED 1");
    }

    @Test
    void both_sides_are_told_with_the_policy_and_what_can_be_done() {
        published(ONE_DAY, "SHORTEN");
        takesForce();
        round();
        assertThat(rani.get("/notifications").body())
                .contains("Menurut kebijakan baru, hari Anda di luar kantor berkurang");
        assertThat(dimas.get("/notifications").body())
                .contains("Menurut kebijakan baru, hari seorang pegawai di luar kantor berkurang");
        assertThat(rani.get(application).body())
                .contains("karena kebijakan baru", "uji-2027: PermenPANRB 4/2025", "Pegawai dapat mengajukan keberatan")
                .contains("/objections/new?kind=right");
        assertThat(rani.get("/objections/new?kind=right&id=" + application.replaceAll("\\D", "") + "&part=2")
                        .body())
                .contains("Hari dikurangi karena kebijakan baru", "uji-2027");
    }

    @Test
    void another_agency_with_its_own_policy_is_not_touched() {
        var elsewhere = new TestOffice();
        var path = granted(
                elsewhere.visitor("Rani Tirtasora", elsewhere.rani),
                elsewhere.visitor("Dimas Walagri", elsewhere.dimas));
        published(NOT_HERS, "END");
        takesForce();
        round();
        try (var on = TestClock.at("2026-11-24T09:00")) {
            assertThat(on).isNotNull();
            assertThat(CurrentAgency.supply(elsewhere.agency.id(), fates()::round))
                    .isZero();
        }
        assertThat(path).isNotEmpty();
        assertThat(elsewhere.agency.in(() -> TestServer.bean(Agreements.class)
                        .on(elsewhere.rani, AFTER_NOTICE)
                        .orElseThrow()
                        .daysPerWeek()))
                .isEqualTo(2);
    }

    private static String example(String name, String box, String result) {
        return name + " | " + ANALYST.replace("nine_box=8", box) + " | " + result + "\n";
    }

    private static String granted(Visitor person, Visitor decider) {
        var path = person.post("/applications", TestOffice.form())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var decided = decider.post(path + "/decision", Map.of("decision", "approve"));
        assertThat(decided.statusCode()).isEqualTo(303);
        return path;
    }

    private void published(Map<String, String> changes, String fate) {
        published(changes, fate, "5");
    }

    private void published(Map<String, String> changes, String fate, String notice) {
        var path = TestDraft.copied(bureau);
        var fields = new HashMap<>(Map.of(
                "seen", "1",
                "id", "uji-2027",
                "titleId", "Kebijakan uji",
                "titleEn", "Test policy",
                "instrument", "SK 5/2026",
                "first", BEGINS.toString(),
                "last", ""));
        fields.putAll(changes);
        assertThat(bureau.post(path, fields).statusCode()).isEqualTo(303);
        var sent = bkd.post(path + "/publish", Map.of("seen", "2", "fate", fate, "notice", notice));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    }

    /** The day has begun, and everybody is judged. */
    private void takesForce() {
        try (var on = TestClock.at("2026-11-24T08:00")) {
            assertThat(on).isNotNull();
            CurrentAgency.supply(
                    office.agency.id(),
                    () -> TestServer.bean(JudgingPeople.class).judgeAll());
        }
    }

    private int round() {
        try (var on = TestClock.at("2026-11-24T09:00")) {
            assertThat(on).isNotNull();
            return CurrentAgency.supply(office.agency.id(), fates()::round);
        }
    }

    private static CarryingOutFates fates() {
        return TestServer.bean(CarryingOutFates.class);
    }

    private void fact(EmployeeId person, String kind, String value) {
        office.sql("insert into workforce.fact (agency_id, employee_id, kind, value, observed_on, source, recorded_at)"
                + " values (platform.current_agency(), %s, '%s', '%s', '2026-11-20', 'SIASN', now())"
                        .formatted(person, kind, value));
    }

    private List<DayOfWeek> away(LocalDate on) {
        return office.agency.in(() -> TestServer.bean(Agreements.class)
                .on(office.rani, on)
                .map(it -> it.pattern().awayWeekdays())
                .orElse(List.of()));
    }

    private List<String> terms() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select t.cause || ' ' || t.days_per_week from arrangement.agreement_term t"
                        + " join arrangement.agreement g using (agency_id, agreement_id) where g.employee_id = "
                        + office.rani + " order by t.term_number")
                .query(String.class)
                .list());
    }

    private int looks() {
        return office.agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select count(*) from arrangement.since_the_grant(array[" + office.rani
                        + "::bigint], '2026-11-24T03:00:00Z') where cause = 'RIGHT'")
                .query(Integer.class)
                .single());
    }
}
