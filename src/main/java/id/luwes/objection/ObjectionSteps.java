package id.luwes.objection;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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

/** What happened to objections, appended. */
@Component
class ObjectionSteps {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ObjectionSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(long objection, ObjectionStep step) {
        // What the findings tell is not told twice
        var remedy = step.remedy().filter(it -> it.way() != ObjectionStep.Remedy.Way.TO_RECORD);
        var findings = step.findings();
        jdbc.sql("""
            insert into objection.step (agency_id, objection_id, kind, happened_at, by_account, by_employee, words,
                hearing_at, place, ending, findings, remedy, remedy_id, remedy_from)
            values (:agency, :objection, :kind, :at, :account, :employee, nullif(:words, ''), :hearing, :place, :ending,
                cast(:findings as jsonb), :remedy, nullif(:remedyId, 0), :remedyFrom)
            """)
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .param("kind", step.kind().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("account", step.account())
                .param("employee", step.by().map(EmployeeId::value).orElse(null), Types.BIGINT)
                .param("words", step.words())
                .param(
                        "hearing",
                        step.hearing()
                                .map(it -> it.at().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("place", step.hearing().map(ObjectionStep.Hearing::place).orElse(null))
                .param("ending", step.ending().map(Ending::name).orElse(null))
                .param("findings", findings.isEmpty() ? null : json.writeValueAsString(findings.kept()), Types.VARCHAR)
                .param("remedy", remedy.map(it -> it.way().name()).orElse(null))
                .param("remedyId", remedy.map(ObjectionStep.Remedy::id).orElse(0L))
                .param("remedyFrom", remedy.flatMap(ObjectionStep.Remedy::from).orElse(null), Types.DATE)
                .update();
    }

    /** Those of one objection, the first first. */
    @Transactional(readOnly = true)
    public List<ObjectionStep> of(long objection) {
        return jdbc.sql("select * from objection.step where agency_id = :agency and objection_id = :objection"
                        + " order by step_id")
                .param("agency", CurrentAgency.required().value())
                .param("objection", objection)
                .query((row, number) -> step(row))
                .list();
    }

    /** What one member proposed last, which another has to agree to. */
    @Transactional(readOnly = true)
    public Optional<Panel.Vote> proposed(long objection) {
        return of(objection).stream()
                .filter(it -> it.kind() == ObjectionStep.Kind.PROPOSED)
                .reduce((earlier, later) -> later)
                .map(it -> new Panel.Vote(it.account(), it.ending().orElseThrow(), it.findings()));
    }

    private ObjectionStep step(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var hearing = row.getObject("hearing_at", OffsetDateTime.class);
        var remedy = row.getString("remedy");
        var found = row.getString("findings");
        var findings = found == null
                ? Findings.NONE
                : Findings.of(json.readValue(found, new TypeReference<Map<String, String>>() {}));
        return new ObjectionStep(
                ObjectionStep.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getLong("by_account"),
                Optional.ofNullable(row.getObject("by_employee", Long.class)).map(EmployeeId::new),
                words == null ? "" : words,
                hearing == null
                        ? Optional.empty()
                        : Optional.of(new ObjectionStep.Hearing(hearing.toInstant(), row.getString("place"))),
                Optional.ofNullable(row.getString("ending")).map(Ending::valueOf),
                findings,
                remedy == null
                        ? followed(row, findings)
                        : Optional.of(new ObjectionStep.Remedy(
                                ObjectionStep.Remedy.Way.valueOf(remedy),
                                row.getLong("remedy_id"),
                                Optional.ofNullable(row.getObject("remedy_from", LocalDate.class)))));
    }

    /** What a decision brought that names wrong facts. */
    private static Optional<ObjectionStep.Remedy> followed(ResultSet row, Findings findings) throws SQLException {
        return !findings.isEmpty() && row.getString("kind").equals(ObjectionStep.Kind.DECIDED.name())
                ? Optional.of(new ObjectionStep.Remedy(ObjectionStep.Remedy.Way.TO_RECORD, 0, Optional.empty()))
                : Optional.empty();
    }
}
