package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.access.Authority;
import id.luwes.access.OrganisationScope;
import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On whom somebody decides as a deputy: what lists say, what the check says for one, and what the rules say. */
class DeputyProps {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Property(tries = 60)
    void the_list_and_the_check_agree_and_nobody_decides_on_whom_they_must_not(@ForAll("offices") Office office) {
        var agency = TestAgency.in(TestStores.embedded());
        var lines = new ReportingLines(agency.jdbc(), news -> {}, Clock.fixed(NOW, ZoneOffset.UTC));
        var people = new ArrayList<EmployeeId>();
        agency.run(() -> build(agency, office, people));
        agency.in(lines::draw);
        var known = new HashMap<EmployeeId, Employee>();
        agency.in(() -> new Employees(agency.jdbc()).all(people)).forEach(it -> known.put(it.id(), it));

        for (var me : people) {
            var standing = agency.in(() -> lines.standing(me));
            var who = new Authority(
                    new SignedIn(agency.id().value(), 1, me.value()), Set.of(), List.of(), standing.standIns());
            var listed = agency.in(() -> listed(agency, me));
            assertThat(listed).isEqualTo(checked(who, known));
            assertThat(listed.keySet()).doesNotContain(me);
            assertThat(byDeputy(listed)).doesNotContainAnyElementsOf(barred(me, standing, known));
            assertThat(byDeputy(listed))
                    .allSatisfy(it -> assertThat(told(agency, it)).contains(me));
        }
    }

    /** What the check says, person by person: the deputyship, 0 for the own power. */
    private static Map<EmployeeId, Long> checked(Authority who, Map<EmployeeId, Employee> known) {
        var checked = new HashMap<EmployeeId, Long>();
        known.values().stream()
                .filter(it -> Sight.decides(who, it))
                .forEach(it -> checked.put(
                        it.id(),
                        Sight.asDeputy(who, it)
                                .map(standIn -> standIn.deputyship())
                                .orElse(0L)));
        return checked;
    }

    private static Map<EmployeeId, Long> listed(TestAgency agency, EmployeeId me) {
        var listed = new HashMap<EmployeeId, Long>();
        agency.jdbc()
                .sql("select employee_id, coalesce(deputyship_id, 0) from workforce.decides_for(:me, :now)")
                .param("me", me.value())
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    assertThat(listed.put(new EmployeeId(row.getLong(1)), row.getLong(2)))
                            .isNull();
                });
        return listed;
    }

    private static List<EmployeeId> told(TestAgency agency, EmployeeId person) {
        return agency.in(() -> agency.jdbc()
                .sql("select deputy_id from workforce.deputies_of(:person, :now)")
                .param("person", person.value())
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list());
    }

    private static List<EmployeeId> byDeputy(Map<EmployeeId, Long> listed) {
        return listed.entrySet().stream()
                .filter(it -> it.getValue() != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<EmployeeId> barred(
            EmployeeId person, OrganisationScope.Standing standing, Map<EmployeeId, Employee> known) {
        var me = Objects.requireNonNull(known.get(person));
        var barred = new HashSet<EmployeeId>();
        barred.add(me.id());
        me.superior().employee().ifPresent(barred::add);
        known.values().stream()
                .filter(it -> it.position().headsUnit()
                        && it.unit().id().equals(me.unit().id()))
                .forEach(it -> barred.add(it.id()));
        standing.standIns().stream()
                .filter(it -> it.kind() == id.luwes.access.StandIn.Kind.PLH)
                .forEach(it -> it.holder().ifPresent(barred::add));
        return barred;
    }

    private static void build(TestAgency agency, Office office, List<EmployeeId> people) {
        var units = new ArrayList<UnitId>();
        for (int unit = 0; unit < office.parents().size(); unit++) {
            int parent = office.parents().get(unit);
            units.add(agency.unit("U" + unit, parent < 0 ? null : units.get(parent)));
        }
        var headed = new HashSet<Integer>();
        for (int person = 0; person < office.people().size(); person++) {
            var made = office.people().get(person);
            people.add(agency.employee(
                    "P" + person,
                    units.get(made.unit()),
                    made.heads() && headed.add(made.unit()),
                    made.boss() < 0 ? null : TestAgency.nip(made.boss() + 1)));
        }
        office.absences()
                .forEach(it -> agency.jdbc()
                        .sql(
                                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                                        + " values (platform.current_agency(), :who, 'LEAVE', :day, :day, 'BKD', now())"
                                        + " on conflict do nothing")
                        .param("who", people.get(it.who() % people.size()).value())
                        .param("day", TODAY.plusDays(it.day()))
                        .update());
        office.namings().forEach(it -> name(agency, it, people, units));
    }

    private static void name(TestAgency agency, Naming naming, List<EmployeeId> people, List<UnitId> units) {
        var deputy = people.get(naming.deputy() % people.size());
        var holder = people.get(naming.post() % people.size());
        if (!naming.vacant() && deputy.equals(holder)) {
            return;
        }
        agency.jdbc()
                .sql(
                        "insert into workforce.deputyship (agency_id, kind, holder_id, unit_id, deputy_id, first_day, last_day,"
                                + " during_leave, named_at, named_by_account, ended_at, ended_by_account) values"
                                + " (platform.current_agency(), :kind, cast(:holder as bigint), cast(:unit as bigint), :deputy,"
                                + " :first, :last, :leave, now(), 1, case when :ended then now() end, case when :ended then 1 end)"
                                + " on conflict do nothing")
                .param("kind", naming.vacant() ? "PLT" : "PLH")
                .param("holder", naming.vacant() ? null : holder.value())
                .param(
                        "unit",
                        naming.vacant()
                                ? units.get(naming.post() % units.size()).value()
                                : null)
                .param("deputy", deputy.value())
                .param("first", TODAY.plusDays(naming.from()))
                .param("last", TODAY.plusDays(naming.from() + naming.length()))
                .param("leave", naming.leave() && !naming.vacant())
                .param("ended", naming.ended())
                .update();
    }

    record Made(int unit, boolean heads, int boss) {}

    record Absent(int who, int day) {}

    record Naming(boolean vacant, int post, int deputy, int from, int length, boolean leave, boolean ended) {}

    /** Units by the number of their parent, people by unit, who is absent when, and who was named for what. */
    record Office(List<Integer> parents, List<Made> people, List<Absent> absences, List<Naming> namings) {}

    @Provide
    Arbitrary<Office> offices() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(units -> Combinators.combine(parents(units), people(units), absences(), namings())
                        .as(Office::new));
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
        var boss = Arbitraries.integers().between(-12, 9);
        return Combinators.combine(Arbitraries.integers().between(0, units - 1), Arbitraries.of(true, false), boss)
                .as(Made::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(10);
    }

    private static Arbitrary<List<Absent>> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-1, 1))
                .as(Absent::new)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<List<Naming>> namings() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-3, 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false, false))
                .as(Naming::new)
                .list()
                .ofMaxSize(6);
    }
}
