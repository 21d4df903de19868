package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.core.EmployeeId;
import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KnowingAPersonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final TestAgency agency = TestAgency.in(TestStores.embedded());
    private final FactHistory facts =
            new FactHistory(agency.jdbc(), Clock.fixed(Instant.parse("2026-05-31T18:00:00Z"), ZoneOffset.UTC));
    private final EmployeeId person = agency.employee("Perencana", agency.unit("Dinas", null));

    @Test
    void takes_the_newest_observation_of_each_kind_and_of_one_day_the_last() {
        agency.fact(person, FactKind.NINE_BOX, "4", LocalDate.of(2026, 2, 1));
        agency.fact(person, FactKind.NINE_BOX, "7", LocalDate.of(2026, 3, 1));
        agency.fact(person, FactKind.NINE_BOX, "8", LocalDate.of(2026, 3, 1));
        agency.fact(person, FactKind.NINE_BOX, "2", LocalDate.of(2025, 3, 1));
        agency.fact(person, FactKind.LAPTOP, "no");

        var known = known(TODAY);
        assertThat(known.of(FactKind.NINE_BOX)).get().extracting(Fact::value).isEqualTo("8");
        assertThat(known.of(FactKind.LAPTOP)).get().extracting(Fact::source).isEqualTo("SIASN");
        assertThat(known.of(FactKind.DISCIPLINE)).isEmpty();
    }

    @Test
    void does_not_know_on_a_date_what_was_observed_later() {
        agency.fact(person, FactKind.NINE_BOX, "4", LocalDate.of(2026, 2, 1));
        agency.fact(person, FactKind.NINE_BOX, "7", LocalDate.of(2026, 3, 1));

        assertThat(known(LocalDate.of(2026, 2, 28)).of(FactKind.NINE_BOX))
                .get()
                .extracting(Fact::value)
                .isEqualTo("4");
    }

    @Test
    void counts_whole_months_in_the_position_from_the_record_or_a_newer_fact() {
        assertThat(known(TODAY).monthsInPosition()).hasValue(75);
        agency.fact(person, FactKind.POSITION_SINCE, "2026-01-02");
        assertThat(known(TODAY).monthsInPosition()).hasValue(4);
        assertThat(known(LocalDate.of(2026, 6, 2)).monthsInPosition()).hasValue(5);
    }

    @Test
    void dates_the_record_by_the_clock_of_the_agency_and_not_by_the_server_s() {
        agency.run(() -> agency.jdbc()
                .sql("update workforce.employee set changed_at = '2026-05-10T17:30:00Z' where employee_id = ?")
                .param(person.value())
                .update());
        assertThat(known(TODAY).recordedOn()).isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void keeps_every_observation_that_was_recorded() {
        agency.run(() -> facts.record(person, Fact.of(FactKind.LAPTOP, "yes", TODAY, "pernyataan mandiri"), 7L));
        agency.run(() -> facts.record(person, Fact.of(FactKind.LAPTOP, "no", TODAY, "BKD"), null));

        assertThat(agency.in(() -> facts.history(person)))
                .extracting(Fact::value)
                .containsExactly("no", "yes");
    }

    @Test
    void refuses_a_value_that_is_none_of_its_kind() {
        assertThatThrownBy(() -> Fact.of(FactKind.NINE_BOX, "10", TODAY, "SIASN"))
                .hasMessageContaining("'10' is no value of NINE_BOX");
        assertThat(FactKind.POSITION_SINCE.accepts("2026-02-30")).isFalse();
        assertThat(FactKind.BANDWIDTH_MBPS.accepts("6,2")).isFalse();
    }

    @Test
    void sees_nobody_of_another_agency() {
        var elsewhere = TestAgency.in(TestStores.embedded());
        assertThat(elsewhere.in(() -> facts.known(person, TODAY))).isEmpty();
        assertThat(elsewhere.in(() -> facts.history(person))).isEmpty();
    }

    private KnownFacts known(LocalDate on) {
        return agency.in(() -> facts.known(person, on)).orElseThrow();
    }
}
