package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Bureau.everywhere;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agency wants the consent of team leads from two days away a week on; Lilis leads a team of which Rani is a member. */
class TeamLeadsTest {

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void rani_is_led_by_lilis() {
        wanted(FromDays.NEVER, FromDays.from(2));
        team(1);
        member(1, LILIS, true);
        member(1, RANI, false);
    }

    @Test
    void line_and_lead_are_asked_at_once_and_the_lead_may_come_first() {
        var id = sent();
        assertThat(waiting(DIMAS)).containsExactly(id);
        assertThat(waiting(LILIS)).containsExactly(id);
        assertThat(mandate(LILIS, id)).isEqualTo(Mandate.TEAM_LEAD);
        approve(LILIS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(days(RANI)).isZero();
        assertThat(waiting(LILIS)).isEmpty();
        assertThat(waiting(DIMAS)).containsExactly(id);
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
        assertThat(days(RANI)).isEqualTo(2);
        assertThat(bureau.news())
                .containsExactly(
                        new ApplicationSubmitted(bureau.agency, id, RANI),
                        new ApplicationConsented(bureau.agency, id, RANI),
                        new ApplicationApproved(bureau.agency, id, RANI));
    }

    @Test
    void the_line_may_come_first_too() {
        var id = sent();
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(waiting(DIMAS)).isEmpty();
        assertThat(waiting(LILIS)).containsExactly(id);
        approve(LILIS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_refusal_of_the_lead_refuses_at_once() {
        var id = sent();
        refuse(LILIS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.REFUSED);
        assertThat(approve(DIMAS, id)).isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
    }

    @Test
    void the_lead_offers_nothing_else() {
        var id = sent();
        assertThat(offer(LILIS, id, proposal(TUESDAY))).isInstanceOf(Offering.Outcome.AlreadyClosed.class);
    }

    @Test
    void below_the_number_of_days_no_lead_is_asked() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        assertThat(waiting(LILIS)).isEmpty();
        assertThat(approve(LILIS, id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void each_lead_of_several_teams_agrees_for_the_own_team() {
        team(2);
        member(2, ASEP, true);
        member(2, RANI, false);
        var id = sent();
        approve(LILIS, id);
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(waiting(ASEP)).containsExactly(id);
        approve(ASEP, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_lead_of_two_teams_agrees_once_for_both() {
        team(2);
        member(2, LILIS, true);
        member(2, RANI, false);
        var id = sent();
        approve(DIMAS, id);
        approve(LILIS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_lead_who_is_the_superior_agrees_once_for_both() {
        team(2);
        member(2, DIMAS, true);
        member(2, RANI, false);
        run("update workforce.team_member set ended_at = now(), ended_by_account = 1 where team_id = " + id(1)
                + " and employee_id = " + RANI);
        var application = sent();
        approve(DIMAS, application);
        assertThat(state(application)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void nobody_agrees_to_the_own_application_nor_to_that_of_the_own_superior() {
        var own = bureau.send(LILIS, proposal(TUESDAY, THURSDAY));
        assertThat(waiting(LILIS)).isEmpty();
        approve(DIMAS, own);
        assertThat(state(own)).isEqualTo(ApplicationState.APPROVED);
        member(1, DIMAS, false);
        var above = bureau.send(DIMAS, proposal(TUESDAY, THURSDAY));
        assertThat(approve(LILIS, above)).isInstanceOf(Deciding.Outcome.NotYours.class);
        approve(RATNA, above);
        assertThat(state(above)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_team_that_ends_keeps_nothing_back() {
        var id = sent();
        approve(DIMAS, id);
        run("update workforce.team set ended_at = now(), ended_by_account = 1 where team_id = " + id(1));
        assertThat(waiting(LILIS)).isEmpty();
        assertThat(waiting(DIMAS)).as("nothing is granted by itself").containsExactly(id);
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_lead_who_has_left_keeps_nothing_back() {
        var id = sent();
        run("update workforce.employee set active = false where employee_id = " + LILIS);
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void whoever_leads_today_is_asked() {
        var id = sent();
        run("update workforce.team_member set ended_at = now(), ended_by_account = 1 where employee_id = " + LILIS);
        member(1, ASEP, true);
        assertThat(approve(LILIS, id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        approve(ASEP, id);
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_level_above_comes_after_the_line_and_not_after_the_lead() {
        wanted(FromDays.from(2), FromDays.from(2));
        var id = sent();
        approve(LILIS, id);
        assertThat(waiting(RATNA)).isEmpty();
        approve(DIMAS, id);
        assertThat(waiting(RATNA)).containsExactly(id);
        approve(RATNA, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void an_offer_needs_the_lead_anew_and_only_once_it_is_accepted() {
        var id = sent();
        approve(LILIS, id);
        var offer = ((Offering.Outcome.Offered) offer(DIMAS, id, proposal(MONDAY, THURSDAY))).offer();
        assertThat(waiting(LILIS)).isEmpty();
        assertThat(bureau.here(() -> bureau.bean(AnsweringOffer.class).accept(bureau.account(RANI), offer)))
                .isInstanceOf(AnsweringOffer.Outcome.AwaitsConsent.class);
        assertThat(waiting(LILIS)).containsExactly(offer);
        approve(LILIS, offer);
        assertThat(state(offer)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_lead_is_reminded_by_the_same_clock_and_it_goes_up_to_whoever_decides_for_the_lead() {
        run("update workforce.employee set superior_nip = '198501012010011006' where employee_id = " + LILIS);
        run("select workforce.draw_reporting_lines()");
        bureau.itIs(Instant.parse("2026-11-25T03:00:00Z"));
        var id = bureau.send(RANI, proposal(Proposals.period("2026-12-21", "2027-01-15"), TUESDAY, THURSDAY));
        approve(DIMAS, id);
        assertThat(lookedAtOn("2026-11-30")).isEqualTo(1);
        assertThat(bureau.news())
                .endsWith(new ApplicationReminded(
                        bureau.agency, id, RANI, Part.TEAM_LEAD, LocalDate.parse("2026-11-25")));
        assertThat(approve(ASEP, id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        assertThat(lookedAtOn("2026-12-02")).isEqualTo(1);
        assertThat(waiting(ASEP)).containsExactly(id);
        approve(ASEP, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_doubt_about_the_superior_does_not_hold_the_lead_back() {
        var id = sent();
        run("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at, raised_by)"
                + " values (:agency, " + RANI + ", " + DIMAS + ", '2026-11-25T03:00:00Z', 1)");
        assertThat(approve(DIMAS, id)).isInstanceOf(Deciding.Outcome.SuperiorDoubted.class);
        assertThat(approve(LILIS, id)).isInstanceOf(Deciding.Outcome.Decided.class);
    }

    @Test
    void the_counter_is_no_matter_of_the_lead_and_the_head_decides_on_it_last() {
        run("update agency.unit set service_minimum = 4 where unit_id = 2");
        var id = sent();
        assertThat(approve(LILIS, id)).isInstanceOf(Deciding.Outcome.Decided.class);
        var head = bureau.as(DIMAS, everywhere(Role.UNIT_HEAD));
        assertThat(approve(head, id, "")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
        approve(head, id, "Loket dibantu unit lain");
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_counter_that_fell_short_after_the_line_agreed_is_with_the_line_again() {
        var id = sent();
        approve(DIMAS, id);
        run("update agency.unit set service_minimum = 4 where unit_id = 2");
        approve(LILIS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(waiting(LILIS)).isEmpty();
        assertThat(waiting(DIMAS)).containsExactly(id);
        approve(bureau.as(DIMAS, everywhere(Role.UNIT_HEAD)), id, "Loket dibantu unit lain");
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_lead_who_agreed_reads_it_for_good_and_one_who_leads_no_more_does_not() {
        var id = sent();
        assertThat(reads(ASEP, id)).isFalse();
        approve(LILIS, id);
        run("update workforce.team_member set ended_at = now(), ended_by_account = 1 where employee_id = " + LILIS);
        assertThat(reads(LILIS, id)).isTrue();
        member(1, ASEP, true);
        var later = bureau.send(LILIS, proposal(TUESDAY));
        assertThat(reads(ASEP, later)).isFalse();
    }

    @Test
    void the_numbers_count_the_consent_of_a_lead_apart_from_the_decision_of_the_line() {
        var before = sent();
        bureau.itIs(Proposals.NOW.plusSeconds(60));
        approve(LILIS, before);
        bureau.itIs(Proposals.NOW.plusSeconds(120));
        approve(DIMAS, before);
        assertThat(counted()).isEqualTo("APPLICATION 120, CONSENT 60");
    }

    @Test
    void the_numbers_count_a_lead_who_comes_last_and_the_level_above_each_once() {
        wanted(FromDays.from(2), FromDays.from(2));
        var id = sent();
        for (var person : List.of(DIMAS, LILIS, RATNA)) {
            bureau.itIs(bureau.bean(Clock.class).instant().plusSeconds(60));
            approve(person, id);
        }
        assertThat(counted()).isEqualTo("APPLICATION 60, CONSENT 120, CONSENT 120");
    }

    private String counted() {
        return bureau.text("select string_agg(step || ' ' || extract(epoch from decided_at - asked_at)::int, ', '"
                + " order by step, decided_at - asked_at) from insight.decided_case");
    }

    private ApplicationId sent() {
        return bureau.send(RANI, proposal(TUESDAY, THURSDAY));
    }

    private Offering.Outcome offer(EmployeeId who, ApplicationId id, Proposal instead) {
        return bureau.here(() -> bureau.bean(Offering.class).offer(bureau.as(who), id, instead, "Dua hari lain"));
    }

    private long id(int team) {
        return bureau.agency.value() * 10L + team;
    }

    private void team(int team) {
        run("insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account) values"
                + " (:agency, %1$d, 'Tim %1$d', 2, now(), 1)".formatted(id(team)));
    }

    private void member(int team, EmployeeId person, boolean leads) {
        run("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day, added_at,"
                + " added_by_account) values (:agency, %d, %s, %s, '2026-01-01', now(), 1)"
                        .formatted(id(team), person, leads));
    }

    private void run(String sql) {
        bureau.run(sql);
    }

    private void wanted(FromDays second, FromDays lead) {
        bureau.here(() -> {
            bureau.bean(ConsentRules.class).set(bureau.account(LILIS), new ConsentRules.Wanted(second, lead));
            return true;
        });
    }

    private int lookedAtOn(String day) {
        bureau.itIs(Instant.parse(day + "T03:00:00Z"));
        return bureau.here(() -> bureau.bean(Nudging.class).round());
    }

    private Deciding.Outcome approve(EmployeeId who, ApplicationId id) {
        return approve(bureau.as(who), id, "");
    }

    private Deciding.Outcome approve(Authority who, ApplicationId id, String reason) {
        return bureau.here(() -> bureau.bean(Deciding.class).approve(who, id, reason));
    }

    private Deciding.Outcome refuse(EmployeeId who, ApplicationId id) {
        return bureau.here(() -> bureau.bean(Deciding.class).refuse(bureau.as(who), id, "Belum dapat"));
    }

    private Mandate mandate(EmployeeId who, ApplicationId id) {
        var facts = bureau.here(() -> bureau.bean(Applications.class).find(id))
                .orElseThrow()
                .facts();
        return bureau.here(() -> bureau.bean(CaseMandates.class).of(bureau.as(who), facts));
    }

    private List<ApplicationId> waiting(EmployeeId person) {
        return bureau
                .here(() ->
                        bureau.bean(Inbox.class).page(bureau.account(person), 1).waiting())
                .stream()
                .map(Waiting::id)
                .toList();
    }

    private boolean reads(EmployeeId who, ApplicationId id) {
        return bureau.here(() -> bureau.bean(ReadingCases.class).open(bureau.as(who), id))
                .isPresent();
    }

    private ApplicationState state(ApplicationId id) {
        return bureau.here(() -> bureau.bean(Applications.class).find(id))
                .orElseThrow()
                .state();
    }

    private int days(EmployeeId person) {
        return Integer.parseInt(bureau.text(
                "select coalesce(max(days_per_week), 0) from arrangement.term_in_force where employee_id = " + person));
    }
}
