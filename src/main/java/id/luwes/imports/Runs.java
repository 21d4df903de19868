package id.luwes.imports;

import id.luwes.imports.Run.Trouble;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports, and their states. */
@Component
class Runs {

    /** Whoever works on an import gives a sign of life far more often; only then is asked whether its lock is free. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final String LOCK = "(:agency, hashtext('import ' || :run))";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public long begin(String kind, Run.Source source, @Nullable Long by) {
        return jdbc.sql("""
                insert into imports.run (agency_id, kind, state, file_name, file_size, as_of, source, begun_at, begun_by, seen_at)
                values (:agency, :kind, 'READING', :name, :size, :asOf, :source, :now, :by, :now) returning run_id
                """)
                .param("agency", CurrentAgency.required().value())
                .param("kind", kind)
                .param("name", source.name())
                .param("size", source.size())
                .param("asOf", source.asOf())
                .param("source", source.origin())
                .param("now", now())
                .param("by", by, Types.BIGINT)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    @Transactional
    public Optional<Run> find(long run) {
        return query(" and run_id = :run", Map.of("run", run)).stream()
                .map(this::stillAtWork)
                .findFirst();
    }

    /** An import as its row tells, for whoever works on it. */
    Run own(long run) {
        return query(" and run_id = :run", Map.of("run", run)).getFirst();
    }

    /** The latest, of one account or, for 0, of all. */
    @Transactional
    public List<Run> latest(String kind, long by, int most) {
        return query(
                        " and kind = :kind and (:by = 0 or begun_by = :by) order by begun_at desc, run_id desc limit :most",
                        Map.of("kind", kind, "by", by, "most", most))
                .stream()
                .map(this::stillAtWork)
                .toList();
    }

    private List<Run> query(String condition, Map<String, Object> parameters) {
        return jdbc.sql("select * from imports.run where agency_id = :agency" + condition)
                .param("agency", CurrentAgency.required().value())
                .params(parameters)
                .query((row, number) -> run(row))
                .list();
    }

    /** Whoever works on an import holds its lock; if nobody does, a restart has interrupted the work, and nothing was written. */
    Run stillAtWork(Run run) {
        if (!run.state().isAtWork()
                || run.times().seen().isAfter(clock.instant().minus(SILENCE))
                || !lockIsFree(run.id())) {
            return run;
        }
        var state = run.state() == ImportState.APPLYING ? ImportState.CHECKED : ImportState.FAILED;
        return move(run.id(), run.state(), state, new Trouble("imports.failure.interrupted." + state, List.of()))
                ? query(" and run_id = :run", Map.of("run", run.id())).getFirst()
                : run;
    }

    private boolean lockIsFree(long run) {
        return jdbc.sql("select pg_try_advisory_xact_lock" + LOCK)
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Holds the lock of an import to the end of this transaction. */
    void lock(long run) {
        jdbc.sql("select pg_advisory_xact_lock" + LOCK)
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .query((row, number) -> run)
                .single();
    }

    /** From one state to another; false when it is no longer in the first. */
    @Transactional
    public boolean move(long run, ImportState from, ImportState to, @Nullable Trouble trouble) {
        return jdbc.sql("""
                update imports.run set state = :to, failure = :failure, failure_arguments = :arguments, per_cent = 0,
                       cancelling = false, seen_at = :now, ended_at = case when :open then null else :now end
                 where agency_id = :agency and run_id = :run and state = :from
                """)
                        .param("agency", CurrentAgency.required().value())
                        .param("run", run)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("failure", trouble == null ? null : trouble.key(), Types.VARCHAR)
                        .param(
                                "arguments",
                                trouble == null
                                        ? new String[0]
                                        : trouble.arguments().toArray(String[]::new))
                        .param("open", to.isOpen())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Tells how far the work is, at once, whatever becomes of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean reached(long run, int perCent) {
        return jdbc.sql("update imports.run set per_cent = :perCent, seen_at = :now"
                        + " where agency_id = :agency and run_id = :run returning cancelling")
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .param("perCent", perCent)
                .param("now", now())
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .orElse(true);
    }

    /** Asks whoever works on it to stop. */
    @Transactional
    public boolean askToCancel(long run) {
        return jdbc.sql("update imports.run set cancelling = true where agency_id = :agency and run_id = :run"
                                + " and state in ('READING', 'APPLYING')")
                        .param("agency", CurrentAgency.required().value())
                        .param("run", run)
                        .update()
                == 1;
    }

    /** Keeps what the headings were taken for, whatever becomes of the rows. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keepHeadings(long run, List<Run.Heading> headings, String digest) {
        jdbc.sql("update imports.run set headings = :headings, mapped = :mapped, file_digest = :digest"
                        + " where agency_id = :agency and run_id = :run")
                .param("agency", CurrentAgency.required().value())
                .param("run", run)
                .param("headings", headings.stream().map(Run.Heading::text).toArray(String[]::new))
                .param("mapped", headings.stream().map(Run.Heading::column).toArray(String[]::new))
                .param("digest", digest)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    Run run(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Run(
                row.getLong("run_id"),
                row.getString("kind"),
                ImportState.valueOf(row.getString("state")),
                new Run.Source(
                        row.getString("file_name"),
                        row.getLong("file_size"),
                        row.getString("file_digest"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("source")),
                headings(texts(row, "headings"), texts(row, "mapped")),
                row.getInt("per_cent"),
                new Run.Tally(
                        row.getLong("rows_new"),
                        row.getLong("rows_changed"),
                        row.getLong("rows_same"),
                        row.getLong("rows_refused")),
                json.readTree(row.getString("changes")).properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, it -> it.getValue().asLong())),
                failure == null ? Optional.empty() : Optional.of(new Trouble(failure, texts(row, "failure_arguments"))),
                new Run.Times(
                        instant(row, "begun_at"),
                        row.getLong("begun_by"),
                        instant(row, "seen_at"),
                        Optional.ofNullable(ended).map(OffsetDateTime::toInstant)));
    }

    private static List<Run.Heading> headings(List<String> texts, List<String> columns) {
        var headings = new ArrayList<Run.Heading>();
        for (int i = 0; i < texts.size(); i++) {
            headings.add(new Run.Heading(texts.get(i), columns.get(i)));
        }
        return headings;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
