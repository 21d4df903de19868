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
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A circular opens the four days before a feast: whoever is reached may ask for them, with no agreement at all. */
class DaysOfWindowsTest {

    private static final LocalDate MON = LocalDate.of(2026, 12, 21);
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);
    private static final LocalDate FRI = MON.plusDays(4);
    private static final Place HOME = new Place.Residence();
    private static final Place VILLAGE = new Place.Elsewhere("Rumah orang tua di Garut");

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void four_days_are_open_to_everybody() {
        open(51, false);
    }

    @Test
    void are_asked_for_without_an_agreement_and_decided_by_whoever_decides_on_applications() {
        bureau.allow(0);
        assertThat(states(RANI)).isEqualTo("OPEN OPEN OPEN OPEN");
        var id = asked(RANI, DayWish.away(TUE, HOME));
        assertThat(mode(RANI, TUE)).as("nobody has decided").isEqualTo("OFFICE");
        assertThat(states(RANI)).isEqualTo("OPEN WAITS OPEN OPEN");
        assertThat(inbox(DIMAS)).containsExactly(id);

        assertThat(grant(RANI, id)).isEqualTo(new DecidingDays.Outcome.NotYours());
        assertThat(grant(ASEP, id)).isEqualTo(new DecidingDays.Outcome.NotYours());
        assertThat(grant(DIMAS, id)).isEqualTo(new DecidingDays.Outcome.Granted());

        assertThat(mode(RANI, TUE)).isEqualTo("AWAY");
        assertThat(text("select place_kind from schedule.plan('{2026-12-22}') where employee_id = 7"))
                .isEqualTo("RESIDENCE_REGISTERED");
        assertThat(states(RANI)).isEqualTo("OPEN AWAY OPEN OPEN");
        assertThat(bureau.news())
                .contains(
                        new DayChangeAsked(bureau.agency, id, RANI, TUE),
                        new DayChangeGranted(bureau.agency, id, RANI, TUE));
        assertThat(text("select count(*) from ledger.touch where employee_id = 7 and first_day = '2026-12-22'"))
                .isNotEqualTo("0");
        assertThat(text("select count(*) from arrangement.agreement")).isEqualTo("0");
        assertThat(latest(RANI).days().getFirst()).satisfies(day -> {
            assertThat(day.isInWindow()).isTrue();
            assertThat(day.rule())
                    .hasValueSatisfying(it -> assertThat(it.instrument()).isEqualTo("SE 51/2026"));
        });
    }

    @Test
    void are_at_another_place_where_the_person_says_which() {
        grant(DIMAS, asked(RANI, DayWish.away(TUE, VILLAGE)));
        assertThat(text("select place_detail from schedule.plan('{2026-12-22}') where employee_id = 7"))
                .isEqualTo("Rumah orang tua di Garut");
        var id = asked(RANI, DayWish.away(TUE, HOME));
        grant(DIMAS, id);
        assertThat(text("select place_kind from schedule.plan('{2026-12-22}') where employee_id = 7"))
                .isEqualTo("RESIDENCE_REGISTERED");
    }

    @Test
    void cannot_be_asked_for_outside_the_dates_on_days_off_when_absent_or_twice() {
        assertThat(rule(RANI, DayWish.away(FRI, HOME))).isEqualTo(DayRule.AGREED);
        assertThat(rule(RANI, DayWish.atOffice(TUE))).isEqualTo(DayRule.DIFFERENT);
        assertThat(rule(RANI, DayWish.away(TUE, HOME), DayWish.away(WED, HOME))).isEqualTo(DayRule.ONE_WEEK);
        bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name) values (:agency, '2026-12-23',"
                + " 'HOLIDAY', 'Libur')");
        assertThat(rule(RANI, DayWish.away(WED, HOME))).isEqualTo(DayRule.WORKING_DAY);
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 7, 'LEAVE', '2026-12-24', '2026-12-24', 'BKD', now())");
        assertThat(rule(RANI, DayWish.away(THU, HOME))).isEqualTo(DayRule.PRESENT);
        assertThat(states(RANI)).isEqualTo("OPEN OPEN ABSENT");
        asked(RANI, DayWish.away(TUE, HOME));
        assertThat(rule(RANI, DayWish.away(TUE, HOME))).isEqualTo(DayRule.ASKED_ONCE);
        bureau.itIs(Instant.parse("2026-12-21T23:00:00Z")); // Tuesday morning in Jakarta
        assertThat(rule(ASEP, DayWish.away(TUE, HOME))).isEqualTo(DayRule.NOT_BEGUN);
    }

    @Test
    void that_nobody_decided_lapse_and_wait_for_nobody() {
        var id = asked(RANI, DayWish.away(TUE, HOME));
        bureau.itIs(Instant.parse("2026-12-21T23:00:00Z"));
        assertThat(inbox(DIMAS)).isEmpty();
        assertThat(grant(DIMAS, id)).isInstanceOf(DecidingDays.Outcome.NoLongerAllowed.class);
        assertThat(mode(RANI, TUE)).isEqualTo("OFFICE");
    }

    @Test
    void are_taken_back_and_told_otherwise_by_whoever_has_them() {
        var id = granted(RANI, TUE);
        assertThat(takeBack(RANI, id)).isEqualTo(new ChangingDays.Outcome.TakenBack());
        assertThat(mode(RANI, TUE)).isEqualTo("OFFICE");

        granted(RANI, TUE);
        var told = (ChangingDays.Answer.Told) ask(RANI, DayWish.atOffice(TUE));
        assertThat(mode(RANI, TUE)).isEqualTo("OFFICE");
        assertThat(takeBack(RANI, told.id())).isEqualTo(new ChangingDays.Outcome.TakenBack());
        assertThat(mode(RANI, TUE)).as("what was granted holds again").isEqualTo("AWAY");
    }

    @Test
    void give_way_to_a_call_and_come_back_when_it_is_lifted() {
        granted(RANI, TUE);
        var call = ((CallingIn.Outcome.Called) call(RANI, TUE)).change();
        assertThat(mode(RANI, TUE)).isEqualTo("OFFICE");
        assertThat(states(RANI)).isEqualTo("OPEN CALLED_IN OPEN OPEN");
        assertThat(rule(RANI, DayWish.away(TUE, HOME))).isEqualTo(DayRule.NOT_CALLED_IN);
        assertThat(call(RANI, TUE)).isInstanceOf(CallingIn.Outcome.Broken.class);

        assertThat(bureau.here(() -> bureau.bean(CallingIn.class).lift(bureau.as(DIMAS), call)))
                .isEqualTo(new CallingIn.Lifting.Lifted());
        assertThat(mode(RANI, TUE)).isEqualTo("AWAY");
        assertThat(states(RANI)).isEqualTo("OPEN AWAY OPEN OPEN");
    }

    @Test
    void end_with_the_window() {
        var id = granted(RANI, TUE);
        granted(RANI, THU);
        var waiting = asked(RANI, DayWish.away(WED, HOME));
        bureau.run("update regime.regime set ended_before = '2026-12-23', ended_reason = 'dicabut'");
        assertThat(mode(RANI, TUE)).isEqualTo("AWAY");
        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
        assertThat(latest(RANI, 1).days().getFirst().stands()).isEqualTo(DayChange.Stands.OVER);
        assertThat(latest(RANI, 2).id()).isEqualTo(id);
        assertThat(latest(RANI, 2).days().getFirst().stands()).isEqualTo(DayChange.Stands.HOLDS);
        assertThat(states(RANI)).isEqualTo("OPEN AWAY");
        assertThat(latest(RANI).isLapsed(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(inbox(DIMAS)).as("nobody can grant it any more").isEmpty();
        assertThat(grant(DIMAS, waiting)).isInstanceOf(DecidingDays.Outcome.NoLongerAllowed.class);
        assertThat(call(RANI, THU)).as("who is at the office").isInstanceOf(CallingIn.Outcome.Broken.class);
    }

    @Test
    void are_not_for_whom_the_window_spares_or_does_not_reach() {
        granted(RANI, TUE);
        bureau.run(TestWindows.spared(51, 2, TUE));
        assertThat(mode(RANI, TUE)).as("what spares goes before").isEqualTo("OFFICE");
        assertThat(rule(ASEP, DayWish.away(TUE, HOME))).isEqualTo(DayRule.AGREED);
        assertThat(states(ASEP)).isEqualTo("OPEN");
        assertThat(rule(ASEP, DayWish.away(MON, HOME))).isNull();

        bureau.run(TestWindows.window(52, false, List.of(LocalDate.of(2026, 12, 29))));
        bureau.run("insert into regime.reach (agency_id, regime_id, unit_id) values (:agency, 52, 1)");
        assertThat(rule(ASEP, DayWish.away(LocalDate.of(2026, 12, 29), HOME)))
                .as("below the bureau")
                .isNull();
        bureau.run("update regime.regime set ended_before = '2026-12-24', ended_reason = 'x' where regime_id = 52");
        assertThat(rule(ASEP, DayWish.away(LocalDate.of(2026, 12, 29), HOME))).isEqualTo(DayRule.AGREED);
    }

    @Test
    void with_a_share_are_left_to_turns_divided_or_not() {
        bureau.run("insert into regime.regime (agency_id, regime_id, code, mode, valid_from, valid_to, weekdays,"
                + " by_choice, dates, share, spares_service, counts, instrument, mark, title_id, title_en, drafted_at,"
                + " drafted_by, published_at, published_by, since) values (:agency, 53, 'separuh', 'EVENT_WINDOW',"
                + " '2026-12-28', '2026-12-28', '{}', '{}', '{2026-12-28}', 50, false, false, 'SE 53', 'G', 'Separuh',"
                + " 'Half', now(), 1, now(), 2, '2026-12-28')");
        assertThat(rule(RANI, DayWish.away(LocalDate.of(2026, 12, 28), HOME))).isEqualTo(DayRule.AGREED);
        assertThat(states(RANI)).isEqualTo("OPEN OPEN OPEN OPEN");
    }

    @Test
    void on_which_another_rule_sends_all_away_need_not_be_asked_for() {
        bureau.run("insert into regime.regime (agency_id, code, mode, valid_from, weekdays, by_choice, dates,"
                + " spares_service, counts, instrument, mark, title_id, title_en, drafted_at, drafted_by, published_at,"
                + " published_by, since) values (:agency, 'kamis', 'ORG_WIDE_WEEKDAY', '2026-11-01', '{4}', '{}', '{}',"
                + " false, false, 'SE 9/2026', 'G', 'Kamis', 'Thursday', now(), 1, now(), 2, '2026-11-01')");
        assertThat(states(RANI)).isEqualTo("OPEN OPEN OPEN AWAY");
        assertThat(rule(RANI, DayWish.away(THU, HOME))).isEqualTo(DayRule.DIFFERENT);
        assertThat(rule(RANI, DayWish.away(THU, VILLAGE))).as("another place").isNull();
    }

    @Test
    void keep_the_least_number_at_the_counter_unless_the_head_of_the_unit_says_why() {
        granted(ASEP, TUE);
        granted(LILIS, TUE);
        var id = asked(RANI, DayWish.away(TUE, HOME));
        var head = bureau.as(LILIS, Bureau.everywhere(Role.UNIT_HEAD));
        assertThat(grant(DIMAS, id)).isEqualTo(new DecidingDays.Outcome.OnlyTheUnitHead());
        assertThat(bureau.here(() -> bureau.bean(DecidingDays.class).grant(head, id, "Loket tutup siang")))
                .isEqualTo(new DecidingDays.Outcome.Granted());
    }

    /** Rani works at home on Mondays and Tuesdays, two days a week at most. */
    @Nested
    class BesideAnAgreement {

        private final ApplicationId agreement = agreed(MONDAY, TUESDAY);

        @Test
        void take_nothing_of_the_week_and_outlive_the_agreement() {
            assertThat(states(RANI)).isEqualTo("AWAY AWAY OPEN OPEN");
            granted(RANI, WED);
            granted(RANI, THU);
            assertThat(week()).isEqualTo("AWAY AWAY AWAY AWAY OFFICE");
            assertThat(rule(RANI, DayWish.atOffice(MON), DayWish.away(FRI, HOME)))
                    .as("the week has its two days, and no more are counted")
                    .isNull();
            bureau.here(() -> bureau.bean(EndingAgreement.class)
                    .end(bureau.as(RANI), agreement, new EndingAgreement.Wish(MON, "", 1)));
            assertThat(week()).isEqualTo("OFFICE OFFICE AWAY AWAY OFFICE");
        }

        @Test
        void outside_of_it_the_quota_is_what_it_was() {
            granted(RANI, WED);
            assertThat(rule(RANI, DayWish.away(FRI, HOME))).isEqualTo(DayRule.QUOTA);
        }

        @Test
        void go_on_while_the_agreement_is_paused() {
            granted(RANI, WED);
            bureau.run("insert into arrangement.pause (agency_id, agreement_id, employee_id, first_day, last_day, side,"
                    + " reason, set_at, by_account) select agency_id, agreement_id, employee_id, '2026-12-21',"
                    + " '2026-12-25', 'EMPLOYEE', 'Cuti tahunan', now(), 1 from arrangement.agreement");
            assertThat(week()).isEqualTo("OFFICE OFFICE AWAY OFFICE OFFICE");
        }
    }

    @Test
    void that_count_are_days_of_the_week_for_both_sides() {
        bureau.run("update regime.regime set ended_before = '2026-12-01', ended_reason = 'diganti'");
        open(54, true);
        granted(RANI, TUE);
        granted(RANI, WED);
        assertThat(rule(RANI, DayWish.away(THU, HOME))).isEqualTo(DayRule.QUOTA);
        assertThat(bureau.here(() -> bureau.bean(Prospects.class)
                                .of(RANI, proposal(period("2026-12-14", "2026-12-31"), THURSDAY)))
                        .findings())
                .extracting(Finding::rule)
                .contains(Rule.QUOTA);
        bureau.allow(0);
        assertThat(rule(ASEP, DayWish.away(TUE, HOME)))
                .as("who has no days has none of these")
                .isEqualTo(DayRule.QUOTA);
    }

    private void open(int id, boolean counts) {
        bureau.run(TestWindows.window(id, counts, List.of(MON, TUE, WED, THU)));
    }

    private ChangingDays.Answer ask(EmployeeId person, DayWish... wishes) {
        return bureau.here(
                () -> bureau.bean(ChangingDays.class).ask(bureau.account(person), person, List.of(wishes), ""));
    }

    private DayChangeId asked(EmployeeId person, DayWish... wishes) {
        return ((ChangingDays.Answer.Asked) ask(person, wishes)).id();
    }

    private DayChangeId granted(EmployeeId person, LocalDate day) {
        var id = asked(person, DayWish.away(day, HOME));
        assertThat(grant(DIMAS, id)).isEqualTo(new DecidingDays.Outcome.Granted());
        return id;
    }

    private @Nullable DayRule rule(EmployeeId person, DayWish... wishes) {
        return bureau.here(() -> bureau.bean(ChangingDays.class).check(person, List.of(wishes))).findings().stream()
                .map(DayFinding::rule)
                .findFirst()
                .orElse(null);
    }

    private DecidingDays.Outcome grant(EmployeeId who, DayChangeId id) {
        return bureau.here(() -> bureau.bean(DecidingDays.class).grant(bureau.as(who), id, ""));
    }

    private ChangingDays.Outcome takeBack(EmployeeId person, DayChangeId id) {
        return bureau.here(() -> bureau.bean(ChangingDays.class).takeBack(bureau.account(person), person, id));
    }

    private CallingIn.Outcome call(EmployeeId person, LocalDate day) {
        return bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), person, day, "Audit BPK"));
    }

    private ApplicationId agreed(DayOfWeek... away) {
        var id = bureau.send(RANI, proposal(period("2026-12-01", "2027-05-28"), away));
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, "Cukup")))
                .isInstanceOf(Deciding.Outcome.Decided.class);
        return id;
    }

    private List<DayChangeId> inbox(EmployeeId who) {
        return bureau.here(() -> bureau.bean(DayChanges.class).waitingFor(bureau.account(who), 1)).stream()
                .map(DayChange::id)
                .toList();
    }

    private String states(EmployeeId person) {
        return String.join(
                " ",
                bureau.here(() -> bureau.bean(OpenWindows.class).of(person)).stream()
                        .flatMap(it -> it.days().stream())
                        .map(it -> it.standing().name())
                        .toList());
    }

    private DayChange latest(EmployeeId person) {
        return latest(person, 0);
    }

    private DayChange latest(EmployeeId person, int before) {
        return bureau.here(() -> bureau.bean(DayChanges.class).of(person)).get(before);
    }

    private String week() {
        return String.join(
                " ", MON.datesUntil(MON.plusDays(5)).map(it -> mode(RANI, it)).toList());
    }

    private String mode(EmployeeId person, LocalDate day) {
        return text("select mode from schedule.plan('{" + day + "}') where employee_id = " + person);
    }

    private String text(String sql) {
        return bureau.text(sql);
    }
}
