package id.luwes.arrangement;

import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was looked at in each step of a case, kept with the step and never computed again. Appended only. */
@Component
class Examinations {

    private final JdbcClient jdbc;

    Examinations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what. */
    enum Subject {
        DAY_CHANGE,
        APPLICATION
    }

    /** A step of a case. */
    record Step(Subject subject, long id, Instant at) {}

    /** Keeps it; nothing where nothing was looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Step step, Examined examined) {
        if (examined.checks().isEmpty()) {
            return;
        }
        var ground = examined.ground();
        var as = examined.as();
        jdbc.sql("""
            insert into arrangement.examination (agency_id, subject, subject_id, happened_at, verdict_id, policy_id,
                policy_hash, mandate, position, unit, checks)
            values (:agency, :subject, :id, :at, :verdict, :policy, :hash, :mandate, :position, :unit,
                cast(:checks as jsonb))
            """)
                .param("agency", agency())
                .param("subject", step.subject().name())
                .param("id", step.id())
                .param("at", OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param(
                        "verdict",
                        examined.verdict().isPresent() ? examined.verdict().getAsLong() : null,
                        Types.BIGINT)
                .param("policy", ground.map(Ground::policy).orElse(null), Types.VARCHAR)
                .param("hash", ground.map(Ground::hash).orElse(null), Types.VARCHAR)
                .param("mandate", as.map(it -> it.mandate().name()).orElse(null), Types.VARCHAR)
                .param("position", as.map(ActedAs::position).orElse(null), Types.VARCHAR)
                .param("unit", as.map(ActedAs::unit).orElse(null), Types.VARCHAR)
                .param("checks", KeptChecks.write(examined.checks()))
                .update();
    }

    /** All of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Examination> of(Subject subject, long id) {
        return jdbc.sql("select * from arrangement.examination where agency_id = :agency and subject = :subject"
                        + " and subject_id = :id order by examination_id")
                .param("agency", agency())
                .param("subject", subject.name())
                .param("id", id)
                .query((row, number) -> examination(row))
                .list();
    }

    private Examination examination(ResultSet row) throws SQLException {
        var verdict = row.getObject("verdict_id", Long.class);
        var policy = row.getString("policy_id");
        var mandate = row.getString("mandate");
        return new Examination(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                verdict == null ? OptionalLong.empty() : OptionalLong.of(verdict),
                policy == null
                        ? Optional.empty()
                        : Optional.of(new Examination.Version(policy, row.getString("policy_hash"))),
                mandate == null
                        ? Optional.empty()
                        : Optional.of(new ActedAs(
                                Mandate.valueOf(mandate), row.getString("position"), row.getString("unit"))),
                KeptChecks.read(row.getString("checks")));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
