package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.TestStores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The lines drawn in one go are those that one finds by asking for each person alone. */
class ReportingLinesProps {

    @Property(tries = 60)
    void drawn_at_once_are_the_lines_found_one_by_one(@ForAll("organisations") Organisation organisation) {
        var agency = TestAgency.in(TestStores.embedded());
        var lines = new ReportingLines(agency.jdbc(), news -> {}, java.time.Clock.systemUTC());
        var employees = new Employees(agency.jdbc());
        var numbers = new ArrayList<EmployeeId>();
        agency.run(() -> build(agency, organisation, numbers));

        agency.in(lines::draw);

        var expected = new HashMap<EmployeeId, Object>();
        for (int person = 0; person < numbers.size(); person++) {
            expected.put(numbers.get(person), new Oracle(organisation).line(person, numbers));
        }
        var found = new HashMap<EmployeeId, Object>();
        agency.in(() -> employees.all(numbers)).forEach(it -> found.put(it.id(), told(it.superior())));
        assertThat(found).isEqualTo(expected);
    }

    private static Object told(Superior superior) {
        return switch (superior) {
            case Superior.Person person -> person.id();
            case Superior.Bkd bkd -> bkd.problem();
        };
    }

    private static void build(TestAgency agency, Organisation organisation, List<EmployeeId> numbers) {
        var units = new ArrayList<UnitId>();
        for (int unit = 0; unit < organisation.parents().size(); unit++) {
            int parent = organisation.parents().get(unit);
            units.add(agency.unit("U" + unit, parent < 0 ? null : units.get(parent)));
        }
        for (int person = 0; person < organisation.people().size(); person++) {
            var made = organisation.people().get(person);
            numbers.add(agency.employee(
                    "P" + person,
                    units.get(made.unit()),
                    organisation.headOf(made.unit()).equals(Optional.of(person)),
                    made.boss() == NO_BOSS ? null : TestAgency.nip(made.boss() + 1)));
        }
    }

    private static final int NO_BOSS = -1;

    record Made(int unit, boolean wantsToHead, int boss) {}

    /** Units by the number of their parent, which is smaller or -1; people by unit; a boss may be nobody at all. */
    record Organisation(List<Integer> parents, List<Made> people) {
        Optional<Integer> headOf(int unit) {
            for (int person = 0; person < people.size(); person++) {
                if (people.get(person).unit() == unit && people.get(person).wantsToHead()) {
                    return Optional.of(person);
                }
            }
            return Optional.empty();
        }
    }

    /** Asks for one person at a time, as slowly as the sentence in the rules reads. */
    record Oracle(Organisation organisation) {

        Object line(int person, List<EmployeeId> numbers) {
            var boss = boss(person);
            if (boss.isEmpty()) {
                return organisation.people().get(person).boss() == NO_BOSS ? LineProblem.NONE : LineProblem.UNKNOWN_NIP;
            }
            return isOnCircle(person) ? LineProblem.CYCLE : numbers.get(boss.get());
        }

        private boolean isOnCircle(int person) {
            var seen = new HashSet<Integer>();
            var next = boss(person);
            while (next.isPresent() && seen.add(next.get())) {
                if (next.get() == person) {
                    return true;
                }
                next = boss(next.get());
            }
            return false;
        }

        private Optional<Integer> boss(int person) {
            var made = organisation.people().get(person);
            if (made.boss() != NO_BOSS) {
                return Optional.of(made.boss())
                        .filter(it -> it < organisation.people().size());
            }
            boolean heads = organisation.headOf(made.unit()).equals(Optional.of(person));
            int unit = heads ? organisation.parents().get(made.unit()) : made.unit();
            while (unit >= 0) {
                var head = organisation.headOf(unit);
                if (head.isPresent()) {
                    return head;
                }
                unit = organisation.parents().get(unit);
            }
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(units ->
                        Combinators.combine(parents(units), people(units)).as(Organisation::new));
    }

    private static Arbitrary<List<Integer>> parents(int units) {
        return Arbitraries.integers().between(0, 1_000).list().ofSize(units).map(numbers -> {
            var parents = new ArrayList<Integer>();
            for (int unit = 0; unit < units; unit++) {
                parents.add(unit == 0 ? -1 : numbers.get(unit) % (unit + 1) - 1);
            }
            return parents;
        });
    }

    private static Arbitrary<List<Made>> people(int units) {
        var unit = Arbitraries.integers().between(0, units - 1);
        var heads = Arbitraries.of(true, false, false);
        var boss = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(NO_BOSS)),
                Tuple.of(1, Arbitraries.integers().between(0, 20)));
        return Combinators.combine(unit, heads, boss)
                .as(Made::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
