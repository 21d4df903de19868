package id.luwes.imports;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports as they are read: by whoever may go on with them, and by auditors, who may not. An auditor of a subtree sees
 * what its people brought; the rows, which may tell of people in other units, only the auditor of the agency sees.
 */
@Component
public class ReadingImports {

    /** Imports of one page of the list. */
    public static final int PAGE = 25;

    private static final int PROBLEMS = 20;

    /** What {@link Run#isSeenBy} says, and what an auditor sees, for all imports at once. */
    private static final String SEEN = """
         from imports.run r
         left join access.account a on a.agency_id = r.agency_id and a.account_id = r.begun_by
        where r.agency_id = :agency and (:whole or r.begun_by = :self or %s)
        """.formatted(Reach.condition("a.employee_id", "audited"));

    /** Those that wait for the reader: theirs, not yet applied or given up, while they may bring such files. */
    private static final String WAITING = """
         from imports.run r
        where r.agency_id = :agency and r.begun_by = :account and r.state in ('COLUMNS', 'CHECKED')
          and exists (select from access.role_grant g where g.agency_id = r.agency_id and g.account_id = :account
                  and g.role in ('BKD', 'ORGANISATION_BUREAU', 'ADMINISTRATOR'))
        """;

    /** How many wait for the reader. */
    public static final String COUNT = "select count(*)" + WAITING;

    private final Runs runs;
    private final Rows rows;
    private final Kinds kinds;
    private final AuditTrail trail;
    private final JdbcClient jdbc;

    ReadingImports(Runs runs, Rows rows, Kinds kinds, AuditTrail trail, JdbcClient jdbc) {
        this.runs = runs;
        this.rows = rows;
        this.kinds = kinds;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** An import and the name of whoever began it, empty where that was the command line. */
    public record Line(Run run, String by) {}

    /**
     * An import as somebody sees it.
     *
     * @param working whether they may go on with it
     * @param told whether they see its rows, of which the examples and the first problems are here
     */
    public record Look(
            Run run, String by, boolean working, boolean told, List<Example> examples, List<RowProblem> problems) {}

    /** How many imports the person sees. */
    @Transactional(readOnly = true)
    public int count(Authority who) {
        return jdbc.sql("select count(*)" + SEEN)
                .params(parameters(who))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** A page of those that the person sees, the newest first; pages are counted from 1. */
    @Transactional
    public List<Line> page(Authority who, int page) {
        return lines(
                who,
                " order by r.begun_at desc, r.run_id desc limit :rows offset :skip",
                Map.of("rows", PAGE, "skip", (page - 1L) * PAGE));
    }

    /**
     * An import that waits for whoever brought it.
     *
     * @param doubted how many cells of it say nothing usable, though their rows are kept
     */
    public record Waiting(Run run, int doubted) {}

    /** All that waits for this person. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(SignedIn who) {
        return jdbc.sql("""
            select r.*, (select count(*) from imports.problem p where p.agency_id = r.agency_id
                    and p.run_id = r.run_id and p.mild) as doubted
            """ + WAITING + " order by r.run_id")
                .param("agency", CurrentAgency.required().value())
                .param("account", who.account())
                .query((row, number) -> new Waiting(runs.run(row), row.getInt("doubted")))
                .list();
    }

    /**
     * How far an import is, without its rows.
     *
     * @throws NotFound if there is none that the person sees, or of a kind that this version does not know
     */
    @Transactional
    public Look glance(Authority who, long run) {
        var line = lines(who, " and r.run_id = :run", Map.of("run", run)).stream()
                .filter(it -> kinds.named(it.run().kind()).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Look(line.run(), line.by(), working(who, line.run()), told(who, line.run()), List.of(), List.of());
    }

    /** An import with some of its rows; a look at what somebody else brought is audited. */
    @Transactional
    public Look look(Authority who, long run) {
        var seen = glance(who, run);
        if (!seen.told()) {
            return seen;
        }
        var look = new Look(
                seen.run(), seen.by(), seen.working(), true, rows.examples(run), rows.problems(run, 0, PROBLEMS));
        var tells = !look.examples().isEmpty() || !look.problems().isEmpty();
        if (tells && seen.run().times().by() != who.person().account()) {
            trail.record(who.person(), Audited.of("IMPORT_VIEWED", "import", run));
        }
        return look;
    }

    /** Says that the person takes the file of problems away, which holds what stands in rows of people. */
    @Transactional
    public void takeProblems(Authority who, long run) {
        if (!glance(who, run).told()) {
            throw new NotFound();
        }
        trail.record(who.person(), Audited.of("IMPORT_PROBLEMS_READ", "import", run));
    }

    private boolean working(Authority who, Run run) {
        return run.isSeenBy(who)
                && kinds.named(run.kind())
                        .filter(it -> it.roles().stream().anyMatch(who::has))
                        .isPresent();
    }

    private static boolean told(Authority who, Run run) {
        return run.isSeenBy(who) || Reach.of(who, Role.AUDITOR).everywhere();
    }

    private List<Line> lines(Authority who, String rest, Map<String, Object> further) {
        return jdbc
                .sql("select r.*, coalesce(a.display_name, '') as by_name" + SEEN + rest)
                .params(parameters(who))
                .params(further)
                .query((row, number) -> new Line(runs.run(row), row.getString("by_name")))
                .list()
                .stream()
                .map(it -> new Line(runs.stillAtWork(it.run()), it.by()))
                .toList();
    }

    private static Map<String, Object> parameters(Authority who) {
        var parameters = new HashMap<>(Reach.of(who, Role.AUDITOR).parameters("audited"));
        parameters.put("agency", CurrentAgency.required().value());
        parameters.put("whole", Run.isWholeSeenBy(who));
        parameters.put("self", who.person().account());
        return parameters;
    }
}
