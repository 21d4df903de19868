package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.output;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static id.luwes.arrangement.Proposals.week;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AmendingTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

    private final Bureau bureau = new Bureau();
    private final ApplicationId old = granted(proposal(TUESDAY, THURSDAY));

    @Test
    void the_old_agreement_runs_untouched_until_the_change_takes_over_on_its_first_day() {
        var change = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY, WEDNESDAY));
        assertThat(on(FEBRUARY)).contains(week(TUESDAY, THURSDAY));

        assertThat(approve(change)).isInstanceOf(Deciding.Outcome.Decided.class);

        assertThat(on(FEBRUARY.minusDays(1))).contains(week(TUESDAY, THURSDAY));
        assertThat(on(FEBRUARY)).contains(week(MONDAY, WEDNESDAY));
        assertThat(life(old).endedBefore()).contains(FEBRUARY);
        assertThat(life(old).terms())
                .extracting(AgreementLife.Term::cause)
                .containsExactly(TermCause.GRANTED, TermCause.AMENDED);
        assertThat(life(old).terms().getLast().by()).contains(DIMAS);
        assertThat(bureau.here(() -> bureau.bean(AgreementLives.class).changesOf(old)))
                .extracting(AgreementLives.Change::id)
                .containsExactly(change);
    }

    @Test
    void the_quota_of_the_week_in_which_it_changes_is_kept_across_both() {
        // From a Thursday on: away on Tuesday by the old week, on Thursday and Friday by the new one.
        var wish = proposal(period("2027-02-04", "2027-06-04"), THURSDAY, FRIDAY);
        assertThat(rules(wish)).containsExactly(Rule.QUOTA);
        assertThat(rules(proposal(period("2027-02-08", "2027-06-04"), THURSDAY, FRIDAY)))
                .isEmpty();
    }

    @Test
    void what_is_due_before_stays_and_what_is_due_later_goes_over_or_lapses() {
        var amended = bureau.here(() -> bureau.bean(Standings.class).amended(RANI, old))
                .orElseThrow();
        var next = amended.from(FEBRUARY);
        assertThat(next.outputs()).containsExactly(output(LocalDate.of(2027, 6, 4)));
        assertThat(amended.lapsing(next, FEBRUARY)).isEmpty();
        assertThat(amended.lapsing(new Proposal(next.period(), next.pattern(), List.of()), FEBRUARY))
                .hasSize(1);
        assertThat(amended.staying(LocalDate.of(2027, 6, 5))).hasSize(1);
    }

    @Test
    void the_form_begins_with_what_stands_from_the_next_monday_on() {
        bureau.itIs(Instant.parse("2027-01-12T02:00:00Z"));
        assertThat(offer(RANI)).hasValueSatisfying(it -> {
            assertThat(it.period()).isEqualTo(period("2027-01-18", "2027-06-04"));
            assertThat(it.pattern()).isEqualTo(week(TUESDAY, THURSDAY));
        });
        assertThat(offer(ASEP)).isEmpty();
        bureau.itIs(Instant.parse("2027-06-04T02:00:00Z"));
        assertThat(offer(RANI)).isEmpty();
    }

    @Test
    void whoever_changes_nothing_is_told() {
        assertThat(rules(offer(RANI).orElseThrow())).containsExactly(Rule.SOMETHING_CHANGED);
    }

    @Test
    void a_change_that_is_granted_late_begins_tomorrow_and_the_day_that_has_begun_stays() {
        bureau.itIs(Instant.parse("2027-01-11T02:00:00Z"));
        var change = amend(proposal(period("2027-01-18", "2027-06-04"), MONDAY));
        bureau.itIs(Instant.parse("2027-01-26T02:00:00Z"));
        approve(change);
        var today = LocalDate.of(2027, 1, 26);
        assertThat(on(today)).contains(week(TUESDAY, THURSDAY));
        assertThat(life(change).granted().first()).isEqualTo(today.plusDays(1));
        assertThat(life(old).last()).isEqualTo(today);
    }

    @Test
    void one_that_has_not_begun_is_changed_as_a_whole() {
        var change = amend(proposal(period("2026-12-01", "2027-05-31"), MONDAY));
        approve(change);
        assertThat(life(old).neverBegins()).isTrue();
        assertThat(on(LocalDate.of(2026, 12, 8))).contains(week(MONDAY));
    }

    @Test
    void what_was_refused_or_taken_back_leaves_everything_as_it_was() {
        var refused = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY));
        bureau.here(() -> bureau.bean(Deciding.class).refuse(bureau.as(DIMAS), refused, "Belum"));
        var taken = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY));
        bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), taken, ""));
        assertThat(on(FEBRUARY)).contains(week(TUESDAY, THURSDAY));
        assertThat(life(old).terms()).hasSize(1);
    }

    @Test
    void it_is_returned_and_revised_and_still_changes_the_same() {
        var sent = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY));
        bureau.here(() -> bureau.bean(Deciding.class).giveBack(bureau.as(DIMAS), sent, "Rabu saja"));
        var outcome = bureau.here(() -> bureau.bean(Applying.class)
                .revise(bureau.account(RANI), RANI, sent, proposal(period("2027-02-01", "2027-06-04"), WEDNESDAY)));
        var revised = ((Applying.Outcome.Sent) outcome).id();
        assertThat(facts(revised).amends()).contains(old);
        approve(revised);
        assertThat(on(FEBRUARY)).contains(week(WEDNESDAY));
        assertThat(life(old).endedBefore()).contains(FEBRUARY);
    }

    @Test
    void an_offer_instead_takes_over_once_it_is_accepted() {
        var asked = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY, WEDNESDAY));
        bureau.here(() -> bureau.bean(Offering.class)
                .offer(
                        bureau.as(DIMAS),
                        asked,
                        proposal(period("2027-02-01", "2027-06-04"), WEDNESDAY),
                        "Satu hari dulu"));
        var offer = bureau.here(() -> bureau.bean(Applications.class).of(RANI)).getFirst();
        assertThat(bureau.here(() -> bureau.bean(AnsweringOffer.class)
                        .accept(bureau.account(RANI), offer.facts().id())))
                .isEqualTo(new AnsweringOffer.Outcome.Accepted(FEBRUARY));
        assertThat(on(FEBRUARY)).contains(week(WEDNESDAY));
        assertThat(on(FEBRUARY.minusDays(1))).contains(week(TUESDAY, THURSDAY));
    }

    @Test
    void only_the_person_may_ask_for_it() {
        assertThat(bureau.here(() -> bureau.bean(Applying.class)
                        .amend(bureau.account(ASEP), ASEP, old, proposal(period("2027-02-01", "2027-06-04"), MONDAY))))
                .isInstanceOf(Applying.Outcome.NothingToChange.class);
    }

    @Nested
    class MeanwhileTheOldOne {

        private final ApplicationId change = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY, WEDNESDAY));

        @Test
        void was_ended_so_that_nothing_is_left_to_change() {
            end(RANI, LocalDate.of(2027, 1, 11));
            assertThat(broken(approve(change))).containsExactly(Rule.CHANGES_WHAT_RUNS);
            assertThat(on(FEBRUARY)).isEmpty();
            bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), change, ""));
            bureau.send(RANI, proposal(period("2027-02-01", "2027-06-04"), MONDAY));
        }

        @Test
        void was_ended_for_a_later_day_which_a_change_does_not_put_off() {
            end(DIMAS, LocalDate.of(2027, 3, 1));
            assertThat(broken(approve(change))).containsExactly(Rule.NOT_PUT_OFF);
            bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), change, ""));
            approve(amend(proposal(period("2027-02-01", "2027-02-28"), MONDAY)));
            assertThat(on(LocalDate.of(2027, 2, 28))).contains(week(MONDAY));
            assertThat(on(LocalDate.of(2027, 3, 1))).isEmpty();
        }

        @Test
        void was_reduced_and_the_change_does_not_give_it_back() {
            bureau.here(
                    () -> bureau.bean(ChangingRights.class).reduce(life(old).id(), LocalDate.of(2027, 3, 1), ruling()));
            assertThat(broken(approve(change))).containsExactly(Rule.NOT_GIVEN_BACK);
            bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), change, ""));
            assertThat(offer(RANI).orElseThrow().pattern()).isEqualTo(week(TUESDAY));
        }

        @Test
        void was_revoked() {
            bureau.here(
                    () -> bureau.bean(ChangingRights.class).revoke(life(old).id(), LocalDate.of(2027, 1, 4), ruling()));
            assertThat(broken(approve(change))).containsExactly(Rule.CHANGES_WHAT_RUNS);
        }
    }

    @Test
    void what_would_take_over_falls_with_the_old_one_that_ends_before() {
        var change = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY));
        approve(change);
        end(RANI, LocalDate.of(2027, 1, 11));
        assertThat(on(LocalDate.of(2027, 1, 8))).isPresent();
        assertThat(on(LocalDate.of(2027, 1, 12))).isEmpty();
        assertThat(on(FEBRUARY)).isEmpty();
        assertThat(life(change).neverBegins()).isTrue();
        assertThat(bureau.news()).filteredOn(AgreementEnded.class::isInstance).hasSize(1);
    }

    @Test
    void who_is_to_come_in_on_a_day_still_is_and_a_single_day_away_lapses() {
        var day = LocalDate.of(2027, 2, 9);
        bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), RANI, day, "Pemeriksaan"));
        approve(amend(proposal(period("2027-02-01", "2027-06-04"), TUESDAY, WEDNESDAY)));
        assertThat(bureau.text("select mode from schedule.plan(array[date '" + day + "']) where employee_id = " + RANI))
                .isEqualTo("OFFICE");
        assertThat(bureau.text("select mode from schedule.plan(array[date '2027-02-16']) where employee_id = " + RANI))
                .isEqualTo("AWAY");
    }

    @Test
    void of_a_grant_and_an_end_at_the_same_moment_one_comes_second_and_is_told() throws Exception {
        var change = amend(proposal(period("2027-02-01", "2027-06-04"), MONDAY));
        var together = new CyclicBarrier(2);
        var seen = life(old).seen();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var grant = threads.submit(() -> {
                var dimas = bureau.as(DIMAS);
                together.await();
                return bureau.here(() -> bureau.bean(Deciding.class).approve(dimas, change, ""));
            });
            var end = threads.submit(() -> {
                var rani = bureau.as(RANI);
                together.await();
                return bureau.here(() -> bureau.bean(EndingAgreement.class)
                        .end(rani, old, new EndingAgreement.Wish(LocalDate.of(2027, 1, 11), "", seen)));
            });
            var granted = grant.get() instanceof Deciding.Outcome.Decided;
            assertThat(end.get() instanceof EndingAgreement.Outcome.Ended).isNotEqualTo(granted);
        }
    }

    @Test
    void the_counter_counts_the_person_once() {
        var change = amend(proposal(period("2027-02-01", "2027-06-04"), TUESDAY));
        var prospect = bureau.here(() -> bureau.bean(Prospects.class).of(facts(change)));
        assertThat(prospect.week().orElseThrow().days())
                .allSatisfy(it -> assertThat(it.now()).isEqualTo(4))
                .filteredOn(it -> it.weekday() == TUESDAY)
                .allSatisfy(it -> assertThat(it.after()).isEqualTo(3));
    }

    private static Ruling ruling() {
        return new Ruling(Optional.of(DIMAS), 80, "Evaluasi");
    }

    private ApplicationId granted(Proposal proposal) {
        var application = bureau.send(RANI, proposal);
        approve(application);
        return application;
    }

    private Deciding.Outcome approve(ApplicationId id) {
        return bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, ""));
    }

    private static List<Rule> broken(Deciding.Outcome outcome) {
        return ((Deciding.Outcome.NoLongerAllowed) outcome)
                .findings().stream().map(Finding::rule).toList();
    }

    private ApplicationId amend(Proposal proposal) {
        var outcome = bureau.here(() -> bureau.bean(Applying.class).amend(bureau.account(RANI), RANI, old, proposal));
        if (outcome instanceof Applying.Outcome.Sent sent) {
            return sent.id();
        }
        throw new IllegalStateException("Not sent: " + outcome);
    }

    private List<Rule> rules(Proposal proposal) {
        return bureau.here(() -> bureau.bean(Prospects.class).amending(RANI, old, proposal)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private void end(EmployeeId who, LocalDate from) {
        bureau.here(() -> bureau.bean(EndingAgreement.class)
                .end(
                        bureau.as(who),
                        old,
                        new EndingAgreement.Wish(from, "Alasan", life(old).seen())));
    }

    private Optional<Proposal> offer(EmployeeId who) {
        return bureau.here(() -> bureau.bean(Amending.class).offer(who, old));
    }

    private Case facts(ApplicationId id) {
        return bureau.here(() -> bureau.bean(Applications.class).find(id))
                .orElseThrow()
                .facts();
    }

    private AgreementLife life(ApplicationId id) {
        return bureau.here(() -> bureau.bean(AgreementLives.class).of(id)).orElseThrow();
    }

    private Optional<WeekPattern> on(LocalDate day) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, day)).map(Agreement::pattern);
    }
}
