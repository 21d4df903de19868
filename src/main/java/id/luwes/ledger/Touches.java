package id.luwes.ledger;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be told again, as the triggers on the sources left it. */
@Component
class Touches {

    /** So many are taken at once; they are merged in memory. */
    static final int BATCH = 20_000;

    private static final int MANY = 1000;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final JdbcClient jdbc;

    Touches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Days of somebody, or of everybody where nobody is named. */
    record Touch(@Nullable Long employee, DateRange days, boolean outputsOnly) {}

    /** Whether so much is touched that it matters how it is read. */
    boolean areMany() {
        return jdbc.sql("select count(*) from (select from ledger.touch"
                        + " where agency_id = platform.current_agency() limit :many) t")
                .param("many", MANY)
                .query((row, number) -> row.getInt(1) == MANY)
                .single();
    }

    /** Whether something of this person's is to be told again. */
    boolean concern(EmployeeId person) {
        return jdbc.sql("select exists (select from ledger.touch where agency_id = platform.current_agency()"
                        + " and (employee_id = :person or employee_id is null))")
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Takes some away. Who sees a touch sees what it is about, since both were written in one transaction. */
    List<Touch> take() {
        return jdbc.sql("""
                with taken as (
                    delete from ledger.touch where agency_id = platform.current_agency() and touch_id <= (
                        select max(touch_id) from (
                            select touch_id from ledger.touch where agency_id = platform.current_agency()
                             order by touch_id limit :batch) t)
                    returning employee_id, first_day, last_day, outputs_only)
                select distinct employee_id, greatest(first_day, :earliest) as first_day,
                       least(last_day, :latest) as last_day, outputs_only
                  from taken
                """)
                .param("batch", BATCH)
                .param("earliest", EARLIEST)
                .param("latest", LATEST)
                .query((row, number) -> new Touch(
                        row.getObject("employee_id", Long.class),
                        new DateRange(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class)),
                        row.getBoolean("outputs_only")))
                .list();
    }

    /** Takes all away, because all will be told again. */
    void forget() {
        jdbc.sql("delete from ledger.touch where agency_id = platform.current_agency()")
                .update();
    }

    /** The days that are touched, as far as the ledger reaches, with whom they concern. */
    static SequencedMap<LocalDate, People> byDay(List<Touch> touches, DateRange reach) {
        var some = new TreeMap<LocalDate, Set<Long>>();
        var everybody = new HashSet<LocalDate>();
        for (var touch : touches) {
            if (!touch.outputsOnly() && touch.days().overlaps(reach)) {
                var employee = touch.employee();
                within(touch.days(), reach).days().forEach(day -> {
                    if (employee == null) {
                        everybody.add(day);
                    } else {
                        some.computeIfAbsent(day, it -> new TreeSet<>()).add(employee);
                    }
                });
            }
        }
        var days = new TreeMap<LocalDate, People>();
        some.forEach((day, people) -> days.put(day, new People.Some(people)));
        everybody.forEach(day -> days.put(day, People.EVERYBODY));
        return days;
    }

    /** All the people that are touched. */
    static People people(List<Touch> touches) {
        var people = new ArrayList<Long>();
        for (var touch : touches) {
            var employee = touch.employee();
            if (employee == null) {
                return People.EVERYBODY;
            }
            people.add(employee);
        }
        return new People.Some(Set.copyOf(people));
    }

    /** The days within which all touches lie. */
    static DateRange span(List<Touch> touches) {
        return touches.stream()
                .map(Touch::days)
                .reduce((one, other) -> new DateRange(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()))
                .orElseThrow();
    }

    private static DateRange within(DateRange days, DateRange limit) {
        return new DateRange(
                days.first().isBefore(limit.first()) ? limit.first() : days.first(),
                days.last().isAfter(limit.last()) ? limit.last() : days.last());
    }
}
