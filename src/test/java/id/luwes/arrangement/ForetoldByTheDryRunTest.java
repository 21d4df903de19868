package id.luwes.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestClock;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.access.Role;
import id.luwes.agency.AgencySettings;
import id.luwes.eligibility.JudgingPeople;
import id.luwes.rulebook.TestDraft;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The dry run counts the agreements that a draft would break; once the draft has taken force, as many are cut. Rani has two
 * agreements in a row, Asep one. The policy begins on 24 November.
 */
class ForetoldByTheDryRunTest {

    private static final String ANALYST = "employment=PNS direct_public_service=no remote_capacity=85"
            + " predicate=BAIK unexcused_absence_days=0 discipline=NONE months_in_position=24 laptop=yes"
            + " bandwidth_mbps=25 nine_box=";
    private static final LocalDate BEGINS = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST = TestOffice.monday();
    private static final LocalDate LAST = FIRST.plusMonths(2);

    private static final Map<String, String> ONE_DAY = Map.of(
            "cell.days-2.result", "1", "examples", "Analis | " + ANALYST + "8 | 1\nKotak 6 | " + ANALYST + "6 | BOX\n");
    private static final Map<String, String> NONE = Map.of(
            "cell.refusal-box.nine_box",
            "not(4, 5)",
            "examples",
            "Analis | " + ANALYST + "8 | BOX\nKotak 5 | " + ANALYST + "5 | 2\n");
    private static final Pattern TOLD =
            Pattern.compile("([0-9]+) kesepakatan akan kehilangan haknya dan ([0-9]+) kesepakatan melebihi");

    private final TestOffice office = new TestOffice();
    private final Visitor rani = office.visitor("Rani Tirtasora", office.rani);
    private final Visitor asep = office.visitor("Asep Walungan", office.asep);
    private final Visitor dimas = office.visitor("Dimas Walagri", office.dimas);
    private final Visitor bureau = office.visitor("Biro Organisasi", null, Role.ORGANISATION_BUREAU);
    private final Visitor bkd = office.visitor("Petugas BKD", null, Role.BKD);

    ForetoldByTheDryRunTest() {
        granted(rani, FIRST, LAST);
        granted(rani, LAST.plusDays(1), LAST.plusMonths(2));
        granted(asep, FIRST, LAST);
    }

    @Test
    void each_agreement_of_a_person_is_counted() {
        var draft = saved(ONE_DAY);
        assertThat(told(draft)).isEqualTo(new Told(0, 3));
        assertThat(carriedOut(draft)).isEqualTo(3);
    }

    @Test
    void what_an_exception_covers_to_its_end_is_not_broken() {
        ExceptionsToTheCapTest.exception(office, office.asep, 2, BEGINS, LAST);
        ExceptionsToTheCapTest.exception(office, office.rani, 3, BEGINS, LAST.minusDays(1));
        var draft = saved(ONE_DAY);
        assertThat(told(draft)).isEqualTo(new Told(0, 2));
        assertThat(carriedOut(draft)).isEqualTo(2);
    }

    @Test
    void an_exception_keeps_nothing_for_whoever_is_not_eligible_any_more() {
        ExceptionsToTheCapTest.exception(office, office.asep, 2, BEGINS, LAST);
        var draft = saved(NONE);
        assertThat(told(draft)).isEqualTo(new Told(3, 0));
        assertThat(carriedOut(draft)).isEqualTo(3);
    }

    @Test
    void what_ends_within_the_agencys_notice_is_left_alone() {
        var tono = office.agency.employee("Tono Sagara", office.unit, false);
        TestOffice.eligible(office.agency, tono);
        office.ending(tono, 2);
        var draft = saved(ONE_DAY);
        assertThat(told(draft)).as("a notice of one working day").isEqualTo(new Told(0, 4));
        notice(10);
        assertThat(told(draft)).isEqualTo(new Told(0, 3));
        assertThat(carriedOut(draft)).isEqualTo(3);
    }

    @Test
    void an_agencys_own_cap_does_not_hide_what_breaks() {
        office.agency.in(() -> {
            TestServer.bean(AgencySettings.class).save(new AgencySettings.Settings("Uji", "Asia/Jakarta", 1));
            return true;
        });
        var draft = saved(ONE_DAY);
        assertThat(told(draft)).isEqualTo(new Told(0, 3));
        assertThat(carriedOut(draft)).isEqualTo(3);
    }

    private record Told(int lost, int lessened) {}

    private Told told(String draft) {
        var page = bkd.get(draft + "/dry-run?day=" + BEGINS).body();
        var numbers = TOLD.matcher(page);
        return numbers.find()
                ? new Told(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)))
                : new Told(0, 0);
    }

    private String saved(Map<String, String> changes) {
        var form = new HashMap<>(changes);
        form.put("last", "");
        return TestDraft.saved(bureau, "uji-2027", BEGINS, form);
    }

    /** It is published, takes force, everybody is judged by it, and a round is done. */
    private int carriedOut(String draft) {
        var sent = bkd.post(draft + "/publish", Map.of("seen", "2", "fate", "SHORTEN", "notice", "1"));
        if (sent.statusCode() == 422) {
            sent = bkd.post(draft + "/publish", Map.of("seen", "2", "fate", "SHORTEN", "notice", "10"));
        }
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        try (var on = TestClock.at("2026-11-24T09:00")) {
            assertThat(on).isNotNull();
            CurrentAgency.supply(
                    office.agency.id(),
                    () -> TestServer.bean(JudgingPeople.class).judgeAll());
            return CurrentAgency.supply(
                    office.agency.id(),
                    () -> TestServer.bean(CarryingOutFates.class).round());
        }
    }

    private void notice(int workingDays) {
        office.sql("update agency.agency set notice_days = " + workingDays);
    }

    private void granted(Visitor person, LocalDate first, LocalDate last) {
        var form = TestOffice.formWith("first", first.toString());
        form.put("last", last.toString());
        form.put("due1", first.plusMonths(1).toString());
        var sent = person.post("/applications", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow();
        assertThat(dimas.post(path + "/decision", Map.of("decision", "approve")).statusCode())
                .isEqualTo(303);
    }
}
