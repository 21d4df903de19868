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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The agency wants the consent of the level above from two days away a week on. */
class ConsentsTest {

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void from_two_days_on() {
        wanted(FromDays.from(2));
    }

    @Test
    void a_grant_of_the_superior_waits_for_the_level_above_and_gives_no_right() {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        assertThat(waiting(RATNA)).isEmpty();
        assertThat(approve(RATNA, id)).as("not before the superior").isInstanceOf(Deciding.Outcome.NotYours.class);
        assertThat(approve(DIMAS, id)).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(days(RANI)).isZero();
        assertThat(waiting(DIMAS)).isEmpty();
        assertThat(waiting(RATNA)).containsExactly(id);

        assertThat(approve(RATNA, id)).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
        assertThat(days(RANI)).isEqualTo(2);
        assertThat(waiting(RATNA)).isEmpty();
        assertThat(steps(id))
                .containsExactly(ApplicationState.SUBMITTED, ApplicationState.CONSENTED, ApplicationState.APPROVED);
        assertThat(bureau.news())
                .containsExactly(
                        new ApplicationSubmitted(bureau.agency, id, RANI),
                        new ApplicationConsented(bureau.agency, id, RANI),
                        new ApplicationApproved(bureau.agency, id, RANI));
    }

    @Test
    void below_the_number_of_days_the_superior_alone_decides() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        approve(DIMAS, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_level_above_refuses_with_a_reason() {
        var id = granted();
        assertThat(refuse(RATNA, id, " ")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
        assertThat(refuse(RATNA, id, "Belum dapat")).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(state(id)).isEqualTo(ApplicationState.REFUSED);
        assertThat(days(RANI)).isZero();
        assertThat(approve(DIMAS, id)).isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
    }

    @Test
    void the_refusal_of_the_superior_refuses_at_once() {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        refuse(DIMAS, id, "Belum dapat");
        assertThat(state(id)).isEqualTo(ApplicationState.REFUSED);
        assertThat(waiting(RATNA)).isEmpty();
        assertThat(approve(RATNA, id)).isInstanceOf(Deciding.Outcome.NotYours.class);
    }

    @Test
    void whoever_has_agreed_is_told_that_somebody_else_still_has_to() {
        var id = granted();
        for (var outcome : List.of(approve(DIMAS, id), refuse(DIMAS, id, "Ternyata tidak"))) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Deciding.Outcome.AlreadyClosed.class,
                            it -> assertThat(it.application()).isInstanceOf(Application.Submitted.class));
        }
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void what_breaks_a_rule_by_then_gets_no_consent() {
        var id = granted();
        bureau.allow(1);
        assertThat(approve(RATNA, id)).isInstanceOf(Deciding.Outcome.NoLongerAllowed.class);
        assertThat(days(RANI)).isZero();
        assertThat(giveBack(RATNA, id)).isInstanceOf(Deciding.Outcome.Decided.class);
    }

    @Test
    void a_revision_needs_all_consents_again() {
        var id = granted();
        giveBack(RATNA, id);
        var again = bureau.here(
                () -> bureau.bean(Applying.class).revise(bureau.account(RANI), RANI, id, proposal(MONDAY, TUESDAY)));
        var revised = ((Applying.Outcome.Sent) again).id();
        assertThat(waiting(DIMAS)).containsExactly(revised);
        assertThat(waiting(RATNA)).isEmpty();
    }

    @Test
    void what_is_withdrawn_waits_for_nobody() {
        var id = granted();
        bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), id, ""));
        assertThat(waiting(RATNA)).isEmpty();
        assertThat(approve(RATNA, id)).isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
    }

    @Test
    void nobody_above_is_asked_for_nothing() {
        var id = bureau.send(DIMAS, proposal(TUESDAY, THURSDAY));
        approve(RATNA, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void where_nobody_is_above_any_more_it_is_with_the_superior_again() {
        var id = granted();
        bureau.run("update workforce.employee set active = false where employee_id = " + RATNA);
        bureau.run("update workforce.employee set superior_nip = null where employee_id = " + DIMAS);
        bureau.run("update workforce.employee set heads_unit = false where employee_id = " + RATNA);
        bureau.run("select workforce.draw_reporting_lines()");
        assertThat(waiting(DIMAS)).containsExactly(id);
        assertThat(approve(DIMAS, id)).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_later_setting_does_not_touch_what_was_sent() {
        var before = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        wanted(FromDays.NEVER);
        approve(DIMAS, before);
        assertThat(state(before)).isEqualTo(ApplicationState.SUBMITTED);
        var after = bureau.send(ASEP, proposal(TUESDAY, THURSDAY));
        wanted(FromDays.from(1));
        approve(DIMAS, after);
        assertThat(state(after)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_level_above_to_whom_it_has_gone_up_agrees_once_for_both() {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        lookedAtOn("2026-12-01");
        lookedAtOn("2026-12-03");
        assertThat(waiting(RATNA)).containsExactly(id);
        approve(RATNA, id);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void the_level_above_is_reminded_by_a_clock_of_its_own() {
        bureau.itIs(Instant.parse("2026-11-25T03:00:00Z"));
        var id = bureau.send(RANI, proposal(Proposals.period("2026-12-21", "2027-01-15"), TUESDAY, THURSDAY));
        lookedAtOn("2026-11-30");
        bureau.itIs(Instant.parse("2026-12-01T03:00:00Z"));
        approve(DIMAS, id);
        assertThat(lookedAtOn("2026-12-03")).isZero();
        assertThat(lookedAtOn("2026-12-04")).isEqualTo(1);
        var bkd = bureau.as(LILIS, everywhere(Role.BKD));
        assertThat(approve(bkd, id)).isInstanceOf(Deciding.Outcome.NotYours.class);
        assertThat(bureau.news())
                .endsWith(new ApplicationReminded(
                        bureau.agency, id, RANI, Part.SECOND_LEVEL, LocalDate.parse("2026-12-01")));
        assertThat(lookedAtOn("2026-12-08")).isEqualTo(1);
        assertThat(waiting(LILIS))
                .as("BKD, since nobody is above the level above")
                .containsExactly(id);
        assertThat(approve(bkd, id)).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_doubt_about_the_superior_holds_the_consent_back_too() {
        var id = granted();
        bureau.run("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at, raised_by)"
                + " values (:agency, " + RANI + ", " + DIMAS + ", '2026-11-25T03:00:00Z', 1)");
        assertThat(approve(RATNA, id)).isInstanceOf(Deciding.Outcome.SuperiorDoubted.class);
    }

    @Test
    void the_superior_reads_it_and_the_level_above_reads_it_for_good() {
        var id = granted();
        assertThat(reads(RATNA, id)).isTrue();
        approve(RATNA, id);
        assertThat(reads(DIMAS, id)).isTrue();
        assertThat(reads(RATNA, id)).isTrue();
        assertThat(reads(ASEP, id)).isFalse();
    }

    @Nested
    class OfAnOffer {

        @Test
        void is_asked_for_once_the_applicant_has_accepted() {
            var id = bureau.send(RANI, proposal(TUESDAY));
            var offer = offer(DIMAS, id, proposal(MONDAY, THURSDAY));
            assertThat(waiting(RATNA)).isEmpty();
            assertThat(accept(offer)).isInstanceOf(AnsweringOffer.Outcome.AwaitsConsent.class);
            assertThat(state(id)).isEqualTo(ApplicationState.REVISED);
            assertThat(state(offer)).isEqualTo(ApplicationState.SUBMITTED);
            assertThat(days(RANI)).isZero();
            assertThat(waiting(DIMAS)).isEmpty();
            assertThat(waiting(RATNA)).containsExactly(offer);
            approve(RATNA, offer);
            assertThat(state(offer)).isEqualTo(ApplicationState.APPROVED);
            assertThat(days(RANI)).isEqualTo(2);
        }

        @Test
        void is_not_needed_where_less_is_offered() {
            var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
            var offer = offer(DIMAS, id, proposal(TUESDAY));
            assertThat(accept(offer)).isInstanceOf(AnsweringOffer.Outcome.Accepted.class);
            assertThat(days(RANI)).isEqualTo(1);
        }

        @Test
        void can_be_refused_and_the_case_is_over() {
            var id = bureau.send(RANI, proposal(TUESDAY));
            var offer = offer(DIMAS, id, proposal(MONDAY, THURSDAY));
            accept(offer);
            refuse(RATNA, offer, "Belum dapat");
            assertThat(state(offer)).isEqualTo(ApplicationState.REFUSED);
            assertThat(days(RANI)).isZero();
        }

        @Test
        void is_not_made_by_whoever_only_consents() {
            var id = granted();
            var outcome = bureau.here(
                    () -> bureau.bean(Offering.class).offer(bureau.as(RATNA), id, proposal(TUESDAY), "Satu hari dulu"));
            assertThat(outcome).isInstanceOf(Offering.Outcome.AlreadyClosed.class);
        }
    }

    private ApplicationId granted() {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        approve(DIMAS, id);
        return id;
    }

    private ApplicationId offer(EmployeeId who, ApplicationId id, Proposal instead) {
        var outcome = bureau.here(
                () -> bureau.bean(Offering.class).offer(bureau.as(who), id, instead, "Dua hari lebih berguna"));
        return ((Offering.Outcome.Offered) outcome).offer();
    }

    private AnsweringOffer.Outcome accept(ApplicationId offer) {
        return bureau.here(() -> bureau.bean(AnsweringOffer.class).accept(bureau.account(RANI), offer));
    }

    private void wanted(FromDays level) {
        bureau.here(() -> {
            bureau.bean(ConsentRules.class).set(bureau.account(LILIS), new ConsentRules.Wanted(level, FromDays.NEVER));
            return true;
        });
    }

    private int lookedAtOn(String day) {
        bureau.itIs(Instant.parse(day + "T03:00:00Z"));
        return bureau.here(() -> bureau.bean(Nudging.class).round());
    }

    private Deciding.Outcome approve(EmployeeId who, ApplicationId id) {
        return approve(bureau.as(who), id);
    }

    private Deciding.Outcome approve(Authority who, ApplicationId id) {
        return bureau.here(() -> bureau.bean(Deciding.class).approve(who, id, ""));
    }

    private Deciding.Outcome refuse(EmployeeId who, ApplicationId id, String reason) {
        return bureau.here(() -> bureau.bean(Deciding.class).refuse(bureau.as(who), id, reason));
    }

    private Deciding.Outcome giveBack(EmployeeId who, ApplicationId id) {
        return bureau.here(() -> bureau.bean(Deciding.class).giveBack(bureau.as(who), id, "Kurangi"));
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

    private List<ApplicationState> steps(ApplicationId id) {
        return bureau.here(() -> bureau.bean(Applications.class).timeline(id)).stream()
                .map(Step::state)
                .toList();
    }

    private int days(EmployeeId person) {
        return Integer.parseInt(bureau.text(
                "select coalesce(max(days_per_week), 0) from arrangement.term_in_force where employee_id = " + person));
    }
}
