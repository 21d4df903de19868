package id.luwes.demo;

import id.luwes.agency.CalendarDay;
import id.luwes.agency.WorkingCalendar;
import id.luwes.attendance.Coordinates;
import id.luwes.core.DateRange;
import id.luwes.store.TableLoad;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes who came and went, and what was said to forgotten check-outs, as the use cases of attendance would have. */
final class Daybook {

    private final AgencyPlan plan;
    private final Residents residents;
    private final WorkingCalendar calendar;
    private final JdbcOperations jdbc;
    private final Scene scene;
    private final Map<Long, Truth> truths;
    private final Map<Integer, Place> offices = new HashMap<>();
    private final Map<Integer, Place> homes = new HashMap<>();

    Daybook(AgencyPlan plan, Residents residents, WorkingCalendar calendar, JdbcOperations jdbc) {
        this.plan = plan;
        this.residents = residents;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.scene = Scene.of(plan, calendar);
        this.truths = Truth.all(jdbc);
        var housing = Offices.of(plan);
        plan.posts().forEach(it -> offices.put(it.number(), housing.of(it).place()));
        plan.people().forEach(it -> homes.put(it.number(), plan.residence(it)));
    }

    /** A day of somebody, by the number of the record. */
    private record PersonDay(long employee, LocalDate day) {}

    /** A day that was answered for. */
    private record Answered(Person person, LocalDate day, LocalTime out, Answer answer) {}

    /** Tells some days that are over. */
    void tell(DateRange past) {
        var earlier = new DateRange(past.first().minusDays(Answer.LATEST), past.last());
        var whereabouts = Whereabouts.during(earlier, jdbc);
        var touched = touched(earlier);
        var answers = new ArrayList<Answered>();
        var days = calendar.days(earlier)
                .filter(it -> calendar.isWorkingDay(it.date()) && !it.date().isBefore(plan.firstDay()))
                .toList();
        load(
                "punch",
                "employee_id, day, direction, local_time, punched_at, latitude, longitude",
                load -> days.forEach(day -> residents.people().stream()
                        .filter(Person::active)
                        .forEach(person -> workday(person, day, whereabouts)
                                .filter(it -> !touched.contains(new PersonDay(residents.employee(person), day.date())))
                                .ifPresent(it -> {
                                    if (past.contains(day.date())) {
                                        punches(load, it);
                                    }
                                    answer(it).ifPresent(answers::add);
                                }))));
        ask(answers.stream()
                .filter(it -> past.contains(it.answer().asked().toLocalDate()))
                .toList());
        rule(past);
    }

    /**
     * The days that visitors began or ended themselves. Only those who play a part can sign in, and what is made up
     * happens at the full minute.
     */
    private Set<PersonDay> touched(DateRange days) {
        var touched = new HashSet<PersonDay>();
        var visited = plan.cast().stream()
                .flatMap(it -> it.player().stream())
                .map(residents::employee)
                .toArray(Long[]::new);
        jdbc.query(
                "select distinct employee_id, day from attendance.punch where employee_id = any(?) and day between ? and ?"
                        + " and punched_at <> date_trunc('minute', punched_at)",
                row -> {
                    touched.add(new PersonDay(row.getLong(1), row.getObject(2, LocalDate.class)));
                },
                visited,
                Date.valueOf(days.first()),
                Date.valueOf(days.last()));
        return touched;
    }

    /** How a day goes for somebody; empty where nothing is due. */
    private Optional<Workday> workday(Person person, CalendarDay day, Whereabouts whereabouts) {
        var date = day.date();
        long employee = residents.employee(person);
        if (!whereabouts.isDue(employee, date)) {
            return Optional.empty();
        }
        var office = required(offices, person.duty().post().number());
        var home = required(homes, person.number());
        var elsewhere = whereabouts.elsewhere(employee, date, home);
        var setting = new Workday.Setting(
                office, elsewhere.orElse(home), elsewhere.isPresent(), Optional.ofNullable(truths.get(employee)));
        var workday = Workday.of(person, day, setting, plan.wish().seed());
        return Optional.of(scene.forgets(person, date) ? workday.withoutCheckOut() : workday);
    }

    private void punches(TableLoad load, Workday workday) {
        punch(load, workday, "IN", workday.in());
        punch(load, workday, "OUT", workday.out());
    }

    private void punch(TableLoad load, Workday workday, String direction, @Nullable LocalTime time) {
        if (time == null) {
            return;
        }
        var seen = workday.seen();
        var where = seen == null
                ? null
                : new Coordinates(BigDecimal.valueOf(seen.latitude()), BigDecimal.valueOf(seen.longitude()));
        load.row(
                residents.agency(),
                residents.employee(workday.person()),
                workday.day(),
                direction,
                time,
                at(workday.day().atTime(time)),
                where == null ? null : where.latitude(),
                where == null ? null : where.longitude());
    }

    private Optional<Answered> answer(Workday workday) {
        var out = workday.corrected();
        return out == null || workday.in() == null
                ? Optional.empty()
                : Optional.of(
                        new Answered(workday.person(), workday.day(), out, answer(workday.person(), workday.day())));
    }

    private Answer answer(Person person, LocalDate day) {
        return Answer.of(person, day, plan.wish().seed(), calendar, scene.pace(person, day));
    }

    private void ask(List<Answered> answers) {
        var known = new HashSet<PersonDay>();
        jdbc.query("select employee_id, day from attendance.correction", row -> {
            known.add(new PersonDay(row.getLong(1), row.getObject(2, LocalDate.class)));
        });
        load(
                "correction",
                "employee_id, day, out_time, reason, asked_at, asked_by",
                load -> answers.stream()
                        .filter(it -> !known.contains(new PersonDay(residents.employee(it.person()), it.day())))
                        .sorted(Comparator.comparing(it -> it.answer().asked()))
                        .forEach(it -> load.row(
                                residents.agency(),
                                residents.employee(it.person()),
                                it.day(),
                                it.out(),
                                it.answer().reason(),
                                at(it.answer().asked()),
                                residents.account(it.person()))));
    }

    /** A correction that waits. */
    private record Waiting(long correction, Person person, Answer answer) {}

    /** What waits and was told, not a visitor's, and is ruled on in these days. */
    private void rule(DateRange past) {
        var people = residents.byNumber();
        var waiting = new ArrayList<Waiting>();
        jdbc.query("select correction_id, employee_id, day, asked_at from attendance.correction where waits", row -> {
            var person = people.get(row.getLong(2));
            if (person != null) {
                var answer = answer(person, row.getObject(3, LocalDate.class));
                boolean told = row.getObject(4, OffsetDateTime.class).isEqual(at(answer.asked()));
                if (told && !answer.ruled().toLocalDate().isAfter(past.last()) && residents.othersDecide(person)) {
                    waiting.add(new Waiting(row.getLong(1), person, answer));
                }
            }
        });
        load(
                "correction_ruling",
                "correction_id, accepted, word, ruled_at, by_account, by_employee",
                load -> waiting.forEach(it -> load.row(
                        residents.agency(),
                        it.correction(),
                        it.answer().accepted(),
                        it.answer().word().isEmpty() ? null : it.answer().word(),
                        at(it.answer().ruled()),
                        residents.decidingAccount(it.person()),
                        residents.decider(it.person()))));
    }

    private void load(String table, String columns, TableLoad.Rows rows) {
        TableLoad.load(jdbc, "attendance." + table, List.of("agency_id", columns), rows);
    }

    private OffsetDateTime at(LocalDateTime time) {
        return time.atZone(plan.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Place required(Map<Integer, Place> places, int number) {
        var place = places.get(number);
        if (place == null) {
            throw new IllegalStateException("Nobody told where %d is.".formatted(number));
        }
        return place;
    }
}
