package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.Employment;
import id.luwes.core.Sex;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.Occupation.Kind;
import id.luwes.workforce.FactKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The default province looks like one: not true of any real person, but believable in its shares. */
class PlausibleSharesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final AgencyPlan PLAN = AgencyPlan.province(new Wish(8_871, 1, TODAY));

    @Test
    void everybody_has_a_place_and_units_have_a_working_size() {
        assertThat(PLAN.people()).hasSize(8_871);
        assertThat(PLAN.posts()).hasSizeBetween(700, 900);
        assertThat(PLAN.posts()).filteredOn(it -> it.depth() == 1).hasSize(38);
        assertThat(PLAN.posts())
                .filteredOn(it -> it.plan().code().matches("SETDA\\.[1-9]"))
                .hasSize(9);
        assertThat(PLAN.posts()).filteredOn(Post::servesCitizens).hasSizeBetween(50, 120);
        assertThat(PLAN.posts()).filteredOn(Post::servesCitizens).allMatch(it -> it.atLeast() < it.people());
    }

    @Test
    void sexes_kinds_and_ages_are_mixed() {
        assertThat(share(it -> it.nip().sex() == Sex.FEMALE)).isBetween(0.48, 0.56);
        assertThat(share(it -> it.nip().employment() == Employment.PPPK)).isBetween(0.09, 0.15);
        assertThat(share(it -> it.duty().kind() == Kind.FUNGSIONAL)).isBetween(0.40, 0.70);
        assertThat(share(it -> it.duty().heads())).isBetween(0.07, 0.11);
        assertThat(share(it -> it.duty().facesCitizens())).isBetween(0.10, 0.30);
        assertThat(share(it -> !it.active())).isBetween(0.002, 0.02);
        assertThat(share(it -> TODAY.getYear() - it.nip().birthDate().getYear() >= 51))
                .isBetween(0.2, 0.4);
    }

    @Test
    void homes_lie_in_all_twenty_seven_regencies_and_most_near_the_capital() {
        assertThat(PLAN.people().stream().map(Person::home).distinct()).hasSize(27);
        assertThat(share(it -> Set.of("32.73", "32.04", "32.77", "32.17").contains(it.home())))
                .isBetween(0.4, 0.75);
    }

    @Test
    void boxes_and_predicates_are_spread_and_hang_together() {
        assertThat(facts(FactKind.NINE_BOX, Set.of("4", "5", "7", "8", "9"))).isBetween(0.55, 0.85);
        assertThat(facts(FactKind.NINE_BOX, Set.of("1", "3", "6"))).isBetween(0.04, 0.15);
        assertThat(facts(FactKind.PREDICATE, Set.of("SANGAT_BAIK", "BAIK"))).isBetween(0.88, 0.97);
        assertThat(facts(FactKind.DISCIPLINE, Set.of("NONE"))).isBetween(0.95, 0.99);
        assertThat(facts(FactKind.LAPTOP, Set.of("yes"))).isBetween(0.6, 0.85);
    }

    @Test
    void some_have_no_superior_so_that_there_is_something_to_mend() {
        assertThat(PLAN.people()).filteredOn(it -> it.superior() != null).hasSize(5);
        long headless = PLAN.posts().size()
                - PLAN.people().stream().filter(it -> it.duty().heads()).count();
        assertThat(headless).isBetween(5L, 40L);
    }

    @Test
    void most_criteria_of_the_duties_are_met_some_are_not_and_some_nobody_has_assessed() {
        assertThat(facts(FactKind.TASK_OUTSIDE_OFFICE, Set.of("NOT_MET"))).isBetween(0.003, 0.1);
        assertThat(facts(FactKind.TASK_NO_SPECIAL_ROOM, Set.of("MET"))).isBetween(0.8, 0.99);
        long assessed = PLAN.people().stream()
                .filter(it ->
                        Dossier.of(it, false, 1, TODAY).stream().anyMatch(fact -> fact.kind() == FactKind.TASK_BY_ICT))
                .count();
        assertThat((double) assessed / PLAN.people().size()).isBetween(0.3, 0.9);
    }

    @Test
    void whoever_holds_the_same_position_in_a_unit_was_assessed_the_same() {
        var assessed = PLAN.people().stream()
                .collect(Collectors.groupingBy(
                        it -> it.duty().post().number() + it.duty().position(),
                        Collectors.mapping(
                                it -> Dossier.of(it, false, 1, TODAY).stream()
                                        .filter(fact -> FactKind.OF_THE_TASK.contains(fact.kind()))
                                        .toList(),
                                Collectors.toSet())));
        assertThat(assessed.values()).allMatch(it -> it.size() == 1);
    }

    @Test
    void a_large_province_has_its_schools() {
        var large = AgencyPlan.province(new Wish(37_000, 1, TODAY));
        assertThat(large.people()).hasSize(37_000);
        assertThat(large.people().stream().filter(it -> it.duty().position().startsWith("Guru")))
                .hasSizeBetween(20_000, 26_000);
    }

    @Test
    void a_tiny_province_has_its_cast_all_the_same() {
        for (int employees : List.of(200, 300, 450, 1_000)) {
            assertThat(AgencyPlan.province(new Wish(employees, 3, TODAY)).cast())
                    .hasSize(12);
        }
    }

    private static double share(Predicate<Person> wanted) {
        return (double) PLAN.people().stream().filter(wanted).count()
                / PLAN.people().size();
    }

    private static double facts(FactKind kind, Set<String> values) {
        var all = PLAN.people().stream()
                .flatMap(it -> Dossier.of(it, false, 1, TODAY).stream())
                .filter(it -> it.kind() == kind)
                .toList();
        return (double) all.stream().filter(it -> values.contains(it.value())).count() / all.size();
    }
}
