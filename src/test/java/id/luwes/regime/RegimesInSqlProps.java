package id.luwes.regime;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.SignedIn;
import id.luwes.core.AgencyId;
import id.luwes.core.Confidence;
import id.luwes.core.EmployeeId;
import id.luwes.core.LegalBasis;
import id.luwes.core.UnitId;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import id.luwes.workforce.PositionKind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is sent away, as the database says it for everybody at once and as the judging of one says it. */
class RegimesInSqlProps {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final List<LocalDate> DAYS = FIRST.datesUntil(FIRST.plusDays(28))
            .filter(it -> it.getDayOfWeek().getValue() < 6)
            .toList();
    private static final Instant NOW = Instant.parse("2026-10-30T01:00:00Z");

    /** Three branches under one top; the fifth serves the public. */
    private static final int UNITS = 7;

    /** The places of the units in the order of the tree, and of the last below each: 1 (2 (4 5) 3 (6 7)). */
    private static final List<Integer> PLACES = List.of(1, 2, 5, 3, 4, 6, 7);

    private static final List<Integer> LASTS = List.of(7, 4, 7, 3, 4, 6, 7);

    private static final List<PositionKind> KINDS = List.of(PositionKind.values());

    private static final int TEAMS = 3;
    private static final int PEOPLE = 20;

    /** A governed day that was not numbered, as one that becomes a working day later. */
    private static final LocalDate UNNUMBERED = FIRST.plusDays(8);

    /** A regime with those to whom it is limited, and those that depart from it. */
    record Case(
            Regime regime,
            int since,
            int endedAfter,
            Set<Integer> units,
            Set<Integer> teams,
            Set<PositionKind> kinds,
            List<Gone> departures,
            List<Divided> divisions) {

        Whom whom() {
            var branches = units.stream().map(it -> branch(it));
            return new Whom(
                    Stream.<Group>concat(branches, teams.stream().map(RegimesInSqlProps::crew))
                            .toList(),
                    kinds);
        }
    }

    record Gone(boolean team, int group, boolean chosen, int from) {}

    /** A unit that is divided from a day on: the group of everybody, none for 0. */
    record Divided(int unit, int from, Turns turns, List<Integer> groups) {

        Division division() {
            return new Division(
                    turns,
                    IntStream.rangeClosed(1, PEOPLE)
                            .filter(it -> groups.get(it - 1) > 0)
                            .boxed()
                            .collect(toMap(it -> new EmployeeId(it), it -> groups.get(it - 1))));
        }
    }

    /** Somebody's time in a team: from a day until one, added on another, and ended at once where that comes before. */
    record Member(int team, int person, int first, int last, int added, int ended) {

        boolean isOn(LocalDate day) {
            var from = Math.max(first, added + 1);
            var until = Math.min(last, ended);
            return !day.isBefore(FIRST.plusDays(from)) && !day.isAfter(FIRST.plusDays(until));
        }
    }

    @Property(tries = 40)
    void both_send_the_same_people_away(@ForAll("several") List<Case> cases, @ForAll("members") List<Member> members) {
        var store = TestStores.embedded();
        var agency = TestStores.newAgency(store);
        var jdbc = JdbcClient.create(store.dataSource());
        in(store, agency, () -> {
            organisation(jdbc);
            members.forEach(it -> join(jdbc, it));
            build(jdbc, agency, cases);
        });
        in(store, agency, () -> {
            var regimes = new RegimeBook(jdbc).published();
            var sent = sent(jdbc);
            var offered = offered(jdbc);
            for (int person = 1; person <= PEOPLE; person++) {
                for (var day : DAYS) {
                    var seat = seat(person, day, members);
                    assertThat(new Seats(jdbc).of(new EmployeeId(person), day)).contains(seat);
                    assertThat(sent.contains(person + " " + day))
                            .as("%s on %s", seat, day)
                            .isEqualTo(
                                    regimes.away(day, seat).isPresent() || turn(regimes, cases, members, person, day));
                    assertThat(offered)
                            .as("%s may ask for %s", seat, day)
                            .extractingByKey(person + " " + day, InstanceOfAssertFactories.set(String.class))
                            .isEqualTo(regimes.offering(day, seat).stream()
                                    .map(it -> it.regime().code())
                                    .collect(Collectors.toSet()));
                }
            }
            for (var day : List.of(DAYS.getFirst(), FIRST.plusDays(10), DAYS.getLast())) {
                foreseen(regimes, day, new Seats(jdbc).alike(day), members);
            }
        });
    }

    /** What is told of one regime before it holds is what comes of all of them together. */
    private static void foreseen(Regimes regimes, LocalDate day, List<SeatedAlike> alike, List<Member> members) {
        var seats = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(it -> seat(it, day, members))
                .toList();
        for (var held : regimes.all()) {
            var others = new Regimes(
                    regimes.all().stream().filter(it -> !it.equals(held)).toList());
            var reached = Reached.of(held, others, day, alike);
            assertThat(reached.people()).isEqualTo(PEOPLE);
            assertThat(reached.answers().values().stream().mapToInt(it -> it).sum())
                    .isEqualTo(PEOPLE);
            assertThat(reached.reached())
                    .isEqualTo(count(seats, it -> held.answer(day, it).equals(Optional.of(HeldRegime.Answer.GOVERNS))));
            assertThat(reached.already())
                    .isEqualTo(count(
                            seats,
                            it -> held.answer(day, it).equals(Optional.of(HeldRegime.Answer.GOVERNS))
                                    && others.away(day, it).isPresent()));
            if (held.regime().mode().effect() == Mode.Effect.AWAY) {
                assertThat(reached.office())
                        .isEqualTo(count(seats, it -> regimes.away(day, it).isEmpty()));
            }
        }
    }

    private static int count(List<Seat> seats, Predicate<Seat> which) {
        return (int) seats.stream().filter(which).count();
    }

    /** Whether it is somebody's turn under one of the regimes with a share. */
    private static boolean turn(Regimes regimes, List<Case> cases, List<Member> members, int person, LocalDate day) {
        return regimes.all().stream().anyMatch(held -> {
            var one = cases.get(Integer.parseInt(held.regime().code().substring(7)));
            var number = numbered(held.regime()).indexOf(day);
            var reached = IntStream.rangeClosed(1, PEOPLE)
                    .filter(it -> unit(it) == unit(person))
                    .filter(it -> held.answer(day, seat(it, day, members))
                            .filter(HeldRegime.Answer.GOVERNS::equals)
                            .isPresent())
                    .mapToObj(EmployeeId::new)
                    .toList();
            return number >= 0
                    && one.divisions().stream()
                            .filter(it -> it.unit() == unit(person) && !day.isBefore(FIRST.plusDays(it.from())))
                            .reduce((earlier, later) -> later.from() >= earlier.from() ? later : earlier)
                            .filter(it -> it.division()
                                    .away(number, reached, held.regime().share().orElse(0))
                                    .contains(new EmployeeId(person)))
                            .isPresent();
        });
    }

    private static List<LocalDate> numbered(Regime regime) {
        return DAYS.stream()
                .filter(it -> regime.on(it) == Regime.Hold.HOLDS && !it.equals(UNNUMBERED))
                .toList();
    }

    @Property
    void whoever_is_spared_is_never_sent_away(@ForAll("cases") Case one, @ForAll("seats") Seat seat) {
        assertNobodyIsSent(one, branch(1), seat);
    }

    @Property
    void whoever_is_in_a_team_that_is_spared_is_never_sent_away_whatever_is_said_of_the_unit(
            @ForAll("cases") Case one, @ForAll("seats") Seat seat) {
        assertNobodyIsSent(one, crew(1), new Seat(seat.place(), seat.servesPublic(), seat.kind(), Set.of(1L, 2L)));
    }

    private static void assertNobodyIsSent(Case one, Group spared, Seat seat) {
        var always = new Validity(FIRST.minusYears(9), null);
        var held = new HeldRegime(
                one.regime(),
                FIRST.minusYears(1),
                Optional.empty(),
                one.whom(),
                List.of(
                        new Departure(1, Departure.Kind.SPARED, spared, always, "all"),
                        new Departure(2, Departure.Kind.CHOSEN, branch(1), always, "all")));
        DAYS.forEach(
                day -> assertThat(new Regimes(List.of(held)).away(day, seat)).isEmpty());
    }

    @Property
    void a_limit_sends_nobody_away_who_would_stay_without_it(@ForAll("cases") Case one, @ForAll("seats") Seat seat) {
        var limited =
                new Regimes(List.of(new HeldRegime(one.regime(), FIRST, Optional.empty(), one.whom(), List.of())));
        var everywhere =
                new Regimes(List.of(new HeldRegime(one.regime(), FIRST, Optional.empty(), Whom.EVERYBODY, List.of())));
        DAYS.forEach(day -> assertThat(limited.away(day, seat).isEmpty()
                        || everywhere.away(day, seat).isPresent())
                .isTrue());
    }

    @Property
    void the_order_in_which_regimes_are_kept_changes_nothing(
            @ForAll("several") List<Case> cases, @ForAll("seats") Seat seat) {
        var held = cases.stream().map(it -> HeldRegime.everywhere(it.regime())).toList();
        DAYS.forEach(day -> assertThat(new Regimes(held).on(day, seat))
                .usingElementComparator((one, other) -> one.regime()
                        .regime()
                        .mode()
                        .compareTo(other.regime().regime().mode()))
                .containsExactlyElementsOf(new Regimes(held.reversed()).on(day, seat)));
    }

    private static void in(Store store, AgencyId agency, Runnable work) {
        CurrentAgency.run(agency, () -> TestStores.transactions(store).executeWithoutResult(status -> work.run()));
    }

    /** The codes of the regimes that offer a day to somebody, none where that is none. */
    private static Map<String, Set<String>> offered(JdbcClient jdbc) {
        return jdbc
                .sql("select m.employee_id || ' ' || d.day, array(select r.code"
                        + " from regime.offering(u.rules, m.employee_id, d.day) o join regime.regime r on r.agency_id ="
                        + " m.agency_id and r.regime_id = o.regime_id where regime.offered(o.regime_id, m.employee_id, d.day) ="
                        + " o.counts) from workforce.membership m"
                        + " cross join unnest(cast(:days as date[])) as d(day)"
                        + " cross join lateral regime.at_unit(m.unit_id, d.day) u")
                .param("days", DAYS.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")))
                .query((row, number) -> Map.entry(
                        row.getString(1), Set.of((String[]) row.getArray(2).getArray())))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> sent(JdbcClient jdbc) {
        return new HashSet<>(jdbc.sql("select m.employee_id || ' ' || d.day from workforce.membership m"
                        + " cross join unnest(cast(:days as date[])) as d(day)"
                        + " cross join lateral regime.at_unit(m.unit_id, d.day) u"
                        + " where exists (select from regime.sending(u.rules, m.employee_id, d.day))")
                .param("days", DAYS.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")))
                .query(String.class)
                .list());
    }

    /** One in each unit, and two in some; every third is promoted on the eleventh day, which holds from the next. */
    private static Seat seat(int person, LocalDate day, List<Member> members) {
        var unit = unit(person);
        var kind = person % 3 == 0 && day.isAfter(FIRST.plusDays(10)) ? PositionKind.STRUKTURAL : KINDS.get(person % 3);
        var teams = members.stream()
                .filter(it -> it.person() == person && it.isOn(day))
                .map(it -> (long) it.team())
                .collect(Collectors.toUnmodifiableSet());
        return new Seat(PLACES.get(unit - 1), unit == 5, Optional.of(kind), teams);
    }

    private static int unit(int person) {
        return (person - 1) % UNITS + 1;
    }

    private static Group branch(int unit) {
        return new Branch(new UnitId(unit), "Unit " + unit, PLACES.get(unit - 1), LASTS.get(unit - 1));
    }

    private static Group crew(int team) {
        return new Crew(team, "Tim " + team, "Unit 1");
    }

    private static void organisation(JdbcClient jdbc) {
        jdbc.sql("insert into agency.agency (agency_id, code, name, zone)"
                        + " values (platform.current_agency(), 't', 'Provinsi', 'Asia/Jakarta')")
                .update();
        for (int unit = 1; unit <= UNITS; unit++) {
            jdbc.sql("insert into agency.unit (agency_id, unit_id, parent_id, code, name, serves_public)"
                            + " values (platform.current_agency(), ?, nullif(?, 0), ?, ?, ?)")
                    .params(unit, unit / 2, "U" + unit, "Unit " + unit, unit == 5)
                    .update();
        }
        jdbc.sql("select agency.renumber_units()").query((row, number) -> true).list();
        for (int person = 1; person <= PEOPLE; person++) {
            jdbc.sql("insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id,"
                            + " position_name, position_kind, changed_at) values (platform.current_agency(), ?, ?, ?, 'PNS',"
                            + " ?, 'Analis', ?, ?)")
                    .params(
                            person,
                            "1986092620150510%02d".formatted(person),
                            "Orang " + person,
                            unit(person),
                            KINDS.get(person % 3).name(),
                            noon(-9))
                    .update();
        }
        jdbc.sql("update workforce.employee set position_kind = 'STRUKTURAL', changed_at = ? where employee_id % 3 = 0")
                .params(noon(10))
                .update();
        for (int team = 1; team <= TEAMS; team++) {
            jdbc.sql("insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account)"
                            + " values (platform.current_agency(), ?, ?, 1, ?, 1)")
                    .params(team, "Tim " + team, noon(-9))
                    .update();
        }
    }

    private static void join(JdbcClient jdbc, Member member) {
        jdbc.sql("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day, last_day,"
                        + " added_at, added_by_account, ended_at, ended_by_account)"
                        + " values (platform.current_agency(), ?, ?, false, ?, ?, ?, 1, ?, 1)")
                .params(
                        member.team(),
                        member.person(),
                        FIRST.plusDays(member.first()),
                        FIRST.plusDays(member.last()),
                        noon(member.added()),
                        noon(member.ended()))
                .update();
    }

    private static OffsetDateTime noon(int day) {
        return FIRST.plusDays(day).atTime(12, 0).atOffset(ZoneOffset.ofHours(7));
    }

    private static void build(JdbcClient jdbc, AgencyId agency, List<Case> cases) {
        var keeping = new KeepingRegimes(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        var by = new SignedIn(agency.value(), 1, 0);
        for (int i = 0; i < cases.size(); i++) {
            var one = cases.get(i);
            var draft = new RegimeDraft(named(one.regime(), "regime-" + i), one.whom());
            var id = keeping.keep(by, draft, null).orElseThrow();
            keeping.publish(new SignedIn(agency.value(), 2, 0), id, FIRST.plusDays(one.since()), false);
            if (one.endedAfter() < 28) {
                keeping.end(id, FIRST.plusDays(one.endedAfter()), "habis");
            }
            one.departures().forEach(gone -> depart(jdbc, id, gone));
            if (one.regime().share().isPresent()) {
                number(jdbc, id, numbered(one.regime()));
                one.divisions().forEach(it -> divide(jdbc, id, it));
            }
        }
    }

    private static void number(JdbcClient jdbc, RegimeId id, List<LocalDate> days) {
        for (int i = 0; i < days.size(); i++) {
            jdbc.sql("insert into regime.turn_day (agency_id, regime_id, day, number)"
                            + " values (platform.current_agency(), ?, ?, ?)")
                    .params(id.value(), days.get(i), i)
                    .update();
        }
    }

    private static void divide(JdbcClient jdbc, RegimeId id, Divided divided) {
        var division = jdbc.sql("insert into regime.division (agency_id, regime_id, unit_id, from_day, groups, away,"
                        + " confirmed_at, confirmed_by) values (platform.current_agency(), ?, ?, ?, ?, ?, now(), 1)"
                        + " returning division_id")
                .params(
                        id.value(),
                        divided.unit(),
                        FIRST.plusDays(divided.from()),
                        divided.turns().groups(),
                        divided.turns().away())
                .query(Long.class)
                .single();
        for (int person = 1; person <= PEOPLE; person++) {
            jdbc.sql("insert into regime.division_member (agency_id, division_id, employee_id, group_number)"
                            + " values (platform.current_agency(), ?, ?, nullif(?, 0))")
                    .params(division, person, divided.groups().get(person - 1))
                    .update();
        }
    }

    private static void depart(JdbcClient jdbc, RegimeId id, Gone gone) {
        jdbc.sql("insert into regime.departure (agency_id, regime_id, " + (gone.team() ? "team_id" : "unit_id")
                        + ", kind, from_day, reason, set_at, set_by)"
                        + " values (platform.current_agency(), ?, ?, ?, ?, 'usul', now(), 1)")
                .params(id.value(), gone.group(), gone.chosen() ? "CHOSEN" : "SPARED", FIRST.plusDays(gone.from()))
                .update();
    }

    private static Regime named(Regime it, String code) {
        return new Regime(
                code,
                it.mode(),
                it.validity(),
                it.weekdays(),
                it.byChoice(),
                it.dates(),
                it.share(),
                it.policy(),
                it.sparesService(),
                it.counts(),
                it.basis(),
                it.title(),
                it.note());
    }

    @Provide
    Arbitrary<Seat> seats() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, UNITS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PositionKind.class).optional(),
                        Arbitraries.longs().between(1, TEAMS).set().ofMaxSize(2))
                .as(Seat::new);
    }

    @Provide
    Arbitrary<List<Case>> several() {
        return cases().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Nobody is twice in one team, which the store refuses on one day. */
    @Provide
    Arbitrary<List<Member>> members() {
        var days = Arbitraries.integers().between(0, 27);
        return Combinators.combine(
                        Arbitraries.integers().between(1, TEAMS),
                        Arbitraries.integers().between(1, PEOPLE),
                        days,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(-9, 20),
                        Arbitraries.integers().between(0, 40))
                .as((team, person, first, length, added, ended) ->
                        new Member(team, person, first, first + length, added, Math.max(added, ended)))
                .list()
                .uniqueElements(it -> it.team() * 100 + it.person())
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Case> cases() {
        var days = Arbitraries.integers().between(0, 27);
        var units = Arbitraries.integers().between(1, UNITS);
        var teams = Arbitraries.integers().between(1, TEAMS);
        var gone = Combinators.combine(Arbitraries.of(true, false), units, teams, Arbitraries.of(true, false), days)
                .as((team, unit, crew, chosen, from) -> new Gone(team, team ? crew : unit, chosen, from));
        return Combinators.combine(
                        regimes(),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(11, 40),
                        units.set().ofMaxSize(2),
                        teams.set().ofMaxSize(2),
                        Arbitraries.of(PositionKind.class).set().ofMaxSize(2),
                        gone.list().ofMaxSize(3),
                        divisions())
                .as(Case::new);
    }

    /** Every unit once, and some twice. */
    private static Arbitrary<List<Divided>> divisions() {
        var turns = Arbitraries.of(new Turns(2, 1), new Turns(3, 1), new Turns(5, 2), new Turns(3, 2));
        var days = Arbitraries.integers().between(0, 20);
        return Combinators.combine(Arbitraries.integers().between(1, UNITS), days, turns)
                .flatAs((unit, from, turn) -> Arbitraries.integers()
                        .between(0, turn.groups())
                        .list()
                        .ofSize(PEOPLE)
                        .map(groups -> new Divided(unit, from, turn, groups)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    private static Arbitrary<Regime> regimes() {
        var weekdays = Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2);
        var choice = Arbitraries.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY).set().ofMaxSize(1);
        var lasts = Arbitraries.integers().between(0, 40);
        var shares = Arbitraries.integers().between(20, 80);
        return Combinators.combine(
                        Arbitraries.of(Mode.values()), weekdays, choice, lasts, Arbitraries.of(true, false), shares)
                .as(RegimesInSqlProps::regime);
    }

    /** The first days of a window, every third of them. */
    private static Set<LocalDate> dates(int lasts) {
        return IntStream.rangeClosed(0, lasts > 30 ? 30 : lasts)
                .filter(it -> it % 3 == 0)
                .mapToObj(FIRST::plusDays)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Regime regime(
            Mode mode, Set<DayOfWeek> weekdays, Set<DayOfWeek> choice, int lasts, boolean spares, int share) {
        boolean weekly = mode == Mode.ORG_WIDE_WEEKDAY;
        return new Regime(
                "satu",
                mode,
                new Validity(FIRST, lasts > 30 && mode != Mode.EMERGENCY ? null : FIRST.plusDays(lasts)),
                weekly ? weekdays : Set.of(),
                weekly ? choice : Set.of(),
                mode == Mode.EVENT_WINDOW ? dates(lasts) : Set.of(),
                mode.effect() == Mode.Effect.UP_TO_A_SHARE && (mode != Mode.EVENT_WINDOW || share < 50)
                        ? OptionalInt.of(share)
                        : OptionalInt.empty(),
                mode == Mode.INDIVIDUAL_APPLICATION ? Optional.of("jabar-mkd-2025") : Optional.empty(),
                spares,
                false,
                LegalBasis.of("SE 1/2026", Confidence.HIGH),
                new Bilingual("Satu", "One"),
                new Bilingual("", ""));
    }
}
