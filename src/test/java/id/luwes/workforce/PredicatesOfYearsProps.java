package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which predicate is judged follows from the years and dates that it speaks of, never from the order of imports. */
class PredicatesOfYearsProps {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Property(tries = 40)
    void the_greatest_year_leads_in_whatever_order_predicates_arrive(
            @ForAll("predicates") List<Fact> predicates, @ForAll Random random) {
        var agency = TestAgency.in(TestStores.embedded());
        var facts = new FactHistory(agency.jdbc(), Clock.systemUTC());
        var person = agency.employee("Perencana", agency.unit("Dinas", null));
        var arriving = new ArrayList<>(predicates);
        Collections.shuffle(arriving, random);

        agency.run(() -> arriving.forEach(it -> facts.record(person, it, null)));

        var expected = predicates.stream()
                .max(Comparator.comparing((Fact it) -> it.period().orElseThrow())
                        .thenComparing(Fact::observedOn))
                .orElseThrow();
        assertThat(agency.in(() -> facts.known(person, TODAY)).orElseThrow().of(FactKind.PREDICATE))
                .contains(expected);
        assertThat(agency.in(() -> facts.history(person))).first().isEqualTo(expected);
    }

    /** No two speak of the same year on the same date, because then the one recorded last leads. */
    @Provide
    Arbitrary<List<Fact>> predicates() {
        var one = Combinators.combine(
                        Arbitraries.integers().between(2021, 2025),
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG"))
                .as((year, daysAgo, value) ->
                        new Fact(FactKind.PREDICATE, value, year.toString(), TODAY.minusDays(daysAgo), "SIASN"));
        return one.list().ofMinSize(1).ofMaxSize(8).uniqueElements(it -> it.period() + " " + it.observedOn());
    }
}
