package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Bureau.everywhere;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Rani asks for Tuesdays and Thursdays; Dimas can spare her on Tuesdays. */
class OfferingTest {

    private static final Proposal LESS = proposal(TUESDAY);

    private final Bureau bureau = new Bureau();
    private final ApplicationId asked = bureau.send(RANI, proposal(TUESDAY, THURSDAY));

    @Test
    void what_is_offered_waits_for_the_applicant_beside_what_was_asked() {
        var offer = offer(LESS);
        assertThat(find(asked)).isInstanceOf(Application.Offered.class);
        assertThat(find(offer))
                .isInstanceOfSatisfying(
                        Application.Offer.class,
                        it -> assertThat(it.decision().reason()).isEqualTo("Satu hari dulu"));
        assertThat(find(offer).facts().revises()).contains(asked);
        assertThat(find(offer).facts().proposal().pattern().awayWeekdays()).containsExactly(TUESDAY);
        assertThat(find(asked).facts().proposal().pattern().daysAway()).isEqualTo(2);
        assertThat(bureau.news()).endsWith(new ApplicationOffered(bureau.agency, asked, offer, RANI));
        assertThat(inbox()).isEmpty();
        assertThat(bureau.here(() -> bureau.bean(Applications.class).waitingFor(RANI)))
                .isOne();
        assertThat(agreement("2026-12-08")).isZero();
    }

    @Test
    void nobody_decides_while_an_offer_is_open() {
        offer(LESS);
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), asked, "")))
                .isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
        assertThat(offering(bureau.as(DIMAS), proposal(THURSDAY), "Kamis saja"))
                .isInstanceOf(Offering.Outcome.AlreadyClosed.class);
    }

    @Test
    void an_accepted_offer_is_the_agreement_granted_by_whoever_offered_it() {
        var offer = offer(LESS);
        bureau.itIs(Instant.parse("2026-11-25T02:00:00Z"));
        assertThat(accept(RANI, offer)).isEqualTo(new AnsweringOffer.Outcome.Accepted(LocalDate.parse("2026-12-07")));
        assertThat(find(asked)).isInstanceOf(Application.Revised.class);
        assertThat(find(offer))
                .isInstanceOfSatisfying(
                        Application.Approved.class,
                        it -> assertThat(it.decision().by()).contains(DIMAS));
        assertThat(agreement("2026-12-08")).isOne();
        assertThat(bureau.news()).endsWith(new OfferAccepted(bureau.agency, asked, offer, RANI));
        var steps = bureau.asked(() -> bureau.bean(Applications.class).timeline(List.of(asked, offer)));
        assertThat(steps)
                .extracting(Step::state)
                .containsExactly(
                        ApplicationState.SUBMITTED,
                        ApplicationState.OFFERED,
                        ApplicationState.OFFER,
                        ApplicationState.REVISED,
                        ApplicationState.ACCEPTED);
        assertThat(steps.get(1).by()).contains(DIMAS);
        assertThat(steps.getLast().by()).contains(RANI);
        assertThat(bureau.text("select string_agg(by_employee::text || coalesce(reason, ''), ' ')"
                        + " from arrangement.agreement_term"))
                .isEqualTo("8Satu hari dulu");
    }

    @Test
    void a_declined_offer_has_the_case_wait_again_in_its_old_place() {
        bureau.itIs(Instant.parse("2026-11-23T05:00:00Z"));
        var second = bureau.send(LILIS, proposal(MONDAY));
        var offer = offer(LESS);
        assertThat(decline(RANI, offer, " ")).isInstanceOf(AnsweringOffer.Outcome.WordMissing.class);
        assertThat(decline(RANI, offer, "Saya perlu Kamis")).isInstanceOf(AnsweringOffer.Outcome.Declined.class);
        assertThat(find(asked)).isInstanceOf(Application.Submitted.class);
        assertThat(find(offer)).isInstanceOf(Application.Declined.class);
        assertThat(inbox()).containsExactly(asked, second);
        assertThat(bureau.news()).endsWith(new OfferDeclined(bureau.agency, asked, offer, RANI));
        assertThat(bureau.here(() -> bureau.bean(Applications.class).of(RANI)))
                .extracting(it -> it.facts().id())
                .containsExactly(asked);
    }

    @Test
    void after_a_declined_offer_everything_can_be_decided_afresh() {
        decline(RANI, offer(LESS), "Saya perlu Kamis");
        var second = offer(proposal(THURSDAY));
        decline(RANI, second, "Dua hari");
        assertThat(bureau.here(() -> bureau.bean(Versions.class).of(second))).hasSize(3);
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), asked, ""));
        assertThat(agreement("2026-12-08")).isEqualTo(2);
    }

    @Test
    void an_offer_can_be_taken_back_while_it_is_open() {
        var offer = offer(LESS);
        assertThat(takeBack(RATNA, offer)).isEmpty();
        assertThat(takeBack(DIMAS, offer)).containsInstanceOf(Application.TakenBack.class);
        assertThat(find(asked)).isInstanceOf(Application.Submitted.class);
        assertThat(accept(RANI, offer)).isInstanceOf(AnsweringOffer.Outcome.AlreadyClosed.class);
        assertThat(bureau.news()).endsWith(new OfferTakenBack(bureau.agency, asked, offer, RANI));
        assertThat(takeBack(DIMAS, offer)).containsInstanceOf(Application.TakenBack.class);
        assertThat(bureau.news()).filteredOn(OfferTakenBack.class::isInstance).hasSize(1);
    }

    @Test
    void whoever_withdraws_the_application_declines_the_offer_too() {
        var offer = offer(LESS);
        bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), asked, "Tidak jadi"));
        assertThat(find(asked)).isInstanceOf(Application.Withdrawn.class);
        assertThat(find(offer)).isInstanceOf(Application.Declined.class);
        assertThat(accept(RANI, offer)).isInstanceOf(AnsweringOffer.Outcome.AlreadyClosed.class);
        assertThat(bureau.news()).endsWith(new ApplicationWithdrawn(bureau.agency, asked, RANI));
    }

    @Test
    void only_the_applicant_answers_and_only_who_decides_offers() {
        assertThat(offering(bureau.as(ASEP), LESS, "Satu hari dulu")).isInstanceOf(Offering.Outcome.NotYours.class);
        assertThat(offering(bureau.as(RANI), LESS, "Satu hari dulu")).isInstanceOf(Offering.Outcome.NotYours.class);
        var offer = offer(LESS);
        assertThat(accept(ASEP, offer)).isInstanceOf(AnsweringOffer.Outcome.NotYours.class);
        assertThat(accept(DIMAS, offer)).isInstanceOf(AnsweringOffer.Outcome.NotYours.class);
        assertThat(accept(RANI, asked)).isInstanceOf(AnsweringOffer.Outcome.NotYours.class);
        assertThat(decline(ASEP, offer, "Tidak")).isInstanceOf(AnsweringOffer.Outcome.NotYours.class);
        assertThat(bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), offer, "")))
                .containsInstanceOf(Application.Offer.class);
    }

    @Test
    void an_offer_says_why_differs_and_keeps_the_rules() {
        var dimas = bureau.as(DIMAS);
        assertThat(offering(dimas, LESS, " ")).isInstanceOf(Offering.Outcome.ReasonMissing.class);
        assertThat(offering(dimas, proposal(TUESDAY, THURSDAY), "Sama"))
                .isInstanceOf(Offering.Outcome.NothingDiffers.class);
        assertThat(offering(dimas, proposal(MONDAY, TUESDAY, THURSDAY), "Tiga hari"))
                .isInstanceOf(Offering.Outcome.Broken.class);
        assertThat(offering(dimas, proposal(period("2026-11-01", "2026-12-31"), TUESDAY), "Lampau"))
                .isInstanceOf(Offering.Outcome.Broken.class);
        assertThat(find(asked)).isInstanceOf(Application.Submitted.class);
    }

    @Test
    void what_was_asked_holds_its_days_while_an_offer_is_open() {
        offer(LESS);
        assertThat(bureau.here(
                        () -> bureau.bean(Applying.class).submit(bureau.account(RANI), RANI, proposal(THURSDAY))))
                .isInstanceOf(Applying.Outcome.Broken.class);
    }

    @Test
    void the_right_is_checked_once_more_when_it_is_accepted() {
        var offer = offer(proposal(period("2026-12-07", "2027-01-29"), TUESDAY, THURSDAY));
        bureau.allow(1);
        assertThat(accept(RANI, offer))
                .isInstanceOfSatisfying(
                        AnsweringOffer.Outcome.NoLongerAllowed.class,
                        no -> assertThat(no.findings())
                                .extracting(Finding::rule)
                                .containsExactly(Rule.QUOTA));
        assertThat(find(offer)).isInstanceOf(Application.Offer.class);
        assertThat(decline(RANI, offer, "Hak berubah")).isInstanceOf(AnsweringOffer.Outcome.Declined.class);
    }

    @Test
    void the_counter_is_counted_once_more_when_it_is_accepted() {
        bureau.as(RATNA, everywhere(Role.UNIT_HEAD));
        var offer = offer(LESS);
        for (var person : List.of(LILIS, ASEP)) {
            var id = bureau.send(person, proposal(TUESDAY));
            bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, ""));
        }
        assertThat(accept(RANI, offer)).isInstanceOf(AnsweringOffer.Outcome.CounterFallsShort.class);
        takeBack(DIMAS, offer);
        assertThat(offering(bureau.as(DIMAS), LESS, "Satu hari dulu"))
                .isInstanceOf(Offering.Outcome.OnlyTheUnitHead.class);
        var head = bureau.as(DIMAS, everywhere(Role.UNIT_HEAD));
        var below = ((Offering.Outcome.Offered) offering(head, LESS, "Loket tutup pada hari Selasa")).offer();
        assertThat(accept(RANI, below)).isInstanceOf(AnsweringOffer.Outcome.Accepted.class);
        assertThat(bureau.text("select count(*)::text from arrangement.transition where below_minimum"))
                .isEqualTo("2");
    }

    @Test
    void an_offer_that_is_accepted_late_begins_on_that_day_and_one_that_is_over_never() {
        var offer = offer(proposal(period("2026-12-07", "2026-12-18"), TUESDAY));
        bureau.itIs(Instant.parse("2026-12-10T01:00:00Z"));
        var late = accept(RANI, offer);
        assertThat(late).isEqualTo(new AnsweringOffer.Outcome.Accepted(LocalDate.parse("2026-12-10")));
        assertThat(agreement("2026-12-09")).isZero();
        assertThat(agreement("2026-12-10")).isOne();

        var over = new OfferingTest();
        var missed = over.offer(proposal(period("2026-12-07", "2026-12-18"), TUESDAY));
        over.bureau.itIs(Instant.parse("2026-12-19T01:00:00Z"));
        assertThat(over.accept(RANI, missed)).isInstanceOf(AnsweringOffer.Outcome.NoLongerAllowed.class);
        assertThat(over.find(missed)).isInstanceOf(Application.Offer.class);
    }

    @Test
    void of_two_who_act_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (var round = 0; round < 5; round++) {
            var here = new OfferingTest();
            var offer = here.offer(LESS);
            var outcomes = atOnce(() -> here.accept(RANI, offer), () -> here.takeBack(DIMAS, offer));
            var accepted = outcomes.getFirst() instanceof AnsweringOffer.Outcome.Accepted;
            assertThat(here.find(offer))
                    .isInstanceOf(accepted ? Application.Approved.class : Application.TakenBack.class);
            assertThat(here.find(here.asked))
                    .isInstanceOf(accepted ? Application.Revised.class : Application.Submitted.class);
            assertThat(here.agreement("2026-12-08")).isEqualTo(accepted ? 1 : 0);

            var twice = new OfferingTest();
            var again = twice.offer(LESS);
            assertThat(atOnce(() -> twice.accept(RANI, again), () -> twice.accept(RANI, again)))
                    .hasAtLeastOneElementOfType(AnsweringOffer.Outcome.Accepted.class)
                    .hasAtLeastOneElementOfType(AnsweringOffer.Outcome.AlreadyClosed.class);
        }
    }

    @Test
    void the_database_takes_one_open_offer_only() {
        var offer = offer(LESS);
        assertThatThrownBy(() -> bureau.run("insert into arrangement.application (agency_id, employee_id, first_day,"
                        + " last_day, state, unit_id, submitted_at, revises, first_submitted_at, offer) select agency_id,"
                        + " employee_id, first_day, last_day, state, unit_id, submitted_at, revises, first_submitted_at, offer"
                        + " from arrangement.application where agency_id = :agency and application_id = "
                        + offer))
                .hasStackTraceContaining("revised_once");
    }

    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(one, other).stream()
                    .map(it -> people.submit(() -> {
                        barrier.await();
                        return it.call();
                    }))
                    .toList();
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }

    private ApplicationId offer(Proposal instead) {
        return ((Offering.Outcome.Offered) offering(bureau.as(DIMAS), instead, "Satu hari dulu")).offer();
    }

    private Offering.Outcome offering(Authority who, Proposal instead, String reason) {
        return bureau.here(() -> bureau.bean(Offering.class).offer(who, asked, instead, reason));
    }

    private AnsweringOffer.Outcome accept(EmployeeId who, ApplicationId offer) {
        return bureau.here(() -> bureau.bean(AnsweringOffer.class).accept(bureau.account(who), offer));
    }

    private AnsweringOffer.Outcome decline(EmployeeId who, ApplicationId offer, String word) {
        return bureau.here(() -> bureau.bean(AnsweringOffer.class).decline(bureau.account(who), offer, word));
    }

    private Optional<Application> takeBack(EmployeeId who, ApplicationId offer) {
        return bureau.here(() -> bureau.bean(Offering.class).takeBack(bureau.as(who), offer));
    }

    private Application find(ApplicationId which) {
        return bureau.asked(() -> bureau.bean(Applications.class).find(which)).orElseThrow();
    }

    private List<ApplicationId> inbox() {
        return bureau
                .here(() ->
                        bureau.bean(Inbox.class).page(bureau.account(DIMAS), 1).waiting())
                .stream()
                .map(Waiting::id)
                .toList();
    }

    private int agreement(String date) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, LocalDate.parse(date)))
                .map(Agreement::daysPerWeek)
                .orElse(0);
    }
}
