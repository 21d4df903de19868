package id.luwes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.store.TestStores;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was fed bit by bit is what a rebuild gives, whatever happened in whatever order. */
class RebuildingTheLedgerTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 20);
    private static final int PEOPLE = 5;
    private static final String[] KINDS = {"LEAVE", "SICKNESS", "DUTY_TRAVEL"};
    private static final String[] PLACES = {"null, null", "-6.902, 107.618", "-6.312, 107.301"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void gives_what_was_fed_bit_by_bit(long seed) {
        try (var ledger = new TestLedger(TestStores.embedded(), START)) {
            for (int i = 1; i <= PEOPLE; i++) {
                ledger.employee(i, 1 + i % 2);
            }
            live(ledger, new Random(seed));
            ledger.feed();
            var fed = ledger.content();
            assertThat(fed).isNotEmpty();
            assertThat(ledger.rows("select output_id, lapsed, delivered, accepted, judged_at from ledger.person_output"
                            + " order by output_id"))
                    .as("what the pages of the outputs say")
                    .isEqualTo(ledger.rows("select output_id, lapsed, delivered, accepted, ruled_at"
                            + " from performance.output_standing order by output_id"));
            assertThat(ledger.rebuild()).as("rows that a rebuild changed").isZero();
            ledger.sql("delete from ledger.person_day; delete from ledger.person_output; delete from ledger.reach");
            assertThat(ledger.rebuild()).isEqualTo(fed.size());
            assertThat(ledger.content()).isEqualTo(fed);
            ledger.sql(
                    "update ledger.person_day set worked_minutes = 1; update ledger.person_output set accepted = null");
            ledger.rebuild();
            assertThat(ledger.content()).isEqualTo(fed);
        }
    }

    private static void live(TestLedger ledger, Random chance) {
        var today = START;
        for (int step = 1; step <= 120; step++) {
            long person = 1L + chance.nextInt(PEOPLE);
            var day = today.minusDays(chance.nextInt(12));
            switch (chance.nextInt(12)) {
                case 0, 1 -> ledger.punch(person, day, "IN", "0%d:15".formatted(6 + chance.nextInt(4)), place(chance));
                case 2, 3 -> ledger.punch(person, day, "OUT", "1%d:45".formatted(chance.nextInt(9)), place(chance));
                case 4 -> ledger.sql(absence(step, person, day, chance));
                case 5 ->
                    ledger.sql("update absence.absence set cancelled_at = now(), cancelled_reason = 'keliru'"
                            + " where absence_id % 3 = " + chance.nextInt(3));
                case 6 -> agree(ledger, step, person, today, chance);
                case 7 -> deliver(ledger, step, chance);
                case 8 -> move(ledger, person, today, chance);
                case 9 -> answer(ledger, step, person, day);
                case 10 -> pause(ledger, step, person, day);
                default -> calendar(ledger, today.plusDays(chance.nextInt(20) - 8), step, today);
            }
            if (chance.nextInt(3) == 0) {
                today = today.plusDays(chance.nextInt(3));
                ledger.today(today);
            }
            if (chance.nextInt(4) == 0) {
                ledger.feed();
            }
        }
    }

    private static String place(Random chance) {
        return PLACES[chance.nextInt(PLACES.length)];
    }

    private static String absence(int id, long person, LocalDate day, Random chance) {
        return """
            insert into absence.absence (agency_id, absence_id, employee_id, kind, first_day, last_day, origin,
                recorded_at)
            values (:agency, %d, %d, '%s', '%s', '%s', 'BKD', now()) on conflict do nothing
            """.formatted(id, person, KINDS[chance.nextInt(KINDS.length)], day, day.plusDays(chance.nextInt(6)));
    }

    private static void agree(TestLedger ledger, long id, long person, LocalDate today, Random chance) {
        boolean has = !ledger.rows("select agreement_id from arrangement.agreement where employee_id = " + person)
                .isEmpty();
        if (!has) {
            var first = today.plusDays(chance.nextInt(9) - 4);
            ledger.agreement(
                    id, person, first, first.plusDays(60), 2, "4@" + first.plusDays(9), "7@" + first.plusDays(40));
        } else if (chance.nextBoolean()) {
            ledger.sql("update arrangement.agreement set ended_before = least(last_day, greatest(first_day, '%s'))"
                            .formatted(today.plusDays(3))
                    + " where employee_id = " + person);
        } else {
            var agreement = ledger.rows("select agreement_id, (select max(term_number) + 1 from"
                            + " arrangement.agreement_term t where t.agreement_id = g.agreement_id)"
                            + " from arrangement.agreement g where employee_id = " + person)
                    .getFirst()
                    .replaceAll("[()]", "")
                    .split(",", 2);
            ledger.term(Long.parseLong(agreement[0]), Integer.parseInt(agreement[1]), today.plusDays(2), 1, "REDUCED");
        }
    }

    private static void pause(TestLedger ledger, long id, long person, LocalDate day) {
        ledger.rows("select agreement_id from arrangement.agreement where employee_id = " + person).stream()
                .map(it -> Long.parseLong(it.replaceAll("[()]", "")))
                .forEach(it -> ledger.pause(id, it, day, day.plusDays(4)));
        ledger.sql("update arrangement.pause set lifted_from = last_day, lifted_at = now(), lifted_by_account = 1"
                + " where lifted_at is null and pause_id % 3 = 0");
    }

    private static void deliver(TestLedger ledger, long id, Random chance) {
        var outputs = ledger.rows("select output_id, employee_id from arrangement.promised_output");
        if (!outputs.isEmpty()) {
            var output = outputs.get(chance.nextInt(outputs.size()))
                    .replaceAll("[()]", "")
                    .split(",", 2);
            ledger.delivered(id, Long.parseLong(output[0]), Long.parseLong(output[1]), "3");
            if (chance.nextBoolean()) {
                ledger.judged(id, Long.parseLong(output[0]), chance.nextBoolean() ? "" : "2.5");
            } else if (chance.nextBoolean()) {
                ledger.takenBack(1000 + id, id);
            }
        }
    }

    private static void move(TestLedger ledger, long person, LocalDate today, Random chance) {
        ledger.sql("update workforce.employee set unit_id = %d, active = %s, changed_at = '%s 12:00+07'"
                        .formatted(1 + chance.nextInt(2), chance.nextInt(4) > 0, today)
                + " where employee_id = " + person);
    }

    private static void answer(TestLedger ledger, long id, long person, LocalDate day) {
        ledger.sql("""
            insert into attendance.correction (agency_id, correction_id, employee_id, day, out_time, reason, asked_at,
                asked_by) values (:agency, %1$d, %2$d, '%3$s', '16:10', 'Lupa', now(), 1);
            insert into attendance.correction_ruling (agency_id, correction_id, accepted, word, ruled_at, by_account)
            values (:agency, %1$d, %1$d %% 2 = 0, 'ya', now(), 2)
            """.formatted(id, person, day));
    }

    private static void calendar(TestLedger ledger, LocalDate day, int step, LocalDate today) {
        if (step % 5 == 0) {
            ledger.sql("update agency.office set radius_m = radius_m + 10");
        } else if (step % 3 == 0) {
            ledger.sql("insert into agency.calendar_entry (agency_id, day, kind, name, known_from)"
                    + " values (:agency, '%s', 'CUTI_BERSAMA', 'Cuti %d', '%s')"
                            .formatted(day, step, today.minusDays(3)));
        }
    }
}
