package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom rules about applications reach may apply; Rani works at the counter (2) below the bureau (1) of Ratna. */
class ApplyingUnderRulesTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final DateRange SPRING = period("2026-12-07", "2027-02-05");

    private final Bureau bureau = new Bureau();

    @BeforeEach
    void a_unit_beside_the_counter() {
        bureau.run("insert into agency.unit (agency_id, unit_id, parent_id, code, name, serves_public) values"
                + " (:agency, 3, 1, 'S', 'Sebelah', false)");
        bureau.run("select agency.renumber_units()");
    }

    @Test
    void on_days_that_no_rule_governs_everybody_may() {
        assertThat(rules(RANI, SPRING)).isEmpty();
        bureau.run(TestWindows.applications(61, LocalDate.of(2027, 3, 1), ""));
        bureau.run(elsewhere(61));
        assertThat(rules(RANI, SPRING)).as("it begins later").isEmpty();
    }

    @Test
    void a_rule_without_limits_reaches_everybody_counters_too() {
        bureau.run(TestWindows.applications(61, NOVEMBER, ""));
        assertThat(rules(RANI, SPRING)).isEmpty();
    }

    @Test
    void whom_none_reaches_is_told_which_rule_it_is_and_when_it_holds() {
        bureau.run(TestWindows.applications(61, NOVEMBER, ""));
        bureau.run(elsewhere(61));
        var finding = findings(RANI, SPRING).getFirst();
        assertThat(finding.rule()).isEqualTo(Rule.RULE_REACH);
        assertThat(finding.arguments())
                .startsWith(SPRING.first(), SPRING.last())
                .last()
                .isInstanceOfSatisfying(
                        NamedRules.class,
                        it -> assertThat(it.in(Locale.ENGLISH)).isEqualTo("Rule 61 (SE 61/2026)"));
        assertThat(bureau.here(
                        () -> bureau.bean(Applying.class).submit(bureau.account(RANI), RANI, proposal(SPRING, MONDAY))))
                .isInstanceOf(Applying.Outcome.Broken.class);
    }

    @Test
    void where_some_days_are_open_these_are_told() {
        bureau.run(TestWindows.applications(61, JANUARY, ""));
        bureau.run(elsewhere(61));
        assertThat(findings(RANI, SPRING))
                .singleElement()
                .satisfies(it -> assertThat(it.rule()).isEqualTo(Rule.RULE_DAYS))
                .satisfies(it -> assertThat(it.arguments())
                        .startsWith(JANUARY, SPRING.last(), SPRING.first(), JANUARY.minusDays(1)));
        assertThat(rules(RANI, period("2026-12-07", "2026-12-31"))).isEmpty();
    }

    @Test
    void of_several_rules_one_is_enough() {
        bureau.run(TestWindows.applications(61, NOVEMBER, ""));
        bureau.run(elsewhere(61));
        bureau.run(TestWindows.applications(62, NOVEMBER, "2026-12-31"));
        bureau.run(TestWindows.reach(62, 1));
        assertThat(rules(RANI, period("2026-12-07", "2026-12-31"))).isEmpty();
        assertThat(rules(RANI, SPRING)).containsExactly(Rule.RULE_DAYS);
    }

    @Test
    void a_unit_that_is_spared_is_not_reached_from_that_day_on() {
        bureau.run(TestWindows.applications(61, NOVEMBER, ""));
        bureau.run(TestWindows.spared(61, 2, JANUARY));
        assertThat(rules(RANI, period("2026-12-07", "2026-12-31"))).isEmpty();
        assertThat(rules(RANI, SPRING)).containsExactly(Rule.RULE_DAYS);
        assertThat(rules(RATNA, SPRING)).as("the bureau above").isEmpty();
    }

    @Test
    void a_unit_at_the_counter_is_left_out_where_the_rule_says_so() {
        bureau.run(TestWindows.applications(61, NOVEMBER, ""));
        bureau.run(TestWindows.applications(62, NOVEMBER, "", "", true));
        assertThat(rules(RANI, SPRING)).as("by the other").isEmpty();
        bureau.run("update regime.regime set ended_before = '2026-12-01', ended_reason = 'x' where regime_id = 61");
        assertThat(rules(RANI, SPRING)).containsExactly(Rule.RULE_REACH);
        assertThat(rules(RATNA, SPRING)).isEmpty();
    }

    @Test
    void members_of_a_team_may_while_they_are_members_and_kinds_of_position_count() {
        bureau.run(TestWindows.applications(61, NOVEMBER, ""));
        bureau.run("insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account) values"
                + " (:agency, 1, 'Siaga', 2, '2026-01-01', 1)");
        bureau.run("insert into regime.team_reach (agency_id, regime_id, team_id) values (:agency, 61, 1)");
        assertThat(rules(RANI, SPRING)).containsExactly(Rule.RULE_REACH);
        bureau.run(
                "insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day, last_day,"
                        + " added_at, added_by_account) values (:agency, 1, 7, false, '2026-01-01', '2027-01-15', '2026-01-01', 1)");
        assertThat(rules(RANI, SPRING)).containsExactly(Rule.RULE_DAYS);
        assertThat(rules(RANI, period("2026-12-07", "2027-01-15"))).isEmpty();

        bureau.run("update regime.regime set ended_before = '2026-12-01', ended_reason = 'x'");
        bureau.run(TestWindows.applications(62, LocalDate.of(2026, 12, 1), "", "STRUKTURAL", false));
        assertThat(rules(RANI, SPRING)).containsExactly(Rule.RULE_REACH);
    }

    @Test
    void what_exists_lasts_and_is_not_changed_renewed_or_granted_beyond() {
        var running = bureau.send(RANI, proposal(SPRING, MONDAY, TUESDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), running, "Cukup"));
        var waiting = bureau.send(Bureau.ASEP, proposal(SPRING, MONDAY));
        bureau.run(TestWindows.applications(61, LocalDate.of(2026, 12, 1), ""));
        bureau.run(elsewhere(61));

        assertThat(bureau.text("select mode from schedule.plan('{2026-12-07}') where employee_id = 7"))
                .isEqualTo("AWAY");
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), waiting, "Cukup")))
                .isInstanceOf(Deciding.Outcome.NoLongerAllowed.class);
        var amended = bureau.here(() -> bureau.bean(Prospects.class).amending(RANI, running, proposal(SPRING, MONDAY)));
        assertThat(amended.findings()).extracting(Finding::rule).contains(Rule.RULE_REACH);
        assertThat(rules(RANI, period("2027-02-08", "2027-05-28"))).containsExactly(Rule.RULE_REACH);
    }

    private static String elsewhere(int rule) {
        return TestWindows.reach(rule, 3);
    }

    private List<Finding> findings(EmployeeId person, DateRange days) {
        return bureau.here(() -> bureau.bean(Prospects.class).of(person, proposal(days, MONDAY)))
                .findings();
    }

    private List<Rule> rules(EmployeeId person, DateRange days) {
        return findings(person, days).stream().map(Finding::rule).toList();
    }
}
