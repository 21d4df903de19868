package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.store.TableLoad;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes applications and what became of them, as the use cases of the arrangement would have done one by one. */
final class Casework {

    private static final List<String> REASONS = List.of(
            "Kebutuhan tatap muka di unit masih tinggi pada periode ini.",
            "Target yang diajukan belum selaras dengan perjanjian kinerja unit.",
            "Jadwal yang diminta bersamaan dengan dua pegawai lain di tim.",
            "Mohon diajukan kembali setelah laporan triwulan selesai.");
    private static final String WEEK = "weekday, mode, starts, ends, place_kind, place_office_id, place_detail";

    private final AgencyPlan plan;
    private final Residents residents;
    private final WorkingCalendar calendar;
    private final JdbcOperations jdbc;

    Casework(AgencyPlan plan, Residents residents, WorkingCalendar calendar, JdbcOperations jdbc) {
        this.plan = plan;
        this.residents = residents;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** A case that lies in the store. */
    record Open(long application, Story story) {}

    /** Files applications as they were sent, each with its week, its promises and its first step. */
    List<Open> file(List<Story> stories, Map<Long, Long> verdicts) {
        var numbers = Numbers.reserve(jdbc, "arrangement.application", "application_id", stories.size());
        var cases = new ArrayList<Open>();
        for (int i = 0; i < stories.size(); i++) {
            cases.add(new Open(numbers.get(i), stories.get(i)));
        }
        load(
                "application",
                "application_id, employee_id, first_day, last_day, state, verdict_id, unit_id, decider_id, submitted_at",
                load -> cases.forEach(it -> application(load, it, verdicts)));
        load(
                "application_day",
                "application_id, " + WEEK,
                load -> cases.forEach(it -> week(load, it.application(), null, it.story())));
        load(
                "promised_output",
                "application_id, employee_id, what, measure, quantity, due, weight, goal",
                load -> cases.forEach(it -> promises(load, it)));
        load(
                "transition",
                "application_id, state, happened_at, by_account, by_employee",
                load -> cases.forEach(it -> load.row(
                        residents.agency(),
                        it.application(),
                        "SUBMITTED",
                        at(it.story().submitted()),
                        residents.account(it.story().person()),
                        residents.employee(it.story().person()))));
        return cases;
    }

    private void application(TableLoad load, Open open, Map<Long, Long> verdicts) {
        var story = open.story();
        var employee = residents.employee(story.person());
        load.row(
                residents.agency(),
                open.application(),
                employee,
                story.period().first(),
                story.period().last(),
                "SUBMITTED",
                verdicts.get(employee),
                residents.unit(story.person()),
                residents.superior(story.person()),
                at(story.submitted()));
    }

    private void promises(TableLoad load, Open open) {
        var person = open.story().person();
        var chance = chance("promises", open.story());
        var promises = new ArrayList<>(Promise.of(open.story(), calendar, chance));
        if (Cast.number(plan.cast(), "pegawai") == person.number()) {
            promises.addAll(Promise.weekly(open.story(), calendar));
        }
        for (var it : promises) {
            load.row(
                    residents.agency(),
                    open.application(),
                    residents.employee(person),
                    it.what(),
                    it.measure(),
                    it.quantity(),
                    it.due(),
                    it.weight(),
                    it.goal());
        }
    }

    /** Brings cases to their end; what was approved becomes an agreement. */
    void close(List<Open> cases) {
        jdbc.batchUpdate(
                "update arrangement.application set state = ? where application_id = ? and state = 'SUBMITTED'",
                cases.stream()
                        .map(it -> new Object[] {it.story().ending().name(), it.application()})
                        .toList());
        load(
                "transition",
                "application_id, state, happened_at, by_account, by_employee, reason",
                load -> cases.forEach(it -> closing(load, it)));
        var granted = cases.stream()
                .filter(it -> it.story().ending() == Story.Ending.APPROVED)
                .toList();
        grant(granted, Numbers.reserve(jdbc, "arrangement.agreement", "agreement_id", granted.size()));
    }

    private void closing(TableLoad load, Open open) {
        var story = open.story();
        boolean own = story.ending() == Story.Ending.WITHDRAWN;
        load.row(
                residents.agency(),
                open.application(),
                story.ending(),
                at(story.decided()),
                own ? residents.account(story.person()) : residents.decidingAccount(story.person()),
                own ? Long.valueOf(residents.employee(story.person())) : residents.decider(story.person()),
                story.ending() == Story.Ending.REFUSED ? chance("reason", story).oneOf(REASONS) : null);
    }

    private void grant(List<Open> cases, List<Long> numbers) {
        load(
                "agreement",
                "agreement_id, employee_id, application_id, first_day, last_day, granted_at",
                load -> each(
                        cases,
                        numbers,
                        (it, agreement) -> load.row(
                                residents.agency(),
                                agreement,
                                residents.employee(it.story().person()),
                                it.application(),
                                it.story().begins(),
                                it.story().period().last(),
                                at(it.story().decided()))));
        load(
                "agreement_term",
                "agreement_id, term_number, from_day, days_per_week, cause, decided_at, by_account, by_employee",
                load -> each(
                        cases,
                        numbers,
                        (it, agreement) -> load.row(
                                residents.agency(),
                                agreement,
                                1,
                                it.story().begins(),
                                it.story().away().size(),
                                "GRANTED",
                                at(it.story().decided()),
                                residents.decidingAccount(it.story().person()),
                                residents.decider(it.story().person()))));
        load(
                "agreement_day",
                "agreement_id, term_number, " + WEEK,
                load -> each(cases, numbers, (it, agreement) -> week(load, agreement, 1, it.story())));
    }

    private interface Granted {
        void of(Open open, long agreement);
    }

    private static void each(List<Open> cases, List<Long> numbers, Granted granted) {
        for (int i = 0; i < cases.size(); i++) {
            granted.of(cases.get(i), numbers.get(i));
        }
    }

    private void week(TableLoad load, long of, @Nullable Integer term, Story story) {
        var chance = chance("place", story);
        double where = chance.share();
        var kind = where < 0.88 ? "RESIDENCE_REGISTERED" : where < 0.97 ? "OFFICE_OTHER" : "OTHER_APPROVED";
        var office = chance.oneOf(residents.offices());
        for (int weekday = 1; weekday <= 5; weekday++) {
            boolean away = story.away().contains(DayOfWeek.of(weekday));
            var row = new ArrayList<@Nullable Object>(List.of(residents.agency(), of));
            if (term != null) {
                row.add(term);
            }
            row.add(weekday);
            row.add(away ? "AWAY" : "OFFICE");
            row.add("07:30");
            row.add(weekday == 5 ? "16:30" : "16:00");
            row.add(away ? kind : null);
            row.add(away && kind.equals("OFFICE_OTHER") ? office : null);
            row.add(away && kind.equals("OTHER_APPROVED") ? "Ruang kerja bersama, dekat lokasi kegiatan" : null);
            load.row(row.toArray());
        }
    }

    private void load(String table, String columns, TableLoad.Rows rows) {
        TableLoad.load(jdbc, "arrangement." + table, List.of("agency_id", columns), rows);
    }

    private OffsetDateTime at(LocalDateTime time) {
        return time.atZone(plan.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private Chance chance(String topic, Story story) {
        return Chance.of(
                plan.wish().seed(),
                "case " + topic.toLowerCase(Locale.ROOT),
                (long) story.person().number() * 65_536
                        + story.submitted().toLocalDate().toEpochDay());
    }
}
