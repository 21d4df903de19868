package id.luwes.verification;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.VerdictId;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which verdicts are verified and which are not, counted and by name, for the people in a scope. */
@Component
public class Verifications {

    /** The people of a scope whom a filter leaves, with their verdict and what was signed last. */
    static final String PEOPLE = """
          from workforce.employee e
          join eligibility.standing s on s.agency_id = e.agency_id and s.employee_id = e.employee_id
          join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
          left join verification.latest l on l.agency_id = e.agency_id and l.employee_id = e.employee_id
         where e.agency_id = :agency and e.active and
        """ + Scope.IN_UNITS + """
        and (:box < 0 or coalesce(s.nine_box, 0) = :box)
        and (:service = 0 or e.unit_id = :service and u.serves_public)
        and (:state = '' or :state =
        """ + VerificationState.SQL + ")";

    private static final String COUNTS =
            "select grouping(s.nine_box) = 0 as by_box, grouping(e.unit_id) = 0 as by_unit, coalesce(s.nine_box, 0) as"
                    + " box, e.unit_id, max(u.name) filter (where u.serves_public) as service,"
                    + VerificationState.SQL + " as state, count(*) as people" + PEOPLE
                    + " group by grouping sets ((6, s.nine_box), (6, e.unit_id), (6))";

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for.
     *
     * @param box 1 to 9, 0 for people without one, empty for all
     * @param service a unit that serves the public, 0 for all units
     */
    public record Filter(Optional<Integer> box, long service, Optional<VerificationState> state) {

        public static final Filter ALL = new Filter(Optional.empty(), 0, Optional.empty());
    }

    /** How many there are in each state. */
    public record Tally(String key, String label, Map<VerificationState, Long> people) {

        public long of(VerificationState state) {
            return people.getOrDefault(state, 0L);
        }

        public long all() {
            return people.values().stream().mapToLong(it -> it).sum();
        }

        /** Those to be signed. */
        public long waiting() {
            return of(VerificationState.NEW) + of(VerificationState.CHANGED);
        }
    }

    /** All people of a scope, by box and by service. */
    public record Counts(Tally all, List<Tally> boxes, List<Tally> services) {}

    /**
     * A person with the verdict that holds.
     *
     * @param box 0 where none is known
     * @param own whether the reader signed it last, who takes no second look at it
     */
    public record Line(
            EmployeeId employee,
            String name,
            String position,
            String unit,
            int box,
            VerdictId verdict,
            int maxDays,
            List<String> reasons,
            VerificationState state,
            boolean own) {}

    /** One statement, however many people. */
    @Transactional(readOnly = true)
    public Counts counts(Scope scope) {
        var all = new Growing("", "");
        var boxes = new LinkedHashMap<String, Growing>();
        var services = new LinkedHashMap<String, Growing>();
        jdbc.sql(COUNTS)
                .params(parameters(scope, Filter.ALL))
                .query((row, number) -> {
                    var state = VerificationState.valueOf(row.getString("state"));
                    long people = row.getLong("people");
                    if (row.getBoolean("by_box")) {
                        var box = row.getString("box");
                        boxes.computeIfAbsent(box, it -> new Growing(it, it)).add(state, people);
                    } else if (!row.getBoolean("by_unit")) {
                        all.add(state, people);
                    } else if (row.getString("service") != null) {
                        services.computeIfAbsent(row.getString("unit_id"), it -> new Growing(it, text(row, "service")))
                                .add(state, people);
                    }
                    return true;
                })
                .list();
        return new Counts(
                all.done(),
                boxes.values().stream()
                        .map(Growing::done)
                        .sorted((one, other) -> one.key().compareTo(other.key()))
                        .toList(),
                services.values().stream()
                        .map(Growing::done)
                        .sorted((one, other) -> Long.compare(other.waiting(), one.waiting()))
                        .toList());
    }

    private static String text(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getString(column)).orElse("");
        } catch (SQLException gone) {
            throw new IllegalStateException("The column '%s' cannot be read.".formatted(column), gone);
        }
    }

    /** A tally while it is read. */
    private record Growing(String key, String label, EnumMap<VerificationState, Long> people) {

        Growing(String key, String label) {
            this(key, label, new EnumMap<>(VerificationState.class));
        }

        void add(VerificationState state, long more) {
            people.merge(state, more, Long::sum);
        }

        Tally done() {
            return new Tally(key, label, Map.copyOf(people));
        }
    }

    /** How many the filter leaves, and the last verdict that was given of them: what is newer was not seen. */
    public record Found(long people, long seen) {}

    @Transactional(readOnly = true)
    public Found found(Scope scope, Filter filter) {
        return jdbc.sql("select count(*) as people, coalesce(max(s.verdict_id), 0) as seen" + PEOPLE)
                .params(parameters(scope, filter))
                .query((row, number) -> new Found(row.getLong("people"), row.getLong("seen")))
                .single();
    }

    /** One page of them, by name. */
    @Transactional(readOnly = true)
    public List<Line> lines(Scope scope, Filter filter, long account, int page, int size) {
        return jdbc.sql("select e.employee_id, e.name, e.position_name, u.name as unit_name, coalesce(s.nine_box, 0)"
                        + " as box, s.verdict_id, s.max_days, s.reasons, coalesce(l.signed_by = :account, false)"
                        + " as own,"
                        + VerificationState.SQL + " as state" + PEOPLE
                        + " order by e.name, e.employee_id limit :size offset :skip")
                .params(parameters(scope, filter))
                .param("account", account)
                .param("size", size)
                .param("skip", (page - 1L) * size)
                .query((row, number) -> new Line(
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("name"),
                        row.getString("position_name"),
                        row.getString("unit_name"),
                        row.getInt("box"),
                        new VerdictId(row.getLong("verdict_id")),
                        row.getInt("max_days"),
                        List.of((String[]) row.getArray("reasons").getArray()),
                        VerificationState.valueOf(row.getString("state")),
                        row.getBoolean("own")))
                .list();
    }

    /** A unit that serves the public. */
    public record Counter(long id, String name) {}

    /** Those of a scope, by name. */
    @Transactional(readOnly = true)
    public List<Counter> services(Scope scope) {
        return jdbc.sql(
                        "select u.unit_id, u.name from agency.unit u where u.agency_id = :agency and u.serves_public and "
                                + Scope.CONDITION + " order by u.name, u.unit_id")
                .param("agency", CurrentAgency.required().value())
                .params(scope.parameters())
                .query((row, number) -> new Counter(row.getLong(1), row.getString(2)))
                .list();
    }

    static Map<String, @Nullable Object> parameters(Scope scope, Filter filter) {
        var parameters = new HashMap<String, @Nullable Object>(scope.parameters());
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("box", filter.box().orElse(-1));
        parameters.put("service", filter.service());
        parameters.put("state", filter.state().map(Enum::name).orElse(""));
        return parameters;
    }
}
