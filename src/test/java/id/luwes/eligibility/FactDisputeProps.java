package id.luwes.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDispute.Recorded;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** When a disputed fact is answered by what is recorded, and which observation leads. */
class FactDisputeProps {

    @Property
    void what_a_person_says_is_answered_by_any_other_value_and_by_no_repetition(
            @ForAll @IntRange(min = 1, max = 9) int then, @ForAll @IntRange(min = 1, max = 9) int now) {
        var dispute = dispute(DisputedFact.NINE_BOX, Optional.of("" + then), "9", Optional.empty());

        assertThat(dispute.isAnsweredBy(Optional.of("" + now))).isEqualTo(now != then);
    }

    @Property
    void what_a_body_found_is_answered_by_that_value_alone(
            @ForAll @IntRange(min = 1, max = 9) int found, @ForAll @IntRange(min = 1, max = 9) int now) {
        var dispute = dispute(DisputedFact.NINE_BOX, Optional.of("6"), "" + found, Optional.of(7L));

        assertThat(dispute.isAnsweredBy(Optional.of("" + now))).isEqualTo(now == found);
        assertThat(dispute.isAnsweredBy(Optional.empty())).isFalse();
    }

    @Example
    void what_was_missing_is_answered_by_anything_and_a_measure_by_no_other_spelling_of_it() {
        assertThat(dispute(DisputedFact.LAPTOP, Optional.empty(), "yes", Optional.empty())
                        .isAnsweredBy(Optional.of("no")))
                .isTrue();
        assertThat(dispute(DisputedFact.BANDWIDTH_MBPS, Optional.of("12.5"), "30", Optional.empty())
                        .isAnsweredBy(Optional.of("12.50")))
                .isFalse();
        assertThat(dispute(DisputedFact.UNIT, Optional.of("Bidang Layanan"), "Sekretariat", Optional.empty())
                        .isAnsweredBy(Optional.of("bidang layanan")))
                .isFalse();
    }

    @Example
    void every_kind_of_fact_can_be_disputed_and_reads_what_an_import_reads() {
        for (var kind : FactKind.values()) {
            assertThat(DisputedFact.valueOf(kind.name()).kind()).contains(kind);
        }
        assertThat(DisputedFact.LAPTOP.read("Ya")).contains("yes");
        assertThat(DisputedFact.BANDWIDTH_MBPS.read(" 12,5 ")).contains("12.5");
        assertThat(DisputedFact.NINE_BOX.read("0")).isEmpty();
        assertThat(DisputedFact.POSITION_SINCE.read("2026-02-30")).isEmpty();
        assertThat(DisputedFact.EMPLOYMENT.read("PPPK")).contains("PPPK");
        assertThat(DisputedFact.EMPLOYMENT.read("Honorer")).isEmpty();
        assertThat(DisputedFact.UNIT.read("  ")).isEmpty();
        assertThat(List.of(DisputedFact.values()).stream().filter(DisputedFact::ofDuties))
                .hasSize(7)
                .contains(DisputedFact.TASK_BY_ICT, DisputedFact.REMOTE_CAPACITY);
    }

    @Property
    void the_newer_observation_leads_and_of_predicates_the_later_year(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 2020, max = 2026) int year,
            @ForAll @IntRange(min = 2020, max = 2026) int otherYear) {
        assertThat(Fact.of(FactKind.NINE_BOX, "4", one, "BKD")
                        .isOlderThan(Fact.of(FactKind.NINE_BOX, "5", other, "SIASN")))
                .isEqualTo(one.isBefore(other));
        assertThat(predicate(year, one).isOlderThan(predicate(otherYear, other)))
                .isEqualTo(year < otherYear || (year == otherYear && one.isBefore(other)));
    }

    private static Fact predicate(int year, LocalDate on) {
        return new Fact(FactKind.PREDICATE, "BAIK", "" + year, on, "SIASN");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2_000).map(LocalDate.of(2021, 1, 1)::plusDays);
    }

    private static FactDispute dispute(
            DisputedFact fact, Optional<String> recorded, String claimed, Optional<Long> objection) {
        return new FactDispute(
                1,
                new EmployeeId(1),
                "",
                "",
                fact,
                recorded.map(it -> new Recorded(it, "SIASN", LocalDate.EPOCH)),
                claimed,
                "",
                objection,
                new VerdictId(1),
                Instant.EPOCH,
                LocalDate.EPOCH,
                Optional.empty());
    }
}
