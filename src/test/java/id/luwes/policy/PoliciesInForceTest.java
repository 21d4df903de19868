package id.luwes.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesInForceTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-18,",
        "2023-06-19, jabar-mkd-2023",
        "2025-04-20, jabar-mkd-2023",
        "2025-04-21, jabar-mkd-2025",
        "2999-12-31, jabar-mkd-2025"
    })
    void change_on_the_day_that_the_file_says(LocalDate date, @Nullable String id) {
        assertThat(Policies.shipped().inForceOn(date).map(Policy::id)).isEqualTo(Optional.ofNullable(id));
    }

    @Test
    void are_found_by_their_id() {
        assertThat(Policies.shipped().byId("jabar-mkd-2023")).isPresent();
        assertThat(Policies.shipped().byId("jabar-mkd-1999")).isEmpty();
    }

    @Test
    void one_with_a_last_day_ends_what_it_took_over_from_for_good() {
        var first = LocalDate.of(2027, 1, 1);
        var last = LocalDate.of(2027, 3, 31);
        var head = new PolicyText.Head("uji", "Uji", "Test", first, last, "SK 1/2027", "H");
        var added = Policy.of(PolicyText.written(People.policyOf2025().file(), head, List.of(), Map.of()));
        var policies = Policies.shipped().with(List.of(added));
        assertThat(policies.inForceOn(last).map(Policy::id)).contains("uji");
        assertThat(policies.inForceOn(last.plusDays(1))).isEmpty();
        assertThat(policies.inForce(People.policyOf2025()))
                .contains(new Validity(LocalDate.of(2025, 4, 21), first.minusDays(1)));
        assertThat(policies.without(List.of("uji")).inForceOn(last.plusDays(1)).map(Policy::id))
                .contains("jabar-mkd-2025");
    }

    @Test
    void must_not_overlap() {
        var one = People.policyOf2025();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.of(List.of(one, Policy.of(one.file()))))
                .withMessageContaining("in force at the same time");
    }

    @Test
    void are_known_by_the_hash_of_their_file() {
        var policy = People.policyOf2025();
        assertThat(policy.contentHash()).matches("[0-9a-f]{64}");
        assertThat(Policy.of(policy.file()).contentHash()).isEqualTo(policy.contentHash());
        assertThat(People.policyOf2023().contentHash()).isNotEqualTo(policy.contentHash());
    }
}
