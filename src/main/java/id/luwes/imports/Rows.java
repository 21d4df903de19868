package id.luwes.imports;

import id.luwes.imports.RowReader.Values;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TableLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of an import on their way: staged as they are read, then compared as a whole. Needs a transaction. */
@Component
class Rows {

    private static final int EXAMPLES = 12;

    private final JdbcClient jdbc;
    private final JdbcOperations bulk;

    Rows(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.bulk = new JdbcTemplate(source);
    }

    /** Keeps rows that can be read, and what is wrong with the others. */
    void stage(long run, List<Values> rows) {
        int agency = CurrentAgency.required().value();
        TableLoad.load(
                bulk,
                "imports.staged_row",
                List.of("agency_id", "run_id", "line", "cells"),
                load -> rows.stream()
                        .filter(Values::isReadable)
                        .forEach(it -> load.row(agency, run, it.line(), it.values())));
        if (rows.stream().anyMatch(it -> !it.problems().isEmpty())) {
            TableLoad.load(
                    bulk,
                    "imports.problem",
                    List.of("agency_id", "run_id", "line", "heading", "value", "key", "arguments", "compared", "mild"),
                    load -> rows.stream()
                            .flatMap(it -> it.problems().stream())
                            .forEach(it -> load.row(
                                    agency,
                                    run,
                                    it.line(),
                                    it.heading(),
                                    it.value(),
                                    it.key(),
                                    it.arguments(),
                                    false,
                                    it.mild())));
        }
    }

    /**
     * Makes the temporary tables of a comparison: {@code incoming} with the staged rows, {@code outcome} and {@code
     * refused}, both empty. Whole tables are joined, often right after they were filled and before anybody has counted
     * them: a nested loop, which looks cheap then, would take minutes.
     */
    void open(long run, List<Column> columns) {
        var cells = IntStream.range(0, columns.size())
                .mapToObj(it ->
                        "cells[%d] as %s".formatted(it + 1, columns.get(it).key()))
                .collect(Collectors.joining(", "));
        bulk.execute("set local enable_nestloop to off");
        bulk.execute("set local work_mem to '64MB'");
        bulk.execute("create temporary table refused (line bigint, col text, value text, key text, args text[])"
                + " on commit drop");
        bulk.execute(
                "create temporary table outcome (line bigint, what text, label text, changes jsonb) on commit drop");
        jdbc.sql("create temporary table incoming on commit drop as select line, " + cells
                        + " from imports.staged_row where agency_id = "
                        + CurrentAgency.required().value()
                        + " and run_id = " + run)
                .update();
        bulk.execute("create unique index incoming_line on incoming (line)");
        bulk.execute("analyze incoming");
    }

    /** Keeps what a comparison has found, in place of what an earlier one did, and takes refused lines out. */
    void keep(long run, ColumnChoice choice) {
        bulk.execute("delete from outcome where line in (select line from refused)");
        bulk.execute("create index outcome_line on outcome (line)");
        bulk.execute("analyze outcome");
        var keys = choice.columns().stream().map(Column::key).toArray(String[]::new);
        var headings =
                choice.columns().stream().map(it -> choice.heading(it.key())).toArray(String[]::new);
        var parameters =
                Map.<String, Object>of("agency", CurrentAgency.required().value(), "run", run);
        jdbc.sql("delete from imports.problem where agency_id = :agency and run_id = :run and compared")
                .params(parameters)
                .update();
        jdbc.sql("""
                insert into imports.problem (agency_id, run_id, line, heading, value, key, arguments, compared)
                select :agency, :run, r.line, coalesce(h.heading, ''), left(coalesce(r.value, ''), 200), r.key, r.args, true
                  from refused r left join unnest(:keys, :headings) h (key, heading) on h.key = r.col
                """)
                .params(parameters)
                .param("keys", keys)
                .param("headings", headings)
                .update();
        jdbc.sql("delete from imports.example where agency_id = :agency and run_id = :run")
                .params(parameters)
                .update();
        jdbc.sql("""
                insert into imports.example (agency_id, run_id, line, is_new, label, changes)
                select :agency, :run, line, what = 'NEW', label, changes
                  from (select *, row_number() over (partition by what order by line) as place from outcome) o
                 where what in ('NEW', 'CHANGED') and place <= :most
                """).params(parameters).param("most", EXAMPLES).update();
    }

    /**
     * Tells the import what came of it; the last thing in its transaction, since signs of life come from another one and
     * must not wait for this row.
     */
    void count(long run) {
        jdbc.sql("""
                update imports.run set
                       rows_new = (select count(*) from outcome where what = 'NEW'),
                       rows_changed = (select count(*) from outcome where what = 'CHANGED'),
                       rows_same = (select count(*) from outcome where what = 'SAME'),
                       rows_refused = (select count(distinct line) from imports.problem
                                        where agency_id = :agency and run_id = :run and not mild),
                       changes = (select coalesce(jsonb_object_agg(k, n), '{}') from (
                            select k, count(*) as n from outcome, jsonb_object_keys(changes) k
                             where what = 'CHANGED' group by k) c)
                 where agency_id = :agency and run_id = :run
                """)
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .update();
    }

    /** The staged rows and the examples; problems stay a day, for whoever wants to mend the file. */
    void forget(long run) {
        for (var table : List.of("imports.staged_row", "imports.example")) {
            jdbc.sql("delete from " + table + " where agency_id = :agency and run_id = :run")
                    .param("agency", CurrentAgency.required().value())
                    .param("run", run)
                    .update();
        }
    }

    /** Some problems by their lines, from a place in that order. */
    List<RowProblem> problems(long run, int from, int most) {
        return jdbc.sql("""
                select line, heading, value, key, arguments, mild from imports.problem
                 where agency_id = :agency and run_id = :run order by line, problem_id offset :from limit :most
                """)
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .param("from", from)
                .param("most", most)
                .query((row, number) -> new RowProblem(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Runs.texts(row, "arguments"),
                        row.getBoolean("mild")))
                .list();
    }

    List<Example> examples(long run) {
        return jdbc.sql("""
                select e.line, e.is_new, e.label,
                       array(select key from jsonb_each(e.changes) order by key) as columns,
                       array(select coalesce(value->>0, '') from jsonb_each(e.changes) order by key) as before,
                       array(select coalesce(value->>1, '') from jsonb_each(e.changes) order by key) as after
                  from imports.example e where e.agency_id = :agency and e.run_id = :run order by e.is_new, e.line
                """)
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .query((row, number) -> new Example(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getString(3),
                        changes(Runs.texts(row, "columns"), Runs.texts(row, "before"), Runs.texts(row, "after"))))
                .list();
    }

    private static List<Example.Change> changes(List<String> columns, List<String> before, List<String> after) {
        var changes = new ArrayList<Example.Change>();
        for (int i = 0; i < columns.size(); i++) {
            changes.add(new Example.Change(columns.get(i), before.get(i), after.get(i)));
        }
        return changes;
    }

    /** What was chosen for headings before. */
    Map<String, String> remembered(String kind) {
        return jdbc
                .sql("select heading, column_key from imports.heading where agency_id = :agency and kind = :kind")
                .param("agency", CurrentAgency.required().value())
                .param("kind", kind)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Remembers what was chosen for headings. */
    void remember(String kind, Map<String, String> chosen) {
        chosen.forEach((heading, column) -> jdbc.sql("""
                        insert into imports.heading (agency_id, kind, heading, column_key)
                        values (:agency, :kind, :heading, :column)
                        on conflict (agency_id, kind, heading) do update set column_key = excluded.column_key
                        """)
                .param("agency", CurrentAgency.required().value())
                .param("kind", kind)
                .param("heading", Headings.plain(heading))
                .param("column", column)
                .update());
    }
}
