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

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rani works at home on Mondays and Tuesdays, two days a week at most; her counter of four needs two. */
class SingleDayTest {

    private static final LocalDate MON = LocalDate.of(2026, 12, 7);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final Place HOME = new Place.Residence();

    private final Bureau bureau = new Bureau();
    private final AgreementId agreement = granted(RANI, MONDAY, TUESDAY);

    @Test
    void two_days_of_a_week_are_exchanged_once_somebody_says_yes() {
        var id = asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        assertThat(week(RANI)).isEqualTo("AWAY AWAY OFFICE OFFICE OFFICE");

        assertThat(grant(DIMAS, id, "")).isEqualTo(new DecidingDays.Outcome.Granted());

        assertThat(week(RANI)).isEqualTo("OFFICE AWAY OFFICE AWAY OFFICE");
        assertThat(bureau.news())
                .contains(
                        new DayChangeAsked(bureau.agency, id, RANI, MON),
                        new DayChangeGranted(bureau.agency, id, RANI, MON));
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"))
                .endsWith("DAY_ASKED DAY_GRANTED");
        assertThat(bureau.text("select count(distinct first_day) from ledger.touch where first_day in ('2026-12-07',"
                        + " '2026-12-10') and last_day = first_day and employee_id = 7"))
                .isEqualTo("2");
    }

    @Test
    void whoever_only_comes_in_more_often_asks_nobody() {
        assertThat(ask(RANI, DayWish.atOffice(TUE))).isInstanceOf(ChangingDays.Answer.Told.class);
        assertThat(week(RANI)).isEqualTo("AWAY OFFICE OFFICE OFFICE OFFICE");
        assertThat(bureau.news()).anyMatch(OfficeDayTold.class::isInstance);
    }

    @Test
    void a_day_goes_to_another_place_without_taking_anything_of_the_quota() {
        var id = asked(RANI, DayWish.away(MON, new Place.Elsewhere("Rumah orang tua, ibu dirawat")));
        grant(DIMAS, id, "");
        assertThat(bureau.text("select place_detail from schedule.plan('{2026-12-07}') where employee_id = 7"))
                .isEqualTo("Rumah orang tua, ibu dirawat");
    }

    @Test
    void one_more_day_than_the_quota_is_told_with_the_number() {
        assertThat(ask(RANI, DayWish.away(THU, HOME)))
                .isEqualTo(new ChangingDays.Answer.Broken(List.of(DayFinding.of(DayRule.QUOTA, THU, 3L, 2, MON))));
    }

    @Test
    void a_day_given_back_makes_room_for_another_one_and_cannot_be_had_back_then() {
        var told = (ChangingDays.Answer.Told) ask(RANI, DayWish.atOffice(TUE));
        grant(DIMAS, asked(RANI, DayWish.away(WED, HOME)), "");

        assertThat(takeBack(RANI, told.id())).isInstanceOf(ChangingDays.Outcome.Broken.class);
        assertThat(week(RANI)).isEqualTo("AWAY OFFICE AWAY OFFICE OFFICE");
    }

    @Test
    void what_was_told_or_granted_is_taken_back_before_its_day() {
        var told = (ChangingDays.Answer.Told) ask(RANI, DayWish.atOffice(TUE));
        assertThat(takeBack(RANI, told.id())).isEqualTo(new ChangingDays.Outcome.TakenBack());
        assertThat(week(RANI)).isEqualTo("AWAY AWAY OFFICE OFFICE OFFICE");

        var again = (ChangingDays.Answer.Told) ask(RANI, DayWish.atOffice(TUE));
        bureau.itIs(Instant.parse("2026-12-07T23:00:00Z")); // Tuesday morning in Jakarta
        assertThat(takeBack(RANI, again.id())).isEqualTo(new ChangingDays.Outcome.TooLate());
    }

    @Test
    void nothing_is_asked_for_a_day_that_has_begun_a_day_off_or_one_without_agreement() {
        var today = LocalDate.of(2026, 11, 23);
        assertThat(rule(RANI, DayWish.atOffice(today))).isEqualTo(DayRule.NOT_BEGUN);
        bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name) values (:agency, '2026-12-25',"
                + " 'HOLIDAY', 'Natal')");
        assertThat(rule(RANI, DayWish.away(LocalDate.of(2026, 12, 25), HOME))).isEqualTo(DayRule.WORKING_DAY);
        assertThat(rule(RANI, DayWish.away(LocalDate.of(2027, 7, 1), HOME))).isEqualTo(DayRule.AGREED);
        assertThat(rule(RANI, DayWish.away(MON.plusDays(5), HOME))).isEqualTo(DayRule.AGREED);
        assertThat(rule(RANI, DayWish.away(MON, HOME))).isEqualTo(DayRule.DIFFERENT);
        assertThat(rule(LILIS, DayWish.away(MON, HOME))).isEqualTo(DayRule.AGREED);
        assertThat(rule(RANI, DayWish.atOffice(MON), DayWish.away(THU.plusWeeks(1), HOME)))
                .isEqualTo(DayRule.ONE_WEEK);
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 7, 'LEAVE', '2026-12-08', '2026-12-08', 'BKD', now())");
        assertThat(rule(RANI, DayWish.atOffice(TUE))).isEqualTo(DayRule.PRESENT);
    }

    @Test
    void a_day_is_asked_for_once_at_a_time() {
        asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        assertThat(rule(RANI, DayWish.atOffice(MON))).isEqualTo(DayRule.ASKED_ONCE);
    }

    @Test
    void the_counter_keeps_its_least_number_unless_the_head_of_the_unit_says_why() {
        granted(ASEP, THURSDAY);
        var id = asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 5, 'SICKNESS', '2026-12-10', '2026-12-10', 'BKD', now())");
        bureau.as(LILIS, Bureau.everywhere(Role.UNIT_HEAD));

        assertThat(grant(DIMAS, id, "")).isEqualTo(new DecidingDays.Outcome.OnlyTheUnitHead());
        assertThat(bureau.news()).anyMatch(DayFallsShort.class::isInstance);
        var head = bureau.as(LILIS, Bureau.everywhere(Role.UNIT_HEAD));
        assertThat(decide(head, id, "")).isEqualTo(new DecidingDays.Outcome.ReasonMissing());
        assertThat(decide(head, id, "Loket tutup siang")).isEqualTo(new DecidingDays.Outcome.Granted());
    }

    @Test
    void a_day_at_the_office_that_the_counter_counts_on_is_not_taken_back() {
        var told = (ChangingDays.Answer.Told) ask(RANI, DayWish.atOffice(TUE));
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 5, 'LEAVE', '2026-12-08', '2026-12-08', 'BKD', now()),"
                        + " (:agency, 6, 'LEAVE', '2026-12-08', '2026-12-08', 'BKD', now())");
        assertThat(takeBack(RANI, told.id())).isInstanceOf(ChangingDays.Outcome.CountedOn.class);
        assertThat(week(RANI)).isEqualTo("AWAY OFFICE OFFICE OFFICE OFFICE");
    }

    @Test
    void somebody_is_called_in_with_a_reason_and_in_time() {
        assertThat(call(DIMAS, RANI, MON, " ")).isEqualTo(new CallingIn.Outcome.ReasonMissing());
        assertThat(call(ASEP, RANI, MON, "x")).isEqualTo(new CallingIn.Outcome.NotYours());
        assertThat(call(RANI, RANI, MON, "x")).isEqualTo(new CallingIn.Outcome.NotYours());
        bureau.run("update agency.agency set call_in_days = 2");
        bureau.itIs(Instant.parse("2026-12-06T20:00:00Z")); // Monday morning in Jakarta
        assertThat(call(DIMAS, RANI, TUE, "Audit BPK")).isEqualTo(new CallingIn.Outcome.TooSoon(WED));

        assertThat(call(DIMAS, RANI, MON.plusWeeks(1), "Audit BPK")).isInstanceOf(CallingIn.Outcome.Called.class);
        assertThat(bureau.news()).anyMatch(CalledIn.class::isInstance);
        assertThat(mode(RANI, MON.plusWeeks(1))).isEqualTo("OFFICE");
        assertThat(rule(RANI, DayWish.away(MON.plusWeeks(1), HOME))).isEqualTo(DayRule.NOT_CALLED_IN);
    }

    @Test
    void an_instruction_prevails_over_what_was_granted_and_is_lifted_by_whoever_decides() {
        grant(DIMAS, asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME)), "");
        assertThat(call(DIMAS, RANI, THU, "Audit BPK")).isInstanceOf(CallingIn.Outcome.Called.class);
        assertThat(week(RANI)).isEqualTo("OFFICE AWAY OFFICE OFFICE OFFICE");
        var call = latest(RANI);

        assertThat(takeBack(RANI, call)).isEqualTo(new ChangingDays.Outcome.NotYours());
        assertThat(lift(DIMAS, call)).isEqualTo(new CallingIn.Lifting.Lifted());
        assertThat(lift(DIMAS, call)).isEqualTo(new CallingIn.Lifting.TooLate());
        // The week of the agreement holds again, in which Thursday is at the office.
        assertThat(week(RANI)).isEqualTo("OFFICE AWAY OFFICE OFFICE OFFICE");
    }

    @Test
    void a_later_term_takes_back_a_day_away_but_not_an_instruction() {
        grant(DIMAS, asked(RANI, DayWish.atOffice(TUE), DayWish.away(THU, HOME)), "");
        call(DIMAS, RANI, MON, "Audit BPK");
        assertThat(week(RANI)).isEqualTo("OFFICE OFFICE OFFICE AWAY OFFICE");

        bureau.here(() -> bureau.bean(ChangingRights.class)
                .reduce(agreement, MON.minusDays(1), new Ruling(Optional.of(DIMAS), 80, "Evaluasi")));

        assertThat(week(RANI)).isEqualTo("OFFICE OFFICE OFFICE OFFICE OFFICE");
        assertThat(mode(RANI, MON.plusWeeks(1))).isEqualTo("AWAY");
    }

    @Test
    void nobody_decides_on_themselves_and_no_stranger_learns_of_it() {
        var id = asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        assertThat(grant(RANI, id, "")).isEqualTo(new DecidingDays.Outcome.NotYours());
        assertThat(grant(ASEP, id, "")).isEqualTo(new DecidingDays.Outcome.NotYours());
        var elsewhere = new Bureau();
        assertThat(elsewhere.here(() -> elsewhere.bean(DecidingDays.class).grant(elsewhere.as(DIMAS), id, "")))
                .isEqualTo(new DecidingDays.Outcome.NotYours());
    }

    @Test
    void a_refusal_has_a_reason_and_what_is_closed_stays_closed() {
        var id = asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        assertThat(refuse(DIMAS, id, "")).isEqualTo(new DecidingDays.Outcome.ReasonMissing());
        assertThat(refuse(DIMAS, id, "Rapat unit")).isEqualTo(new DecidingDays.Outcome.Refused());
        assertThat(grant(DIMAS, id, "")).isEqualTo(new DecidingDays.Outcome.AlreadyClosed());
        assertThat(takeBack(RANI, id)).isEqualTo(new ChangingDays.Outcome.TooLate());
        assertThat(bureau.here(() -> bureau.bean(DayChanges.class).of(RANI)))
                .singleElement()
                .satisfies(it -> assertThat(it.word()).isEqualTo("Rapat unit"))
                .satisfies(it -> assertThat(it.by()).contains(DIMAS));
    }

    @Test
    void what_nobody_decided_before_its_day_lapses_and_waits_for_nobody() {
        var id = asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        assertThat(waiting(DIMAS)).isEqualTo(1);
        assertThat(waiting(RANI)).isZero();
        bureau.itIs(Instant.parse("2026-12-06T20:00:00Z"));
        assertThat(waiting(DIMAS)).isZero();
        assertThat(grant(DIMAS, id, "")).isInstanceOf(DecidingDays.Outcome.NoLongerAllowed.class);
    }

    @Test
    void of_two_who_decide_at_once_the_second_is_told() throws Exception {
        var id = asked(RANI, DayWish.atOffice(MON), DayWish.away(THU, HOME));
        var barrier = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> {
                barrier.await();
                return grant(DIMAS, id, "");
            });
            var two = pool.submit(() -> {
                barrier.await();
                return refuse(DIMAS, id, "Rapat");
            });
            assertThat(List.of(one.get(), two.get())).contains(new DecidingDays.Outcome.AlreadyClosed());
        }
        assertThat(bureau.text("select count(*) from arrangement.day_change_step"))
                .isEqualTo("2");
    }

    @Test
    void the_database_takes_no_day_twice() {
        ask(RANI, DayWish.atOffice(TUE));
        assertThatThrownBy(
                        () -> bureau.run("insert into arrangement.changed_day (agency_id, change_id, day, employee_id,"
                                + " mode, stands, agreement_id, term_number) select agency_id, -1, day, employee_id, mode,"
                                + " stands, agreement_id, term_number from arrangement.changed_day"))
                .hasStackTraceContaining("changed_day_holds");
    }

    @Test
    void an_application_for_the_rest_of_the_week_counts_the_day_that_was_changed() {
        var last = granted(ASEP, period("2026-12-01", "2026-12-08"));
        assertThat(last).isNotNull();
        ask(ASEP, DayWish.atOffice(TUE));
        var wanted = proposal(period("2026-12-09", "2027-01-29"), WEDNESDAY, THURSDAY);
        assertThat(bureau.here(() -> bureau.bean(Prospects.class).of(ASEP, wanted))
                        .findings())
                .extracting(Finding::rule)
                .contains(Rule.QUOTA);
        ask(ASEP, DayWish.atOffice(MON));
        assertThat(bureau.here(() -> bureau.bean(Prospects.class).of(ASEP, wanted))
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain(Rule.QUOTA);
    }

    private AgreementId granted(EmployeeId person, DayOfWeek... away) {
        return approve(bureau.send(person, proposal(period("2026-12-01", "2027-05-28"), away)));
    }

    private AgreementId granted(EmployeeId person, DateRange period) {
        return approve(bureau.send(person, proposal(period, MONDAY, TUESDAY)));
    }

    private AgreementId approve(ApplicationId id) {
        var outcome = bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, "Cukup"));
        assertThat(outcome).isInstanceOf(Deciding.Outcome.Decided.class);
        return bureau.here(() -> bureau.bean(AgreementLives.class).of(id))
                .orElseThrow()
                .id();
    }

    private ChangingDays.Answer ask(EmployeeId person, DayWish... wishes) {
        return bureau.here(() ->
                bureau.bean(ChangingDays.class).ask(bureau.account(person), person, List.of(wishes), "Anak sakit"));
    }

    private DayChangeId asked(EmployeeId person, DayWish... wishes) {
        return ((ChangingDays.Answer.Asked) ask(person, wishes)).id();
    }

    private DayRule rule(EmployeeId person, DayWish... wishes) {
        return ((ChangingDays.Answer.Broken) ask(person, wishes))
                .findings()
                .getFirst()
                .rule();
    }

    private ChangingDays.Outcome takeBack(EmployeeId person, DayChangeId id) {
        return bureau.here(() -> bureau.bean(ChangingDays.class).takeBack(bureau.account(person), person, id));
    }

    private DecidingDays.Outcome grant(EmployeeId who, DayChangeId id, String reason) {
        return decide(bureau.as(who), id, reason);
    }

    private DecidingDays.Outcome decide(Authority who, DayChangeId id, String reason) {
        return bureau.here(() -> bureau.bean(DecidingDays.class).grant(who, id, reason));
    }

    private DecidingDays.Outcome refuse(EmployeeId who, DayChangeId id, String reason) {
        return bureau.here(() -> bureau.bean(DecidingDays.class).refuse(bureau.as(who), id, reason));
    }

    private CallingIn.Outcome call(EmployeeId who, EmployeeId person, LocalDate day, String reason) {
        return bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(who), person, day, reason));
    }

    private CallingIn.Lifting lift(EmployeeId who, DayChangeId id) {
        return bureau.here(() -> bureau.bean(CallingIn.class).lift(bureau.as(who), id));
    }

    private int waiting(EmployeeId who) {
        return bureau.here(() -> bureau.bean(DayChanges.class).countFor(bureau.account(who)));
    }

    private DayChangeId latest(EmployeeId person) {
        return bureau.here(() -> bureau.bean(DayChanges.class).of(person))
                .getFirst()
                .id();
    }

    private String week(EmployeeId person) {
        return MON.datesUntil(MON.plusDays(5)).map(day -> mode(person, day)).collect(Collectors.joining(" "));
    }

    private String mode(EmployeeId person, LocalDate day) {
        return bureau.text("select mode from schedule.plan('{" + day + "}') where employee_id = " + person);
    }
}
