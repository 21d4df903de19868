package id.luwes.objection;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Objections as they are kept. What was raised is written once; only the state moves on, each time with a step. */
@Component
class FormalObjections {

    private static final String READ = """
        select o.* from objection.objection o where o.agency_id = :agency and o.objection_id = :id
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    FormalObjections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is raised, before it has a number. */
    record Raised(
            Contested contested,
            Optional<EmployeeId> superior,
            String words,
            String lateness,
            LocalDate lastDay,
            Instant at,
            long account,
            int members,
            Optional<LocalDate> due) {}

    @Transactional(readOnly = true)
    public Optional<FormalObjection> find(long id) {
        return read(READ, id);
    }

    /** The same, nobody else changing it until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FormalObjection> lock(long id) {
        return read(READ + " for update", id);
    }

    /** Appends one; empty where that decision is objected to already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> add(Raised raised) {
        var contested = raised.contested();
        return jdbc.sql("""
            insert into objection.objection (agency_id, employee_id, kind, subject_id, part, cause, contested_at,
                decider_account, decider_id, superior_id, reason, inputs, words, lateness, last_day, raised_at, raised_by,
                members, state, due)
            values (:agency, :employee, :kind, :subject, :part, :cause, :contested, nullif(:account, 0), :decider, :superior,
                :reason, cast(:inputs as jsonb), :words, nullif(:lateness, ''), :last, :at, :by, :members, :state, :due)
                on conflict do nothing returning objection_id
            """)
                .param("agency", agency())
                .param("employee", contested.employee().value())
                .param("kind", contested.subject().kind().name())
                .param("subject", contested.subject().id())
                .param("part", contested.subject().part())
                .param("cause", contested.cause())
                .param("contested", at(contested.at()))
                .param("account", contested.account())
                .param("decider", contested.by().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("superior", raised.superior().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("reason", contested.reason())
                .param("inputs", json.writeValueAsString(contested.inputs()))
                .param("words", raised.words())
                .param("lateness", raised.lateness())
                .param("last", raised.lastDay())
                .param("at", at(raised.at()))
                .param("by", raised.account())
                .param("members", raised.members())
                .param("state", raised.due().isPresent() ? "OPEN" : "LATE")
                .param("due", raised.due().orElse(null), Types.DATE)
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    /** Moves on what is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(FormalObjection moved) {
        jdbc.sql("update objection.objection set state = :state, due = :due where agency_id = :agency"
                        + " and objection_id = :id and state in ('LATE', 'OPEN')")
                .param("agency", agency())
                .param("id", moved.facts().id())
                .param("state", moved.state().name())
                .param("due", moved.due().orElse(null), Types.DATE)
                .update();
    }

    /** Those that are due until this day and were not reminded of; they count as reminded of from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FormalObjection> remindOf(LocalDate until, LocalDate today) {
        return jdbc.sql("update objection.objection set reminded_on = :today where agency_id = :agency and state ="
                        + " 'OPEN' and due <= :until and reminded_on is null returning *")
                .param("agency", agency())
                .param("until", until)
                .param("today", today)
                .query((row, number) -> objection(row))
                .list();
    }

    private Optional<FormalObjection> read(String sql, long id) {
        return jdbc.sql(sql)
                .param("agency", agency())
                .param("id", id)
                .query((row, number) -> objection(row))
                .optional();
    }

    private FormalObjection objection(ResultSet row) throws SQLException {
        var facts = facts(row);
        var due = Optional.ofNullable(row.getObject("due", LocalDate.class));
        var state = ObjectionState.valueOf(row.getString("state"));
        return switch (state) {
            case LATE -> new FormalObjection.Late(facts);
            case OPEN -> new FormalObjection.Open(facts, due.orElseThrow());
            case UPHELD, PARTLY, REJECTED, NOT_HEARD, WITHDRAWN -> new FormalObjection.Closed(facts, due, state);
        };
    }

    private ObjectionFacts facts(ResultSet row) throws SQLException {
        var account = row.getObject("decider_account", Long.class);
        var lateness = row.getString("lateness");
        return new ObjectionFacts(
                row.getLong("objection_id"),
                new Contested(
                        new Contestable(
                                ContestedKind.valueOf(row.getString("kind")),
                                row.getLong("subject_id"),
                                row.getInt("part")),
                        new EmployeeId(row.getLong("employee_id")),
                        row.getString("cause"),
                        row.getObject("contested_at", OffsetDateTime.class).toInstant(),
                        account == null ? 0 : account,
                        person(row, "decider_id"),
                        row.getString("reason"),
                        json.readValue(row.getString("inputs"), new TypeReference<Map<String, String>>() {})),
                person(row, "superior_id"),
                row.getString("words"),
                lateness == null ? "" : lateness,
                row.getObject("last_day", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getInt("members"));
    }

    private static Optional<EmployeeId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(EmployeeId::new);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
