package id.luwes.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.Week;
import id.luwes.arrangement.WeekOutlook;
import id.luwes.arrangement.WeekOutlook.UnitDay;
import id.luwes.arrangement.WeekPattern;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The week of a unit that is shown beside an application counts people as the plan of each day does. */
class WeekOfAUnitProps {

    private static final DateRange DAYS = new DateRange(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 19));
    private static final List<LocalDate> WORKING =
            DAYS.days().filter(it -> it.getDayOfWeek().getValue() < 6).toList();
    private static final int PEOPLE = 5;
    private static final Hours HOURS = new Hours(LocalTime.of(7, 30), LocalTime.of(16, 0));

    /** A rule by which people are away, for everybody, some kinds, a unit or a team; perhaps a unit or the team is spared. */
    record Sending(
            boolean emergency, Set<Integer> weekdays, boolean service, String kind, String reach, String spared) {}

    /** A day of somebody that was changed; whoever comes in without an agreement, and some others, were called in from a rule. */
    record Changed(int person, int day, boolean away) {}

    /** The rule that opens every third working day to all but the team, or to all. */
    private static final int WINDOW = 99;

    /** A day of somebody's plan; by a day of a window somebody is away whatever is agreed. */
    private record Planned(boolean away, boolean sent, boolean changed, boolean inWindow) {}

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void counts_whoever_is_away_by_agreement_or_by_a_rule_as_the_plan_of_the_day_does(
            @ForAll("rules") List<Sending> rules,
            @ForAll("weeks") List<Set<DayOfWeek>> agreed,
            @ForAll("changes") List<Changed> changes,
            @ForAll("windowDays") List<Changed> windowDays,
            @ForAll boolean spares,
            @ForAll("week") Set<DayOfWeek> asked) {
        var agency = TestAgency.create();
        var counter = agency.unit("Loket", agency.top());
        var people = new ArrayList<EmployeeId>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(agency.employee("Orang " + i, i < 3 ? counter : agency.top(), i % 4 == 0));
        }
        agency.in(() -> {
            run("update agency.unit set serves_public = true, service_minimum = 2 where unit_id = " + counter);
            run("insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account) values"
                    + " (platform.current_agency(), 1, 'Siaga', " + counter + ", '2026-01-01', 1)");
            for (int i = 0; i < PEOPLE; i += 2) {
                run("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day, added_at,"
                        + " added_by_account) values (platform.current_agency(), 1, " + people.get(i)
                        + ", false, '2026-01-01', '2026-01-01', 1)");
            }
            for (int i = 0; i < agreed.size(); i++) {
                agree(i + 1, people.get(i), agreed.get(i));
            }
            changes.forEach(it -> change(it, people));
            for (int i = 0; i < rules.size(); i++) {
                rule(i + 1, rules.get(i), counter);
            }
            window(spares, counter);
            windowDays.stream()
                    .filter(it -> changes.stream()
                            .noneMatch(other -> other.person() == it.person() && other.day() == it.day()))
                    .forEach(it -> inWindow(it, people));
            return true;
        });
        agency.in(() -> {
            for (var unit : List.of(counter, agency.top())) {
                for (var applicant : people) {
                    if (agency.top() == unit == people.indexOf(applicant) >= 3) {
                        assertCounted(people, new UnitId(unit), applicant, pattern(asked));
                    }
                }
            }
            return true;
        });
    }

    private static void assertCounted(List<EmployeeId> people, UnitId unit, EmployeeId applicant, WeekPattern pattern) {
        var week = TestServer.bean(WeekOutlook.class).of(unit, applicant, DAYS, pattern);
        var plan = plan();
        var members = people.stream()
                .filter(it -> (people.indexOf(it) < 3) == (people.indexOf(applicant) < 3))
                .toList();
        var expected = WORKING.stream()
                .map(day -> expected(day, members, applicant, pattern, plan))
                .collect(groupingBy(UnitDay::weekday, TreeMap::new, toList()));
        assertThat(week.people()).isEqualTo(members.size());
        assertThat(week.days())
                .isEqualTo(
                        expected.values().stream().map(WeekOfAUnitProps::shown).toList());
    }

    /** The fewest of the dates that the case changes; of all where it changes none. */
    private static UnitDay shown(List<UnitDay> days) {
        var changed = days.stream().filter(it -> it.after() < it.now()).toList();
        return (changed.isEmpty() ? days : changed)
                .stream().min(Comparator.comparingInt(UnitDay::after)).orElseThrow();
    }

    private static UnitDay expected(
            LocalDate day,
            List<EmployeeId> members,
            EmployeeId applicant,
            WeekPattern pattern,
            Map<EmployeeId, Map<LocalDate, Planned>> plan) {
        var others = members.stream()
                .filter(it -> !it.equals(applicant) && !on(plan, it, day).away())
                .count();
        var own = on(plan, applicant, day);
        var now = (int) others + (own.sent() || own.inWindow() ? 0 : 1);
        var follows = !own.sent() && !own.inWindow() && (!own.changed() || own.away());
        var sent = members.stream().filter(it -> on(plan, it, day).sent()).count();
        return new UnitDay(day.getDayOfWeek(), day, now, follows && pattern.isAway(day) ? now - 1 : now, (int) sent);
    }

    private static Planned on(Map<EmployeeId, Map<LocalDate, Planned>> plan, EmployeeId person, LocalDate day) {
        return plan.getOrDefault(person, Map.of()).getOrDefault(day, new Planned(false, false, false, false));
    }

    private static Map<EmployeeId, Map<LocalDate, Planned>> plan() {
        var plan = new HashMap<EmployeeId, Map<LocalDate, Planned>>();
        TestServer.bean(JdbcClient.class)
                .sql(
                        "select employee_id, day, mode, regime_id, change_id, exists (select from arrangement.changed_day x"
                                + " where x.change_id = p.change_id and x.regime_id = 99 and x.mode = 'AWAY')"
                                + " from schedule.plan(cast(:days as date[])) p")
                .param("days", WORKING.stream().map(LocalDate::toString).collect(joining(",", "{", "}")))
                .query(row -> {
                    plan.computeIfAbsent(new EmployeeId(row.getLong(1)), it -> new HashMap<>())
                            .put(
                                    row.getObject(2, LocalDate.class),
                                    new Planned(
                                            "AWAY".equals(row.getString(3)),
                                            row.getObject(4) != null,
                                            row.getObject(5) != null,
                                            row.getBoolean(6)));
                });
        return plan;
    }

    private static WeekPattern pattern(Set<DayOfWeek> away) {
        var days = new EnumMap<DayOfWeek, DayPlan>(DayOfWeek.class);
        for (var day : List.of(DayOfWeek.values()).subList(0, 5)) {
            days.put(
                    day,
                    away.contains(day) ? new DayPlan.Away(HOURS, new Place.Residence()) : new DayPlan.AtOffice(HOURS));
        }
        return WeekPattern.every(new Week(days));
    }

    private static void agree(int id, EmployeeId person, Set<DayOfWeek> away) {
        run("""
            insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state, unit_id,
                submitted_at)
            values (platform.current_agency(), %1$d, %2$s, '2027-01-04', '2027-02-12', 'APPROVED', 1, '2026-12-01');
            insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day, last_day,
                granted_at)
            values (platform.current_agency(), %1$d, %2$s, %1$d, '2027-01-04', '2027-02-12', '2026-12-01');
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week, cause,
                reason, decided_at)
            values (platform.current_agency(), %1$d, 1, '2027-01-04', %3$d, 'GRANTED', 'sebab', '2026-12-01')
            """.formatted(id, person, away.size()));
        for (int day = 1; day <= 5; day++) {
            var home = away.contains(DayOfWeek.of(day));
            run("""
                insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts, ends,
                    place_kind)
                values (platform.current_agency(), %d, 1, %d, '%s', '07:30', '16:00', %s)
                """.formatted(id, day, home ? "AWAY" : "OFFICE", home ? "'RESIDENCE_REGISTERED'" : "null"));
        }
    }

    private static void change(Changed it, List<EmployeeId> people) {
        var agreed = it.person() < PEOPLE - 1;
        var called = !agreed || (!it.away() && it.day() % 2 == 0);
        run("""
            insert into arrangement.day_change (agency_id, change_id, employee_id, kind, state, asked_at)
            values (platform.current_agency(), %1$d, %2$s, 'ASKED', 'GRANTED', '2026-12-02');
            insert into arrangement.changed_day (agency_id, change_id, day, employee_id, mode, place_kind, stands,
                agreement_id, term_number, regime_id)
            values (platform.current_agency(), %1$d, '%3$s', %2$s, %4$s, 'HOLDS', %5$s)
            """.formatted(
                        it.person() * 100 + it.day(),
                        people.get(it.person()),
                        WORKING.get(it.day()),
                        it.away() && agreed ? "'AWAY', 'RESIDENCE_REGISTERED'" : "'OFFICE', null",
                        called ? "null, null, 1" : it.person() + 1 + ", 1, null"));
    }

    private static void window(boolean spares, long counter) {
        run("""
            insert into regime.regime (agency_id, regime_id, code, mode, valid_from, valid_to, weekdays, by_choice, dates,
                spares_service, counts, instrument, mark, title_id, title_en, kinds, drafted_at, drafted_by, published_at,
                published_by, since)
            values (platform.current_agency(), %d, 'jendela', 'EVENT_WINDOW', '2027-01-01', '2027-12-31', '{}', '{}', '{%s}', false,
                false, 'SE 8/2027', 'G', 'Jendela', 'Window', '{}', '2026-12-01', 1, '2026-12-01', 2, '2027-01-01')
            """.formatted(
                        WINDOW,
                        WORKING.stream()
                                .filter(it -> WORKING.indexOf(it) % 3 != 1)
                                .map(LocalDate::toString)
                                .collect(joining(","))));
        if (spares) {
            group(
                    "regime.departure",
                    "regime.departure",
                    ", kind, from_day, reason, set_at, set_by",
                    ", 'SPARED', '2027-02-08', 'usul', '2026-12-01', 1",
                    "team",
                    WINDOW,
                    counter);
        }
    }

    /** Granted, also on days that the window does not open, or not any more. */
    private static void inWindow(Changed it, List<EmployeeId> people) {
        run("""
            insert into arrangement.day_change (agency_id, change_id, employee_id, kind, state, asked_at)
            values (platform.current_agency(), %1$d, %2$s, 'ASKED', 'GRANTED', '2026-12-02');
            insert into arrangement.changed_day (agency_id, change_id, day, employee_id, mode, place_kind, stands, regime_id)
            values (platform.current_agency(), %1$d, '%3$s', %2$s, 'AWAY', 'RESIDENCE_REGISTERED', 'HOLDS', %4$d)
            """.formatted(it.person() * 100 + it.day() + 50, people.get(it.person()), WORKING.get(it.day()), WINDOW));
    }

    private static void rule(int id, Sending it, long counter) {
        run("""
            insert into regime.regime (agency_id, regime_id, code, mode, valid_from, valid_to, weekdays, by_choice, dates,
                spares_service, counts, instrument, mark, title_id, title_en, kinds, drafted_at, drafted_by, published_at,
                published_by, since)
            values (platform.current_agency(), %1$d, 'aturan-%1$d', '%2$s', '2027-01-01', '2027-12-31', '{%3$s}', '{}', '{}', %4$s, false,
                'SE 9/2027', 'G', 'Aturan', 'Rule', '{%5$s}', '2026-12-01', 1, '2026-12-01', 2, '2027-01-01')
            """.formatted(
                        id,
                        it.emergency() ? "EMERGENCY" : "ORG_WIDE_WEEKDAY",
                        it.weekdays().stream().map(String::valueOf).collect(joining(",")),
                        it.service(),
                        it.kind()));
        group("regime.reach", "regime.team_reach", "", "", it.reach(), id, counter);
        group(
                "regime.departure",
                "regime.departure",
                ", kind, from_day, reason, set_at, set_by",
                ", 'SPARED', '2027-01-01', 'usul', '2026-12-01', 1",
                it.spared(),
                id,
                counter);
    }

    private static void group(
            String units, String teams, String columns, String values, String which, int id, long counter) {
        switch (which) {
            case "unit" ->
                run("insert into " + units + " (agency_id, regime_id, unit_id" + columns
                        + ") values (platform.current_agency(), " + id + ", " + counter + values + ")");
            case "team" ->
                run("insert into " + teams + " (agency_id, regime_id, team_id" + columns
                        + ") values (platform.current_agency(), " + id + ", 1" + values + ")");
            default -> {}
        }
    }

    private static void run(String statements) {
        for (var statement : statements.split(";", -1)) {
            TestServer.bean(JdbcClient.class).sql(statement).update();
        }
    }

    @Provide
    Arbitrary<List<Sending>> rules() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 5).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "", "STRUKTURAL", "FUNGSIONAL"),
                        Arbitraries.of("", "unit", "team"),
                        Arbitraries.of("", "", "", "unit", "team"))
                .as(Sending::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> week() {
        return Arbitraries.of(List.of(DayOfWeek.values()).subList(0, 5)).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Set<DayOfWeek>>> weeks() {
        return Arbitraries.of(List.of(DayOfWeek.values()).subList(0, 5))
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofSize(PEOPLE - 1);
    }

    @Provide
    Arbitrary<List<Changed>> windowDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, WORKING.size() - 1),
                        Arbitraries.just(true))
                .as(Changed::new)
                .list()
                .uniqueElements(it -> it.person() * 100 + it.day())
                .ofMaxSize(8);
    }

    /** While the agreements run; no two of one day. */
    @Provide
    Arbitrary<List<Changed>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false))
                .as(Changed::new)
                .list()
                .uniqueElements(it -> it.person() * 100 + it.day())
                .ofMaxSize(6);
    }
}
