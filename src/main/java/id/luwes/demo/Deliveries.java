package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.store.TableLoad;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes what was done about promises, and what superiors said, as the use cases of performance would have. */
final class Deliveries {

    /** What is due so many days before or after some days may be worked on or ruled on in them. */
    private static final int AROUND = 45;

    private static final String OUTPUTS = """
            select o.output_id, o.employee_id, o.number, o.what, o.quantity, o.due, g.first_day, g.ended_before,
                   (select count(*) from performance.progress p
                     where p.agency_id = o.agency_id and p.output_id = o.output_id) as steps,
                   (select count(*) from performance.ruling r
                     where r.agency_id = o.agency_id and r.output_id = o.output_id) as rulings,
                   (select max(p.progress_id) from performance.progress p
                     where p.agency_id = o.agency_id and p.output_id = o.output_id and p.delivered) as delivery
              from (select p.*, row_number() over (partition by p.application_id order by p.output_id) - 1 as number
                      from arrangement.promised_output p) o
              join arrangement.agreement g on g.agency_id = o.agency_id and g.application_id = o.application_id
             where o.due between ? and ?
             order by o.output_id
            """;

    private final AgencyPlan plan;
    private final Residents residents;
    private final WorkingCalendar calendar;
    private final JdbcOperations jdbc;
    private final Scene scene;
    private final Map<Long, Truth> truths;
    private final Map<Long, Person> people;

    Deliveries(AgencyPlan plan, Residents residents, WorkingCalendar calendar, JdbcOperations jdbc) {
        this.plan = plan;
        this.residents = residents;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.scene = Scene.of(plan, calendar);
        this.truths = Truth.all(jdbc);
        this.people = residents.byNumber();
    }

    /**
     * A promise as it lies in the store, with how much was done about it.
     *
     * @param number its place among the promises of its application
     * @param until from when on it is not owed any more, which is never for most
     * @param delivery the number of the last delivery, 0 for none
     */
    private record Promised(
            long output,
            long employee,
            int number,
            String what,
            int quantity,
            LocalDate due,
            LocalDate from,
            LocalDate until,
            int steps,
            int rulings,
            long delivery) {

        boolean isOwed(LocalDate day) {
            return day.isAfter(from) && day.isBefore(until);
        }

        static Promised of(ResultSet row) throws SQLException {
            var first = row.getObject("first_day", LocalDate.class);
            var due = row.getObject("due", LocalDate.class);
            var ended = row.getObject("ended_before", LocalDate.class);
            return new Promised(
                    row.getLong("output_id"),
                    row.getLong("employee_id"),
                    row.getInt("number"),
                    row.getString("what"),
                    row.getInt("quantity"),
                    due,
                    first,
                    ended == null || ended.isAfter(due) ? LocalDate.MAX : ended,
                    row.getInt("steps"),
                    row.getInt("rulings"),
                    row.getLong("delivery"));
        }
    }

    /** A deed that is not told yet. */
    private record Untold(Promised promised, Person person, Deed deed) {}

    /** Tells what was done up to the end of some days. */
    void tell(DateRange past) {
        var around = new DateRange(past.first().minusDays(AROUND), past.last().plusDays(AROUND));
        var whereabouts = Whereabouts.during(new DateRange(past.first().minusDays(2L * AROUND), past.last()), jdbc);
        var untold = jdbc
                .query(
                        OUTPUTS,
                        (row, number) -> Promised.of(row),
                        Date.valueOf(around.first()),
                        Date.valueOf(around.last()))
                .stream()
                .flatMap(it -> untold(it, whereabouts, past.last()).stream())
                .sorted(Comparator.comparing(it -> it.deed().at()))
                .toList();
        write(untold);
    }

    private List<Untold> untold(Promised promised, Whereabouts whereabouts, LocalDate last) {
        return Optional.ofNullable(people.get(promised.employee()))
                .map(person -> rest(promised, deeds(promised, person, whereabouts)).stream()
                        .takeWhile(it -> !it.at().toLocalDate().isAfter(last))
                        .takeWhile(it -> promised.isOwed(it.at().toLocalDate()))
                        .takeWhile(it -> !it.kind().isRuling() || residents.othersDecide(person))
                        .map(it -> new Untold(promised, person, it))
                        .toList())
                .orElse(List.of());
    }

    /** The deeds after those that are told; none where a visitor has taken the story over. */
    private static List<Deed> rest(Promised promised, List<Deed> deeds) {
        int told = promised.steps() + promised.rulings();
        if (told > deeds.size()) {
            return List.of();
        }
        long rulings = deeds.subList(0, told).stream()
                .filter(it -> it.kind().isRuling())
                .count();
        return rulings == promised.rulings() ? deeds.subList(told, deeds.size()) : List.of();
    }

    private List<Deed> deeds(Promised promised, Person person, Whereabouts whereabouts) {
        var told = new Delivery.Told(plan.wish().seed(), calendar);
        var delivery = scene.isEmployee(person) && Promise.isWeekly(promised.what())
                ? Delivery.weekly(promised.quantity(), promised.due(), told)
                : Delivery.of(
                        person,
                        promised.quantity(),
                        promised.due(),
                        promised.number(),
                        Optional.ofNullable(truths.get(promised.employee())),
                        told);
        var chance = Chance.of(
                told.seed(),
                "deeds " + promised.number(),
                (long) person.number() * 65_536 + promised.due().toEpochDay());
        return Deeds.of(delivery, promised.from(), day -> atWork(day, promised.employee(), whereabouts), chance);
    }

    private LocalDate atWork(LocalDate day, long employee, Whereabouts whereabouts) {
        for (var tried = day; tried.isAfter(day.minusDays(14)); tried = tried.minusDays(1)) {
            if (calendar.isWorkingDay(tried) && whereabouts.isDue(employee, tried)) {
                return tried;
            }
        }
        return day;
    }

    private void write(List<Untold> untold) {
        var steps = untold.stream().filter(it -> !it.deed().kind().isRuling()).toList();
        var numbers = Numbers.reserve(jdbc, "performance.progress", "progress_id", steps.size());
        var deliveries = new HashMap<Long, Long>();
        var ruled = new ArrayList<Ruled>();
        load(
                "progress",
                "progress_id, output_id, employee_id, quantity, note, link, delivered, noted_at, by_account",
                load -> {
                    int step = 0;
                    for (var it : untold) {
                        if (it.deed().kind().isRuling()) {
                            var delivery = deliveries.getOrDefault(
                                    it.promised().output(), it.promised().delivery());
                            ruled.add(new Ruled(it, delivery));
                        } else {
                            step(load, it, numbers.get(step));
                            if (it.deed().kind() == Deed.Kind.DELIVER) {
                                deliveries.put(it.promised().output(), numbers.get(step));
                            }
                            step++;
                        }
                    }
                });
        load(
                "ruling",
                "output_id, progress_id, outcome, accepted, word, ruled_at, by_account, by_employee",
                load -> ruled.forEach(it -> ruling(load, it)));
    }

    /** A ruling, and the delivery that it is about. */
    private record Ruled(Untold untold, long delivery) {}

    private void step(TableLoad load, Untold it, long number) {
        load.row(
                residents.agency(),
                number,
                it.promised().output(),
                it.promised().employee(),
                it.deed().quantity(),
                it.deed().text(),
                it.deed().link(),
                it.deed().kind() == Deed.Kind.DELIVER,
                at(it.deed().at()),
                residents.account(it.person()));
    }

    private void ruling(TableLoad load, Ruled it) {
        var deed = it.untold().deed();
        boolean accepts = deed.kind() == Deed.Kind.ACCEPT;
        load.row(
                residents.agency(),
                it.untold().promised().output(),
                it.delivery(),
                accepts ? "ACCEPTED" : "RETURNED",
                accepts ? deed.quantity() : null,
                deed.text().isEmpty() ? null : deed.text(),
                at(deed.at()),
                residents.decidingAccount(it.untold().person()),
                residents.decider(it.untold().person()));
    }

    private void load(String table, String columns, TableLoad.Rows rows) {
        TableLoad.load(jdbc, "performance." + table, List.of("agency_id", columns), rows);
    }

    private OffsetDateTime at(LocalDateTime time) {
        return time.atZone(plan.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
