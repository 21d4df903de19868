package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Everybody's facts at once are those that are read person by person, whatever was recorded in whatever order. */
class FactValuesProps {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);

    record Noted(
            int person,
            FactKind kind,
            int value,
            int daysAgo,
            @Nullable Integer year,
            @Nullable Integer lasts) {}

    @Property(tries = 30)
    void both_know_the_same(@ForAll("notes") List<Noted> notes) {
        var agency = TestAgency.in(TestStores.embedded());
        var unit = agency.unit("Biro Uji", null);
        var people =
                List.of(agency.employee("Asep", unit), agency.employee("Sari", unit), agency.employee("Tono", unit));
        var history = new FactHistory(agency.jdbc(), NOW);
        agency.run(() -> notes.forEach(it -> history.record(people.get(it.person()), fact(it), null)));
        var oneByOne = new HashMap<EmployeeId, Map<FactKind, String>>();
        var atOnce = new HashMap<EmployeeId, Map<FactKind, String>>();
        agency.run(() -> {
            history.knownOfAll(TODAY, it -> {
                var values = new EnumMap<FactKind, String>(FactKind.class);
                it.facts().forEach((kind, fact) -> values.put(kind, fact.value()));
                values.remove(FactKind.POSITION_SINCE);
                it.monthsInPosition().ifPresent(m -> values.put(FactKind.POSITION_SINCE, Integer.toString(m)));
                oneByOne.put(it.employee(), values);
            });
            new FactValues(agency.jdbc()).ofAll(TODAY, it -> {
                var values = new EnumMap<FactKind, String>(FactKind.class);
                values.putAll(it.values());
                it.months().ifPresent(m -> values.put(FactKind.POSITION_SINCE, Integer.toString(m)));
                atOnce.put(it.employee(), values);
            });
        });
        assertThat(atOnce).isEqualTo(oneByOne).hasSize(people.size());
    }

    private static Fact fact(Noted it) {
        var value = switch (it.kind()) {
            case NINE_BOX -> Integer.toString(1 + it.value() % 9);
            case PREDICATE -> List.of("BAIK", "KURANG", "SANGAT_BAIK").get(it.value() % 3);
            case DISCIPLINE -> List.of("NONE", "LIGHT", "HEAVY").get(it.value() % 3);
            case POSITION_SINCE -> TODAY.minusDays(40L * it.value()).toString();
            default -> Integer.toString(it.value());
        };
        var observed = TODAY.minusDays(it.daysAgo());
        return new Fact(
                it.kind(),
                value,
                it.kind() == FactKind.PREDICATE && it.year() != null ? it.year().toString() : null,
                observed,
                "SIASN",
                it.kind() == FactKind.DISCIPLINE && it.lasts() != null ? observed.plusDays(it.lasts()) : null);
    }

    @Provide
    Arbitrary<List<Noted>> notes() {
        var kinds = Arbitraries.of(
                FactKind.NINE_BOX,
                FactKind.PREDICATE,
                FactKind.DISCIPLINE,
                FactKind.POSITION_SINCE,
                FactKind.UNEXCUSED_ABSENCE_DAYS);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        kinds,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-10, 900),
                        Arbitraries.integers().between(2023, 2026).injectNull(0.4),
                        Arbitraries.integers().between(0, 900).injectNull(0.4))
                .as(Noted::new)
                .list()
                .ofMaxSize(25);
    }
}
