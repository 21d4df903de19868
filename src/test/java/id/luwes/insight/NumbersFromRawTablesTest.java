package id.luwes.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.ledger.TestLedger;
import id.luwes.store.TestStores;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the page for leadership shows is what another question, put to applications, agreements, punches, outputs, absences
 * and the calendar, answers: without the ledger, and in other words.
 */
class NumbersFromRawTablesTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final int PEOPLE = 24;
    private static final String[] KINDS = {"STRUKTURAL", "FUNGSIONAL", "PELAKSANA"};
    private static final String[] ABSENCES = {"LEAVE", "SICKNESS", "DUTY_TRAVEL"};
    private static final String[] PLACES = {"null, null", "null, null", "-6.902, 107.618", "-6.312, 107.301"};

    // Each day of each person, from what was recorded of it.
    private static final String DAY = """
        select d::date as day, date_trunc('month', d)::date as month, m.employee_id, m.unit_id, p.kind,
               (select count(*) from absence.absence a where a.employee_id = m.employee_id and a.cancelled_at is null
                   and d::date between a.first_day and a.last_day) > 0 as absent,
               g.agreement_id is not null as agreed,
               (select w.mode from arrangement.agreement_day w
                 where w.agreement_id = g.agreement_id and w.weekday = extract(isodow from d) and w.term_number = (
                    select max(t.term_number) from arrangement.agreement_term t
                     where t.agreement_id = g.agreement_id and t.from_day <= d)) as mode,
               first_in.at as came,
               greatest(
                   (select max(local_time) from attendance.punch q where q.employee_id = m.employee_id
                       and q.day = d::date and q.direction = 'OUT' and q.local_time >= first_in.at),
                   (select max(c.out_time) from attendance.correction c
                      join attendance.correction_ruling r using (correction_id)
                     where c.employee_id = m.employee_id and c.day = d::date and r.accepted
                       and c.out_time >= first_in.at)) as went,
               case when extract(isodow from d) = 5 then 90 else 60 end as rest,
               (select bool_or(q.latitude = -6.902) from attendance.punch q where q.employee_id = m.employee_id
                   and q.day = d::date and q.latitude is not null) as told_office
          from generate_series(timestamp '2026-09-01', timestamp '2026-11-17', interval '1 day') d
          join workforce.membership m on m.active and d >= m.from_day and d < m.until_day
          join workforce.position_held p on p.employee_id = m.employee_id and d >= p.from_day and d < p.until_day
          left join arrangement.agreement g on g.employee_id = m.employee_id
           and d between g.first_day and coalesce(g.ended_before - 1, g.last_day)
          left join lateral (select min(local_time) as at from attendance.punch q
             where q.employee_id = m.employee_id and q.day = d::date and q.direction = 'IN') first_in on true
         where extract(isodow from d) < 6 and d::date >= (select first_day from ledger.reach)
           and not exists (select from agency.calendar_entry e
                            where e.day = d::date and (e.known_from is null or e.known_from <= d::date))
        """;

    private static final String DAYS = """
        with one as (%s), last as (
            select month, employee_id, max(day) as day, bool_or(agreed) as takes_part from one group by 1, 2)
        select o.month, o.unit_id, o.kind,
               count(*) filter (where o.day = l.day) as people,
               count(*) filter (where o.day = l.day and l.takes_part) as participants,
               count(*) filter (where o.agreed and not o.absent) as due,
               count(*) filter (where o.agreed and not o.absent and o.mode = 'AWAY') as away,
               count(*) filter (where o.agreed and not o.absent and o.went > o.came
                   and extract(epoch from o.went - o.came) / 60 - o.rest >= 450) as met
          from one o join last l using (month, employee_id)
         group by 1, 2, 3
        """.formatted(DAY);

    private static final String OUTPUTS = """
        with promise as (
            select date_trunc('month', o.due)::date as month, m.unit_id, p.kind, o.weight, o.quantity,
                   last.progress_id,
                   (select r.ruling_id from performance.ruling r where r.progress_id = last.progress_id
                     order by r.ruling_id desc limit 1) as ruling_id
              from arrangement.promised_output o
              join arrangement.application a on a.application_id = o.application_id and a.state = 'APPROVED'
              join arrangement.agreement g on g.application_id = a.application_id
               and o.due >= g.first_day and o.due <= coalesce(g.ended_before - 1, g.last_day)
              join workforce.membership m on m.employee_id = o.employee_id and m.active
               and o.due >= m.from_day and o.due < m.until_day
              join workforce.position_held p on p.employee_id = o.employee_id
               and o.due >= p.from_day and o.due < p.until_day
              left join lateral (
                select max(d.progress_id) as progress_id from performance.progress d
                 where d.output_id = o.output_id and d.delivered
                   and d.progress_id not in (
                       select withdraws from performance.progress where withdraws is not null)) last on true
             where o.due < '2026-11-18')
        select month, unit_id, kind, count(*) as due,
               count(*) filter (where r.outcome = 'ACCEPTED' and r.accepted > 0) as accepted,
               coalesce(sum(weight) filter (where s.progress_id is null or s.ruling_id is not null), 0) as weight,
               round(coalesce(sum(weight * least(1.2, case when r.outcome = 'ACCEPTED' then r.accepted else 0 end
                   / s.quantity)) filter (where s.ruling_id is not null), 0), 6) as reached
          from promise s left join performance.ruling r on r.ruling_id = s.ruling_id
         group by 1, 2, 3
        """;

    private static final String RAW = """
        select month, unit_id, kind, coalesce(people, 0), coalesce(participants, 0), coalesce(d.due, 0),
               coalesce(away, 0), coalesce(met, 0), coalesce(o.due, 0), coalesce(accepted, 0),
               round(coalesce(weight, 0), 6), round(coalesce(reached, 0), 6)
          from (%s) d full join (%s) o using (month, unit_id, kind) order by 1, 2, 3
        """.formatted(DAYS, OUTPUTS);

    private static final String SHOWN = """
        select month, unit_id, kind, people, participants, days_due, days_away, days_met, outputs_due,
               outputs_accepted, round(weight, 6), round(reached, 6)
          from insight.position_month order by 1, 2, 3
        """;

    private static final String RAW_FLOORS = """
        with here as (
            select month, day, unit_id, count(*) filter (where came is not null and (told_office
                       or told_office is null and not absent and coalesce(mode, 'OFFICE') = 'OFFICE')) as people
              from (%s) o where unit_id = 2 group by 1, 2, 3)
        select month, unit_id, count(*), count(*) filter (where people < 4), max(greatest(0, 4 - people)),
               sum(greatest(0, 4 - people))
          from here group by 1, 2 order by 1, 2
        """.formatted(DAY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void are_the_same(long seed) {
        try (var agency = new TestLedger(
                TestStores.embedded(), START, CountingMonths.class, CountingFloors.class, CountingDecisions.class)) {
            found(agency);
            live(agency, new Random(seed));
            agency.today(TODAY);
            agency.feed();
            agency.in(() -> {
                agency.bean(CountingMonths.class).all();
                return true;
            });
            assertThat(agency.rows(SHOWN)).hasSizeGreaterThan(20).isEqualTo(agency.rows(RAW));
            assertThat(agency.rows("select month, unit_id, sum(people), sum(days_met), sum(reached)"
                            + " from insight.position_month group by 1, 2 order by 1, 2"))
                    .isEqualTo(agency.rows("select month, unit_id, people::bigint, days_met::bigint, reached"
                            + " from insight.unit_month order by 1, 2"));
            assertThat(agency.rows("select month, unit_id, days, missed, furthest, missing from insight.floor_month"
                            + " order by 1, 2"))
                    .hasSize(3)
                    .isEqualTo(agency.rows(RAW_FLOORS));
        }
    }

    private static void found(TestLedger agency) {
        agency.sql("update agency.unit set serves_public = true, service_minimum = 4 where unit_id = 2");
        agency.sql("insert into agency.unit (agency_id, unit_id, code, name) values (:agency, 3, 'C', 'Biro C')");
        for (int i = 1; i <= PEOPLE; i++) {
            agency.employee(i, 1 + i % 3);
            agency.sql("update workforce.employee set position_kind = '%s' where employee_id = %d"
                    .formatted(KINDS[i % KINDS.length], i));
        }
    }

    private static void live(TestLedger agency, Random chance) {
        for (long i = 1; i <= PEOPLE; i += 1 + chance.nextInt(2)) {
            var first = START.plusDays(chance.nextInt(30));
            var last = first.plusDays(20 + chance.nextInt(60));
            agency.agreement(i, i, first, last, 1 + chance.nextInt(3), due(first, chance), due(first, chance));
        }
        for (var day = START; day.isBefore(TODAY); day = day.plusDays(1)) {
            agency.today(day);
            for (long i = 1; i <= PEOPLE; i++) {
                dayOf(agency, i, day, chance);
            }
            oddThings(agency, day, chance);
        }
        for (long i = 1; i <= PEOPLE; i++) {
            outputs(agency, i, chance);
        }
    }

    private static String due(LocalDate first, Random chance) {
        return (1 + chance.nextInt(4)) + "@" + first.plusDays(chance.nextInt(70));
    }

    /** Mostly a whole day, sometimes a short one, one without an end, or none. */
    private static void dayOf(TestLedger agency, long person, LocalDate day, Random chance) {
        if (chance.nextInt(6) == 0) {
            return;
        }
        var place = PLACES[chance.nextInt(PLACES.length)];
        agency.punch(person, day, "IN", "07:%02d".formatted(20 + chance.nextInt(15)), place);
        if (chance.nextInt(8) > 0) {
            agency.punch(person, day, "OUT", "16:%02d".formatted(chance.nextInt(60)), "null, null");
        }
    }

    /** People move, leave, come back and are promoted; absences, late holidays, corrections, ends and reductions. */
    private static void oddThings(TestLedger agency, LocalDate day, Random chance) {
        long person = 1L + chance.nextInt(PEOPLE);
        switch (chance.nextInt(9)) {
            case 0 -> change(agency, person, day, "unit_id = " + (1 + chance.nextInt(3)));
            case 1 -> change(agency, person, day, "active = not active");
            case 2, 3 -> change(agency, person, day, "position_kind = '%s'".formatted(KINDS[chance.nextInt(3)]));
            case 4 ->
                agency.sql("""
                    insert into absence.absence (agency_id, absence_id, employee_id, kind, first_day, last_day,
                        origin, recorded_at, cancelled_at, cancelled_reason)
                    values (:agency, %d, %d, '%s', '%s', '%s', 'BKD', now(), %s) on conflict do nothing
                    """.formatted(
                                day.toEpochDay(),
                                person,
                                ABSENCES[chance.nextInt(3)],
                                day,
                                day.plusDays(chance.nextInt(6)),
                                chance.nextInt(3) == 0 ? "now(), 'keliru'" : "null, null"));
            case 5 -> correction(agency, person, day, chance.nextBoolean());
            case 6 ->
                agency.sql("update arrangement.agreement set ended_before = '%s' where employee_id = %d"
                                .formatted(day.plusDays(7), person)
                        + " and ended_before is null and '%s' between first_day and last_day - 8".formatted(day));
            case 7 ->
                agency.sql("insert into agency.calendar_entry (agency_id, day, kind, name, known_from)"
                        + " values (:agency, '%s', 'CUTI_BERSAMA', 'Cuti', '%s') on conflict do nothing"
                                .formatted(day.plusDays(chance.nextInt(5) - 2), day));
            default -> reduce(agency, person, day);
        }
    }

    private static void change(TestLedger agency, long person, LocalDate day, String what) {
        agency.sql("update workforce.employee set %s, changed_at = '%s 12:00+07' where employee_id = %d"
                .formatted(what, day, person));
    }

    private static void correction(TestLedger agency, long person, LocalDate day, boolean accepted) {
        agency.sql("""
            insert into attendance.correction (agency_id, correction_id, employee_id, day, out_time, reason, asked_at,
                asked_by) values (:agency, %1$d, %2$d, '%3$s', '16:40', 'Lupa', now(), 1);
            insert into attendance.correction_ruling (agency_id, correction_id, accepted, word, ruled_at, by_account)
            values (:agency, %1$d, %4$s, 'ya', now(), 2)
            """.formatted(day.toEpochDay(), person, day, accepted));
    }

    private static void reduce(TestLedger agency, long person, LocalDate day) {
        if (agency.rows("select from arrangement.agreement_term where agreement_id = " + person)
                        .size()
                == 1) {
            agency.term(person, 2, day.plusDays(3), 1, "REDUCED");
        }
    }

    /** Never handed in, waiting, taken back, returned, accepted in part, in full, and above the cap. */
    private static void outputs(TestLedger agency, long person, Random chance) {
        for (long output = person * 100; output < person * 100 + 2; output++) {
            boolean promised = !agency.rows("select from arrangement.promised_output where output_id = " + output)
                    .isEmpty();
            int fate = promised ? chance.nextInt(6) : 0;
            if (fate > 0) {
                agency.delivered(output, output, person, "3");
            }
            switch (fate) {
                case 2 -> agency.takenBack(output + 50_000, output);
                case 3 -> agency.judged(output, output, "");
                case 4 -> agency.judged(output, output, "0.5");
                case 5 -> agency.judged(output, output, "5");
                default -> {}
            }
        }
    }
}
