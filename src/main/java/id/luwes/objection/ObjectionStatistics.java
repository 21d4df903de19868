package id.luwes.objection;

import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How objections end and how long that takes, in a scope. A kind with few people is merged with the others, so that nobody
 * follows from a number.
 */
@Component
public class ObjectionStatistics {

    /** A group of fewer people is merged (<i>ambang contoh</i>, as for the numbers of leadership). */
    public static final int LEAST = 5;

    private final JdbcClient jdbc;
    private final ObjectionTimes times;

    ObjectionStatistics(JdbcClient jdbc, ObjectionTimes times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    /** @param rows one a kind, the merged one last */
    public record Counted(List<Row> rows, int least) {

        public Counted {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A kind.
     *
     * @param kind empty for kinds that are merged
     * @param states how many stand how
     * @param median working days from raising to the decision, of those that were decided; empty for none
     */
    public record Row(
            Optional<ContestedKind> kind, Map<ObjectionState, Integer> states, int overdue, OptionalInt median) {

        public Row {
            states = Map.copyOf(states);
        }

        public int all() {
            return states.values().stream().mapToInt(it -> it).sum();
        }

        public int of(ObjectionState state) {
            return states.getOrDefault(state, 0);
        }
    }

    private record One(
            ContestedKind kind,
            long person,
            ObjectionState state,
            LocalDate raised,
            Optional<LocalDate> decided,
            boolean overdue) {}

    @Transactional(readOnly = true)
    public Counted in(Scope scope) {
        var groups = new EnumMap<ContestedKind, List<One>>(ContestedKind.class);
        for (var one : read(scope)) {
            groups.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one);
        }
        var rows = new ArrayList<Row>();
        var merged = new ArrayList<One>();
        var shown = new ArrayList<>(groups.entrySet());
        shown.removeIf(it -> people(it.getValue()) < LEAST && merged.addAll(it.getValue()));
        // Too few together would follow from the total, so the smallest group joins them.
        shown.sort(Comparator.comparingInt(it -> it.getValue().size()));
        while (!merged.isEmpty() && people(merged) < LEAST && !shown.isEmpty()) {
            merged.addAll(shown.removeFirst().getValue());
        }
        shown.sort(Map.Entry.comparingByKey());
        shown.forEach(it -> rows.add(row(Optional.of(it.getKey()), it.getValue())));
        if (people(merged) >= LEAST) {
            rows.add(row(Optional.empty(), merged));
        }
        return new Counted(rows, LEAST);
    }

    private static long people(List<One> group) {
        return group.stream().mapToLong(One::person).distinct().count();
    }

    private Row row(Optional<ContestedKind> kind, List<One> group) {
        var states = new EnumMap<ObjectionState, Integer>(ObjectionState.class);
        group.forEach(it -> states.merge(it.state(), 1, Integer::sum));
        var calendar = times.calendar();
        var days = group.stream()
                .flatMap(it -> it.decided().map(on -> calendar.workingDaysAfter(it.raised(), on)).stream())
                .sorted()
                .toList();
        return new Row(
                kind,
                states,
                (int) group.stream().filter(One::overdue).count(),
                days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2)));
    }

    private List<One> read(Scope scope) {
        return jdbc.sql("""
            select o.kind, o.employee_id, o.state, (o.raised_at at time zone g.zone)::date as raised,
                   (select (t.happened_at at time zone g.zone)::date from objection.step t where t.agency_id = o.agency_id
                       and t.objection_id = o.objection_id and t.kind = 'DECIDED') as decided,
                   o.state = 'OPEN' and o.due < :today as overdue
              from objection.objection o
              join agency.agency g on g.agency_id = o.agency_id
              join workforce.employee e on e.agency_id = o.agency_id and e.employee_id = o.employee_id
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
             where o.agency_id = :agency and
            """ + Scope.CONDITION)
                .param("agency", CurrentAgency.required().value())
                .param("today", times.today())
                .params(scope.parameters())
                .query((row, number) -> new One(
                        ContestedKind.valueOf(row.getString("kind")),
                        row.getLong("employee_id"),
                        ObjectionState.valueOf(row.getString("state")),
                        row.getObject("raised", LocalDate.class),
                        Optional.ofNullable(row.getObject("decided", LocalDate.class)),
                        row.getBoolean("overdue")))
                .list();
    }
}
