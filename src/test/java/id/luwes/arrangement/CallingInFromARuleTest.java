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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.core.EmployeeId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A circular sends everybody away on Thursdays, whoever agreed what. */
class CallingInFromARuleTest {

    private static final LocalDate THU = LocalDate.of(2026, 12, 10);
    private static final LocalDate TUE = THU.minusDays(2);

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void thursday_away_for_all() {
        rule(false);
    }

    @Test
    void whoever_has_no_agreement_is_called_in_and_away_again_when_that_is_lifted() {
        assertThat(mode(RANI, THU)).isEqualTo("AWAY");

        var id = called(RANI, THU);

        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
        assertThat(mode(RANI, THU.plusWeeks(1))).isEqualTo("AWAY");
        assertThat(mode(ASEP, THU)).isEqualTo("AWAY");
        assertThat(bureau.news()).contains(new CalledIn(bureau.agency, id, RANI, THU));
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"))
                .endsWith("DAY_CALLED_IN");
        assertThat(bureau.text("select count(*) from ledger.touch where employee_id = 7 and first_day = '2026-12-10'"
                        + " and last_day = first_day"))
                .isNotEqualTo("0");
        assertThat(bureau.text("select count(*) from arrangement.agreement")).isEqualTo("0");
        assertThat(latest(RANI)).satisfies(it -> {
            assertThat(it.reason()).isEqualTo("Audit BPK");
            assertThat(it.days().getFirst().rule())
                    .hasValueSatisfying(
                            rule -> assertThat(rule.title().indonesian()).isEqualTo("Kamis dari rumah"));
        });

        assertThat(bureau.here(() -> bureau.bean(ChangingDays.class).takeBack(bureau.account(RANI), RANI, id)))
                .isEqualTo(new ChangingDays.Outcome.NotYours());
        assertThat(lift(id)).isEqualTo(new CallingIn.Lifting.Lifted());
        assertThat(bureau.news()).contains(new CallLifted(bureau.agency, id, RANI, THU));
        assertThat(mode(RANI, THU)).isEqualTo("AWAY");
    }

    @Test
    void the_same_people_decide_with_a_reason_and_in_time() {
        assertThat(call(ASEP, RANI, THU, "x")).isEqualTo(new CallingIn.Outcome.NotYours());
        assertThat(call(RANI, RANI, THU, "x")).isEqualTo(new CallingIn.Outcome.NotYours());
        assertThat(call(DIMAS, RANI, THU, " ")).isEqualTo(new CallingIn.Outcome.ReasonMissing());
        bureau.run("update agency.agency set call_in_days = 10");
        bureau.itIs(Instant.parse("2026-12-01T01:00:00Z"));
        assertThat(call(DIMAS, RANI, THU, "x")).isInstanceOf(CallingIn.Outcome.TooSoon.class);
    }

    @Test
    void nobody_is_called_in_who_is_at_the_office_called_in_already_absent_or_off() {
        assertThat(broken(RANI, TUE)).isEqualTo(DayRule.DIFFERENT);
        called(RANI, THU);
        assertThat(broken(RANI, THU)).isEqualTo(DayRule.DIFFERENT);
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 5, 'LEAVE', '2026-12-10', '2026-12-10', 'BKD', now())");
        assertThat(broken(LILIS, THU)).isEqualTo(DayRule.PRESENT);
        bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name) values (:agency, '2026-12-24',"
                + " 'HOLIDAY', 'Libur')");
        assertThat(broken(LILIS, THU.plusWeeks(2))).isEqualTo(DayRule.WORKING_DAY);
    }

    @Test
    void the_call_outlives_an_agreement_for_the_same_day_and_holds_under_one_that_comes_later() {
        var agreement = granted(RANI, TUESDAY, THURSDAY);
        called(RANI, THU);
        assertThat(agreed(RANI, THU)).isEqualTo("OFFICE");
        bureau.here(() -> bureau.bean(EndingAgreement.class)
                .end(bureau.as(RANI), agreement, new EndingAgreement.Wish(THU, "", 1)));
        assertThat(mode(RANI, TUE)).isEqualTo("AWAY");
        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
        assertThat(mode(RANI, THU.plusWeeks(1))).isEqualTo("AWAY");

        called(ASEP, THU);
        granted(ASEP, TUESDAY, THURSDAY);
        assertThat(mode(ASEP, THU)).isEqualTo("OFFICE");
        assertThat(agreed(ASEP, THU)).isEqualTo("OFFICE");
        assertThat(agreed(ASEP, THU.plusWeeks(1))).isEqualTo("AWAY");
    }

    @Test
    void an_emergency_goes_before_a_call_and_nobody_is_called_in_to_it() {
        called(RANI, THU);
        granted(ASEP, TUESDAY);
        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
        bureau.run("insert into regime.regime (agency_id, code, mode, valid_from, valid_to, weekdays, by_choice, dates,"
                + " spares_service, counts, instrument, mark, title_id, title_en, note_id, note_en, kinds, drafted_at,"
                + " drafted_by, published_at, published_by, since) values (:agency, 'darurat-1', 'EMERGENCY', '2026-12-08',"
                + " '2026-12-10', '{}', '{}', '{}', false, false, 'Pernyataan', 'H', 'Banjir', 'Flood', '', '', '{}', now(), 1,"
                + " now(), 1, '2026-12-08')");
        assertThat(mode(RANI, THU)).isEqualTo("AWAY");
        assertThat(mode(ASEP, TUE)).isEqualTo("AWAY");
        assertThat(broken(ASEP, TUE)).as("away by agreement too").isEqualTo(DayRule.NO_EMERGENCY);
        assertThat(broken(LILIS, THU)).isEqualTo(DayRule.NO_EMERGENCY);
    }

    @Test
    void a_day_at_the_office_by_agreement_is_away_by_the_rule_and_so_can_be_called() {
        granted(RANI, MONDAY, TUESDAY);
        assertThat(mode(RANI, THU)).isEqualTo("AWAY");
        var id = called(RANI, THU);
        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
        assertThat(lift(id)).isEqualTo(new CallingIn.Lifting.Lifted());
        assertThat(mode(RANI, THU)).isEqualTo("AWAY");
        assertThat(mode(RANI, TUE)).isEqualTo("AWAY");
    }

    @Test
    void a_call_takes_the_place_of_a_day_that_was_granted_and_needs_no_rule_any_more() {
        var id = called(RANI, THU);
        bureau.run("update regime.regime set ended_before = '2026-12-01', ended_reason = 'dicabut'");
        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
        assertThat(lift(id)).isEqualTo(new CallingIn.Lifting.Lifted());
        assertThat(mode(RANI, THU)).isEqualTo("OFFICE");
    }

    @Test
    void a_call_that_the_counter_counts_on_is_not_lifted() {
        var first = called(RANI, THU);
        called(LILIS, THU);
        assertThat(lift(first)).as("two have to be there").isInstanceOf(CallingIn.Lifting.CountedOn.class);
        called(ASEP, THU);
        assertThat(lift(first)).isEqualTo(new CallingIn.Lifting.Lifted());
    }

    @Test
    void a_day_on_which_somebody_is_called_in_is_none_of_the_days_away_of_the_week() {
        bureau.run("update regime.regime set ended_before = '2026-12-01', ended_reason = 'diganti'");
        rule(true);
        var wanted = proposal(period("2026-12-07", "2026-12-11"), MONDAY, TUESDAY);
        assertThat(rules(wanted)).contains(Rule.QUOTA);
        called(RANI, THU);
        assertThat(rules(wanted)).doesNotContain(Rule.QUOTA);
    }

    @Test
    void a_day_away_that_names_a_rule_by_which_nobody_may_ask_is_none() {
        called(RANI, THU);
        bureau.run(
                "insert into arrangement.changed_day (agency_id, change_id, day, employee_id, mode, place_kind, stands,"
                        + " regime_id) select agency_id, change_id, day + 1, employee_id, 'AWAY', 'RESIDENCE_REGISTERED', 'HOLDS',"
                        + " regime_id from arrangement.changed_day");
        assertThat(mode(RANI, THU.plusDays(1))).isEqualTo("OFFICE");
    }

    @Test
    void the_database_lets_a_day_stand_on_an_agreement_or_a_rule_and_never_on_both_or_none() {
        called(RANI, THU);
        for (var set : List.of("regime_id = null", "agreement_id = 1, term_number = 1")) {
            assertThatThrownBy(() -> bureau.run("update arrangement.changed_day set " + set))
                    .hasStackTraceContaining("changed_day_stands_on");
        }
    }

    private void rule(boolean counts) {
        bureau.run("insert into regime.regime (agency_id, code, mode, valid_from, weekdays, by_choice, dates,"
                + " spares_service, counts, instrument, mark, title_id, title_en, drafted_at, drafted_by, published_at,"
                + " published_by, since) values (:agency, 'kamis-" + counts
                + "', 'ORG_WIDE_WEEKDAY', '2026-11-01', '{4}',"
                + " '{}', '{}', false, " + counts
                + ", 'SE 9/2026', 'G', 'Kamis dari rumah', 'Thursday from home', now(),"
                + " 1, now(), 2, '2026-11-01')");
    }

    private DayChangeId called(EmployeeId person, LocalDate day) {
        return ((CallingIn.Outcome.Called) call(DIMAS, person, day, "Audit BPK")).change();
    }

    private DayRule broken(EmployeeId person, LocalDate day) {
        return ((CallingIn.Outcome.Broken) call(DIMAS, person, day, "Audit BPK"))
                .findings()
                .getFirst()
                .rule();
    }

    private CallingIn.Outcome call(EmployeeId who, EmployeeId person, LocalDate day, String reason) {
        return bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(who), person, day, reason));
    }

    private CallingIn.Lifting lift(DayChangeId id) {
        return bureau.here(() -> bureau.bean(CallingIn.class).lift(bureau.as(DIMAS), id));
    }

    private DayChange latest(EmployeeId person) {
        return bureau.here(() -> bureau.bean(DayChanges.class).of(person)).getFirst();
    }

    private ApplicationId granted(EmployeeId person, DayOfWeek... away) {
        var id = bureau.send(person, proposal(period("2026-12-01", "2027-05-28"), away));
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, "Cukup")))
                .isInstanceOf(Deciding.Outcome.Decided.class);
        return id;
    }

    private List<Rule> rules(Proposal wanted) {
        return bureau.here(() -> bureau.bean(Prospects.class).of(RANI, wanted)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private String mode(EmployeeId person, LocalDate day) {
        return bureau.text("select mode from schedule.plan('{" + day + "}') where employee_id = " + person);
    }

    private String agreed(EmployeeId person, LocalDate day) {
        return bureau.text("select mode from arrangement.agreed('{" + day + "}') where employee_id = " + person);
    }
}
