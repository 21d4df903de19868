package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Rani works at home on Tuesdays and Thursdays from 7 December on, two days a week at most; her counter of four needs two. */
class PausingAnAgreementTest {

    private static final LocalDate MON = LocalDate.of(2026, 12, 14);
    private static final DateRange WEEK = new DateRange(MON, MON.plusDays(4));
    private static final Place HOME = new Place.Residence();

    private final Bureau bureau = new Bureau();
    private final ApplicationId id = granted(RANI, TUESDAY, THURSDAY);

    @Test
    void the_employee_pauses_without_asking_and_whoever_decides_is_told() {
        assertThat(pause(RANI, WEEK)).isInstanceOf(Outcome.Paused.class);

        assertThat(days(RANI, MON)).isEmpty();
        assertThat(planned(RANI, MON)).isEqualTo("OFFICE OFFICE OFFICE OFFICE OFFICE");
        assertThat(days(RANI, MON.minusWeeks(1))).isEqualTo("OFFICE AWAY OFFICE AWAY OFFICE");
        assertThat(days(RANI, MON.plusWeeks(1))).isEqualTo("OFFICE AWAY OFFICE AWAY OFFICE");
        assertThat(bureau.news()).contains(new AgreementPaused(bureau.agency, last(), id, RANI, MON, true));
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"))
                .endsWith("AGREEMENT_PAUSED");
        assertThat(pauses()).singleElement().satisfies(it -> {
            assertThat(it.side()).isEqualTo(PauseSide.EMPLOYEE);
            assertThat(it.by()).contains(RANI);
            assertThat(it.reason()).isEqualTo("Mengasuh");
            assertThat(it.days()).contains(WEEK);
        });
    }

    @Test
    void the_ledger_is_told_of_each_pause_and_of_its_lifting() {
        pause(RANI, WEEK);
        assertThat(bureau.text("select count(*) from ledger.touch where employee_id = 7 and first_day = '2026-12-14'"
                        + " and last_day = '2026-12-18'"))
                .isEqualTo("1");
        lift(RANI, MON.plusDays(1));
        assertThat(bureau.text("select count(*) from ledger.touch where employee_id = 7 and first_day = '2026-12-14'"
                        + " and last_day = '2026-12-18'"))
                .isEqualTo("2");
    }

    @Test
    void whoever_decides_keeps_the_notice_of_an_early_end() {
        bureau.itIs(Instant.parse("2026-12-11T02:00:00Z")); // a Friday
        assertThat(pause(DIMAS, new DateRange(MON.plusDays(3), MON.plusDays(4))))
                .isEqualTo(new Outcome.TooSoon(LocalDate.of(2026, 12, 18)));
        assertThat(pause(DIMAS, new DateRange(MON.plusDays(4), MON.plusDays(8))))
                .isInstanceOf(Outcome.Paused.class);
        assertThat(bureau.news())
                .contains(new AgreementPaused(bureau.agency, last(), id, RANI, MON.plusDays(4), false));
    }

    @Test
    void the_employee_pauses_from_tomorrow_on() {
        bureau.itIs(Instant.parse("2026-12-14T02:00:00Z"));
        assertThat(pause(RANI, WEEK)).isEqualTo(new Outcome.TooSoon(MON.plusDays(1)));
        assertThat(pause(RANI, new DateRange(MON.plusDays(1), WEEK.last()))).isInstanceOf(Outcome.Paused.class);
    }

    @Test
    void only_the_side_that_set_it_ends_it_early_from_tomorrow_on() {
        pause(DIMAS, new DateRange(MON, MON.plusDays(11)));
        bureau.itIs(Instant.parse("2026-12-15T02:00:00Z"));
        assertThat(lift(RANI, MON.plusDays(3))).isEqualTo(new LiftingPause.Outcome.NotYours());
        assertThat(lift(DIMAS, MON.plusDays(1))).isEqualTo(new LiftingPause.Outcome.TooSoon(MON.plusDays(2)));
        assertThat(lift(DIMAS, MON.plusDays(2))).isEqualTo(new LiftingPause.Outcome.Lifted(MON.plusDays(2)));

        assertThat(days(RANI, MON)).isEqualTo("OFFICE AWAY OFFICE");
        assertThat(bureau.news()).contains(new PauseLifted(bureau.agency, last(), id, RANI, MON.plusDays(2), false));
        assertThat(lift(DIMAS, MON.plusDays(3))).isEqualTo(new LiftingPause.Outcome.OverByThen());
    }

    @Test
    void one_that_has_not_begun_is_lifted_as_a_whole() {
        pause(RANI, WEEK);
        assertThat(lift(RANI, LocalDate.of(2026, 11, 24))).isEqualTo(new LiftingPause.Outcome.Lifted(MON));
        assertThat(days(RANI, MON)).isEqualTo("OFFICE AWAY OFFICE AWAY OFFICE");
        assertThat(pauses().getFirst().days()).isEmpty();
        assertThat(pause(RANI, WEEK)).isInstanceOf(Outcome.Paused.class);
    }

    @Test
    void nobody_else_pauses_or_lifts_and_nobody_learns_that_there_is_one() {
        assertThat(pause(ASEP, WEEK)).isInstanceOf(Outcome.NotYours.class);
        pause(RANI, WEEK);
        assertThat(lift(ASEP, MON)).isInstanceOf(LiftingPause.Outcome.NotYours.class);
        var elsewhere = new Bureau();
        assertThat(elsewhere.here(() -> elsewhere
                        .bean(PausingAgreement.class)
                        .pause(elsewhere.as(DIMAS), id, new PausingAgreement.Wish(MON, MON, "x"))))
                .isInstanceOf(Outcome.NotYours.class);
        assertThat(elsewhere.text("select count(*) from arrangement.pause")).isEqualTo("0");
    }

    @Test
    void a_day_is_paused_once_whoever_comes_first() throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var set = List.of(DIMAS, RANI).stream()
                    .map(who -> {
                        var as = bureau.as(who);
                        return threads.submit(() -> {
                            together.await();
                            return bureau.here(() -> bureau.bean(PausingAgreement.class)
                                    .pause(as, id, new PausingAgreement.Wish(WEEK.first(), WEEK.last(), "x")));
                        });
                    })
                    .toList();
            assertThat(List.of(set.getFirst().get(), set.getLast().get()))
                    .hasAtLeastOneElementOfType(Outcome.Paused.class)
                    .hasAtLeastOneElementOfType(Outcome.PausedAlready.class);
        }
        assertThatThrownBy(() -> bureau.run("insert into arrangement.pause (agency_id, agreement_id, employee_id,"
                        + " first_day, last_day, side, reason, set_at, by_account) select :agency, agreement_id, 7,"
                        + " '2026-12-18', '2026-12-20', 'EMPLOYEE', 'x', now(), 70 from arrangement.agreement"))
                .hasStackTraceContaining("pause_overlap");
    }

    @Test
    void all_days_that_are_left_are_ended_and_not_paused() {
        var whole = new DateRange(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 6, 4));
        assertThat(pause(RANI, whole)).isEqualTo(new Outcome.WholeRest());
        pause(RANI, new DateRange(whole.first(), MON.minusDays(1)));
        assertThat(pause(RANI, new DateRange(MON, whole.last()))).isEqualTo(new Outcome.WholeRest());
        assertThat(pause(RANI, new DateRange(MON.plusDays(2), whole.last()))).isInstanceOf(Outcome.Paused.class);
    }

    @Test
    void nothing_is_asked_for_a_single_day_of_a_pause() {
        pause(RANI, WEEK);
        var asked = bureau.here(() -> bureau.bean(ChangingDays.class)
                .ask(bureau.account(RANI), RANI, List.of(DayWish.away(MON.plusDays(2), HOME)), ""));
        assertThat(asked).isInstanceOf(ChangingDays.Answer.Broken.class);
    }

    @Test
    void who_is_called_in_on_a_paused_day_still_is_once_it_is_lifted() {
        bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), RANI, MON.plusDays(1), "Rapat"));
        pause(RANI, WEEK);
        assertThat(days(RANI, MON)).isEmpty();
        lift(RANI, MON);
        assertThat(days(RANI, MON)).isEqualTo("OFFICE OFFICE OFFICE AWAY OFFICE");
    }

    @Test
    void the_days_come_back_only_beside_what_the_week_can_bear() {
        pause(RANI, new DateRange(MON, MON.plusDays(1)));
        // Tuesday is paused, so another day of the week may be away instead.
        var id = bureau.here(() -> bureau.bean(ChangingDays.class)
                .ask(bureau.account(RANI), RANI, List.of(DayWish.away(MON.plusDays(2), HOME)), ""));
        bureau.here(() ->
                bureau.bean(DecidingDays.class).grant(bureau.as(DIMAS), ((ChangingDays.Answer.Asked) id).id(), ""));
        assertThat(lift(RANI, MON))
                .isEqualTo(new LiftingPause.Outcome.Broken(List.of(DayFinding.of(DayRule.QUOTA, MON, 3L, 2, MON))));
    }

    @Test
    void what_was_granted_comes_back_although_the_right_is_smaller_by_now() {
        pause(RANI, WEEK);
        bureau.allow(1);
        assertThat(lift(RANI, MON)).isEqualTo(new LiftingPause.Outcome.Lifted(MON));
    }

    @Test
    void the_days_come_back_only_where_the_counter_does_not_count_on_them() {
        pause(RANI, WEEK);
        granted(ASEP, proposal(WEEK, TUESDAY));
        granted(LILIS, proposal(WEEK, TUESDAY));
        assertThat(lift(RANI, MON))
                .isEqualTo(new LiftingPause.Outcome.CountedOn(
                        new DayOutlook.OnSite(RANI, MON.plusDays(1), "Loket", 1, 2)));
        assertThat(lift(RANI, MON.plusDays(2))).isEqualTo(new LiftingPause.Outcome.Lifted(MON.plusDays(2)));
    }

    @Test
    void what_takes_over_on_a_paused_day_inherits_the_rest() {
        pause(RANI, new DateRange(MON, MON.plusDays(11)));
        pause(RANI, new DateRange(MON.plusDays(21), MON.plusDays(25)));
        var change = amended(MON.plusDays(7), MONDAY, WEDNESDAY);

        assertThat(days(RANI, MON.plusDays(7))).isEmpty();
        assertThat(days(RANI, MON.plusDays(14))).isEqualTo("AWAY OFFICE AWAY OFFICE OFFICE");
        assertThat(days(RANI, MON.plusDays(21))).isEmpty();
        var inherited = bureau.here(() -> bureau.bean(AgreementPauses.class).of(change));
        assertThat(inherited)
                .extracting(Pause::days)
                .extracting(it -> it.orElseThrow())
                .containsExactly(
                        new DateRange(MON.plusDays(7), MON.plusDays(11)),
                        new DateRange(MON.plusDays(21), MON.plusDays(25)));
        assertThat(pauses().getFirst().days()).contains(new DateRange(MON, MON.plusDays(6)));

        assertThat(bureau.here(() -> bureau.bean(LiftingPause.class)
                        .lift(bureau.as(RANI), change, inherited.getFirst().id(), MON.plusDays(7))))
                .isInstanceOf(LiftingPause.Outcome.Lifted.class);
        assertThat(days(RANI, MON.plusDays(7))).isEqualTo("AWAY OFFICE AWAY OFFICE OFFICE");
    }

    @Test
    void an_earlier_end_ends_the_pause_too() {
        pause(RANI, new DateRange(MON, MON.plusDays(11)));
        bureau.here(() -> bureau.bean(EndingAgreement.class)
                .end(bureau.as(RANI), id, new EndingAgreement.Wish(MON.plusDays(2), "", 1)));
        assertThat(pauses().getFirst().days()).contains(new DateRange(MON, MON.plusDays(1)));
        var on = bureau.here(() -> bureau.bean(AgreementPauses.class).on(List.of(RANI), WEEK));
        assertThat(on).extracting(PausedDays::days).containsExactly(new DateRange(MON, MON.plusDays(1)));
    }

    @Test
    void whom_it_concerns_reads_who_paused_and_why() {
        pause(DIMAS, WEEK);
        assertThat(bureau.here(() -> bureau.bean(AgreementPauses.class).on(List.of(RANI, ASEP), WEEK)))
                .containsExactly(new PausedDays(RANI, WEEK, PauseSide.DECIDER, "Mengasuh", "Orang 8"));
        assertThat(bureau.here(() -> bureau.bean(AgreementPauses.class)
                        .on(List.of(RANI), new DateRange(MON.plusDays(5), MON.plusDays(9)))))
                .isEmpty();
    }

    private ApplicationId granted(EmployeeId person, DayOfWeek... days) {
        return granted(person, proposal(days));
    }

    private ApplicationId granted(EmployeeId person, Proposal proposal) {
        var application = bureau.send(person, proposal);
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), application, ""));
        return application;
    }

    private ApplicationId amended(LocalDate from, DayOfWeek... days) {
        var sent = bureau.here(() -> bureau.bean(Applying.class)
                .amend(
                        bureau.account(RANI),
                        RANI,
                        id,
                        proposal(period(from.toString(), from.plusDays(60).toString()), days)));
        var change = ((Applying.Outcome.Sent) sent).id();
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), change, ""));
        return change;
    }

    private Outcome pause(EmployeeId who, DateRange days) {
        return bureau.here(() -> bureau.bean(PausingAgreement.class)
                .pause(bureau.as(who), id, new PausingAgreement.Wish(days.first(), days.last(), "Mengasuh")));
    }

    private LiftingPause.Outcome lift(EmployeeId who, LocalDate from) {
        return bureau.here(() -> bureau.bean(LiftingPause.class).lift(bureau.as(who), id, last(), from));
    }

    private PauseId last() {
        return pauses().getLast().id();
    }

    private List<Pause> pauses() {
        return bureau.here(() -> bureau.bean(AgreementPauses.class).of(id));
    }

    /** What is agreed in the week from this Monday on. */
    private String days(EmployeeId person, LocalDate monday) {
        return bureau.text(
                "select coalesce(string_agg(mode, ' ' order by day), '') from arrangement.agreed(array(select"
                        + " generate_series(date '" + monday + "', date '" + monday
                        + "' + 4, '1 day')::date)) where employee_id = "
                        + person);
    }

    private String planned(EmployeeId person, LocalDate monday) {
        return bureau.text("select string_agg(mode, ' ' order by day) from schedule.plan(array(select"
                + " generate_series(date '" + monday + "', date '" + monday
                + "' + 4, '1 day')::date)) where employee_id = "
                + person);
    }
}
