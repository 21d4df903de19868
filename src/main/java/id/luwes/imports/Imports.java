package id.luwes.imports;

import id.luwes.access.Authority;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports of the current agency: begun, looked at, remembered, given up. */
@Component
public class Imports {

    private static final int LATEST = 10;
    private static final int LONGEST_NAME = 200;

    private final Runs runs;
    private final Rows rows;
    private final JdbcClient jdbc;

    Imports(Runs runs, Rows rows, JdbcClient jdbc) {
        this.runs = runs;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** Begins an import; whoever begins it then reads the file. */
    @Transactional
    public long begin(ImportKind kind, String file, long size, Origin origin, @Nullable Long by) {
        var name = file.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        var kept = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return runs.begin(kind.name(), new Run.Source(kept, size, "", origin.asOf(), origin.source()), by);
    }

    /** When and by whom the facts of a file were observed, where its rows do not say. */
    public record Origin(LocalDate asOf, String source) {}

    /** An import, for whoever may go on with it. */
    @Transactional
    public Run find(Authority who, long run) {
        return runs.find(run).filter(it -> it.isSeenBy(who)).orElseThrow(NotFound::new);
    }

    /** An import, for whoever has a shell on the server. */
    @Transactional
    public Run find(long run) {
        return runs.find(run).orElseThrow(NotFound::new);
    }

    /** The latest that this person may see. */
    @Transactional
    public List<Run> latest(Authority who, ImportKind kind) {
        return runs.latest(kind.name(), 0, LATEST * LATEST).stream()
                .filter(it -> it.isSeenBy(who))
                .limit(LATEST)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<RowProblem> problems(long run, int from, int most) {
        return rows.problems(run, from, most);
    }

    @Transactional(readOnly = true)
    public List<Example> examples(long run) {
        return rows.examples(run);
    }

    /** Remembers what headings mean; a key that is no column of the kind is left out. */
    @Transactional
    public void remember(ImportKind kind, Map<String, String> chosen) {
        rows.remember(kind.name(), chosen);
    }

    /** Says that it is to be applied; false when somebody else was faster. */
    @Transactional
    public boolean claim(long run) {
        return runs.move(run, ImportState.CHECKED, ImportState.APPLYING, null);
    }

    /** Gives an import up; one that is worked on ends when whoever does notices. */
    @Transactional
    public boolean cancel(long run) {
        if (runs.askToCancel(run)) {
            return true;
        }
        boolean cancelled = runs.move(run, ImportState.CHECKED, ImportState.CANCELLED, null)
                || runs.move(run, ImportState.COLUMNS, ImportState.CANCELLED, null);
        if (cancelled) {
            rows.forget(run);
        }
        return cancelled;
    }

    /** Forgets the rows and problems of imports that began before the moment; what was not applied can be no more. */
    @Transactional
    public void forgetBegunBefore(OffsetDateTime moment) {
        var parameters = Map.of("agency", CurrentAgency.required().value(), "moment", moment);
        for (var table : List.of("imports.staged_row", "imports.example", "imports.problem")) {
            jdbc.sql("delete from " + table + " t using imports.run r where t.agency_id = :agency"
                            + " and r.agency_id = t.agency_id and r.run_id = t.run_id and r.begun_at < :moment")
                    .params(parameters)
                    .update();
        }
        jdbc.sql("update imports.run set state = 'CANCELLED', failure = 'imports.failure.old', ended_at = seen_at"
                        + " where agency_id = :agency and begun_at < :moment and state in ('CHECKED', 'COLUMNS')")
                .params(parameters)
                .update();
    }
}
