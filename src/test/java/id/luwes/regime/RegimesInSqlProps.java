package id.luwes.regime;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.SignedIn;
import id.luwes.core.AgencyId;
import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import id.luwes.core.UnitId;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import id.luwes.store.CurrentAgency;
import id.luwes.store.Store;
import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is sent away, as the database says it for all units at once and as the judging of one says it. */
class RegimesInSqlProps {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final List<LocalDate> DAYS = FIRST.datesUntil(FIRST.plusDays(28))
            .filter(it -> it.getDayOfWeek().getValue() < 6)
            .toList();
    private static final Instant NOW = Instant.parse("2026-10-30T01:00:00Z");

    /** Three branches under one top; the second serves the public. */
    private static final int UNITS = 7;

    /** A regime with the branches to which it is limited, and those that depart from it. */
    record Case(Regime regime, int since, int endedAfter, Set<Integer> reach, List<Gone> departures) {}

    record Gone(int unit, boolean chosen, int from) {}

    @Property(tries = 40)
    void both_send_the_same_units_away(@ForAll("several") List<Case> cases) {
        var store = TestStores.embedded();
        var agency = TestStores.newAgency(store);
        var jdbc = JdbcClient.create(store.dataSource());
        in(store, agency, () -> build(jdbc, agency, cases));
        in(store, agency, () -> {
            var regimes = new RegimeBook(jdbc).published();
            var sent = sent(jdbc);
            for (int unit = 1; unit <= UNITS; unit++) {
                var seat = new RegimeBook(jdbc).seat(new UnitId(unit)).orElseThrow();
                for (var day : DAYS) {
                    assertThat(sent.contains(unit + " " + day))
                            .as("unit %d on %s", unit, day)
                            .isEqualTo(regimes.away(day, seat).isPresent());
                }
            }
        });
    }

    @Property
    void whoever_is_spared_is_never_sent_away(@ForAll("cases") Case one, @ForAll("seats") Seat seat) {
        var spared = new Departure(
                1, Departure.Kind.SPARED, new Branch("all", 1, UNITS), new Validity(FIRST.minusYears(9), null), "all");
        var held = new HeldRegime(one.regime(), FIRST.minusYears(1), Optional.empty(), List.of(), List.of(spared));
        DAYS.forEach(
                day -> assertThat(new Regimes(List.of(held)).away(day, seat)).isEmpty());
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

    private static Set<String> sent(JdbcClient jdbc) {
        return new HashSet<>(jdbc.sql("select unit_id || ' ' || day from regime.away(cast(:days as date[]))")
                .param("days", DAYS.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")))
                .query(String.class)
                .list());
    }

    private static void build(JdbcClient jdbc, AgencyId agency, List<Case> cases) {
        for (int unit = 1; unit <= UNITS; unit++) {
            jdbc.sql("insert into agency.unit (agency_id, unit_id, parent_id, code, name, serves_public)"
                            + " values (platform.current_agency(), ?, nullif(?, 0), ?, ?, ?)")
                    .params(unit, unit / 2, "U" + unit, "Unit " + unit, unit == 5)
                    .update();
        }
        jdbc.sql("select agency.renumber_units()").query((row, number) -> true).list();
        var keeping = new KeepingRegimes(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        var by = new SignedIn(agency.value(), 1, 0);
        for (int i = 0; i < cases.size(); i++) {
            var one = cases.get(i);
            var regime = named(one.regime(), "regime-" + i);
            var draft = new RegimeDraft(
                    regime, one.reach().stream().map(UnitId::new).toList());
            var id = keeping.keep(by, draft, null).orElseThrow();
            keeping.publish(new SignedIn(agency.value(), 2, 0), id, FIRST.plusDays(one.since()), false);
            if (one.endedAfter() < 28) {
                keeping.end(id, FIRST.plusDays(one.endedAfter()), "habis");
            }
            one.departures().forEach(gone -> depart(jdbc, id, gone));
        }
    }

    private static void depart(JdbcClient jdbc, RegimeId id, Gone gone) {
        jdbc.sql("insert into regime.departure (agency_id, regime_id, unit_id, kind, from_day, reason, set_at, set_by)"
                        + " values (platform.current_agency(), ?, ?, ?, ?, 'usul', now(), 1)")
                .params(id.value(), gone.unit(), gone.chosen() ? "CHOSEN" : "SPARED", FIRST.plusDays(gone.from()))
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
        return Combinators.combine(Arbitraries.integers().between(1, UNITS), Arbitraries.of(true, false))
                .as(Seat::new);
    }

    @Provide
    Arbitrary<List<Case>> several() {
        return cases().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Case> cases() {
        var days = Arbitraries.integers().between(0, 27);
        var units = Arbitraries.integers().between(1, UNITS);
        var gone = Combinators.combine(units, Arbitraries.of(true, false), days).as(Gone::new);
        return Combinators.combine(
                        regimes(),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(11, 40),
                        units.set().ofMaxSize(2),
                        gone.list().ofMaxSize(3))
                .as(Case::new);
    }

    private static Arbitrary<Regime> regimes() {
        var weekdays = Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2);
        var choice = Arbitraries.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY).set().ofMaxSize(1);
        var lasts = Arbitraries.integers().between(0, 40);
        return Combinators.combine(Arbitraries.of(Mode.values()), weekdays, choice, lasts, Arbitraries.of(true, false))
                .as(RegimesInSqlProps::regime);
    }

    private static Regime regime(Mode mode, Set<DayOfWeek> weekdays, Set<DayOfWeek> choice, int lasts, boolean spares) {
        boolean weekly = mode == Mode.ORG_WIDE_WEEKDAY;
        return new Regime(
                "satu",
                mode,
                new Validity(FIRST, lasts > 30 ? null : FIRST.plusDays(lasts)),
                weekly ? weekdays : Set.of(),
                weekly ? choice : Set.of(),
                mode == Mode.EVENT_WINDOW ? Set.of(FIRST) : Set.of(),
                mode == Mode.ORG_SHARE_CAP ? OptionalInt.of(50) : OptionalInt.empty(),
                mode == Mode.INDIVIDUAL_APPLICATION ? Optional.of("jabar-mkd-2025") : Optional.empty(),
                spares,
                false,
                LegalBasis.of("SE 1/2026", Confidence.HIGH),
                new Bilingual("Satu", "One"),
                new Bilingual("", ""));
    }
}
