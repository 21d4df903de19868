package id.luwes.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.TestStores;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forty thousand people: what is done for all of them is done in one go, whatever the planner knows of the tables. */
class AWholeProvinceTest {

    private static final int PEOPLE = 40_000;
    private static final TestAgency AGENCY = TestAgency.in(TestStores.embedded());

    @BeforeAll
    static void settle() {
        AGENCY.run(() -> {
            AGENCY.jdbc().sql("""
                    insert into agency.unit (agency_id, unit_id, parent_id, code, name)
                    select :agency, n, nullif(n / 8, 0), 'U' || n, 'Unit ' || n from generate_series(1, 1200) n
                    """).param("agency", AGENCY.id().value()).update();
            AGENCY.jdbc()
                    .sql("""
                    insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id,
                        position_name, position_kind, heads_unit, position_since, superior_nip, changed_at)
                    select :agency, n, '19800101' || (2000 + n / 10000) || lpad((1 + n / 900 % 12)::text, 2, '0') || '1' || lpad((1 + n % 900)::text, 3, '0'),
                           'Nama ' || n, 'PNS', 1 + n % 1200, 'Perencana Ahli Muda', 'FUNGSIONAL', n <= 1200,
                           date '2020-01-01',
                           case when n % 3 = 0 then '19800101' || (2000 + (n / 5) / 10000) || lpad((1 + (n / 5) / 900 % 12)::text, 2, '0') || '1' || lpad((1 + (n / 5) % 900)::text, 3, '0') end, now()
                      from generate_series(1, :people) n
                    """)
                    .param("agency", AGENCY.id().value())
                    .param("people", PEOPLE)
                    .update();
            AGENCY.jdbc()
                    .sql("""
                    insert into workforce.fact
                        (agency_id, employee_id, kind, value, observed_on, source, recorded_at)
                    select :agency, n, kind, '1', date '2026-01-01' + round, 'SIASN', now()
                      from generate_series(1, :people) n, generate_series(1, 2) round,
                           unnest(array['NINE_BOX', 'UNEXCUSED_ABSENCE_DAYS', 'BANDWIDTH_MBPS', 'REMOTE_CAPACITY']) kind
                    """)
                    .param("agency", AGENCY.id().value())
                    .param("people", PEOPLE)
                    .update();
        });
    }

    @AfterAll
    static void everybody_leaves() {
        AGENCY.vanish(TestStores.embedded());
    }

    @Test
    void has_its_reporting_lines_drawn() {
        var lines = new ReportingLines(AGENCY.jdbc(), news -> {}, java.time.Clock.systemUTC());
        assertThat(AGENCY.in(lines::draw)).isEqualTo(PEOPLE);
    }

    @Test
    void has_all_its_facts_read() {
        var facts = new FactHistory(AGENCY.jdbc(), Clock.systemUTC());
        var people = new AtomicInteger();
        var known = new AtomicInteger();
        AGENCY.run(() -> facts.knownOfAll(LocalDate.of(2026, 6, 1), person -> {
            people.incrementAndGet();
            known.addAndGet(person.facts().size());
        }));

        assertThat(people).hasValue(PEOPLE);
        assertThat(known).hasValue(5 * PEOPLE);
    }
}
