package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what people are writing, one draft a person for a new application (0) and one for each that they revise, so that an error or an empty battery costs nothing.
 */
@Component
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> of(EmployeeId person, long revises) {
        return jdbc.sql("select answers, saved_at from arrangement.draft where agency_id = :agency"
                        + " and employee_id = :person and revises = :revises")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("revises", revises)
                .query((row, number) -> new Draft(
                        JSON.readValue(row.getString("answers"), new TypeReference<Map<String, String>>() {}),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps the answers in place of what was kept before. */
    @Transactional
    public void keep(EmployeeId person, long revises, Map<String, String> answers) {
        jdbc.sql("""
                insert into arrangement.draft (agency_id, employee_id, revises, answers, saved_at)
                values (:agency, :person, :revises, cast(:answers as jsonb), :now)
                on conflict (agency_id, employee_id, revises) do update
                   set answers = excluded.answers, saved_at = excluded.saved_at
                """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("revises", revises)
                .param("answers", JSON.writeValueAsString(answers))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public void discard(EmployeeId person, long revises) {
        jdbc.sql(
                        "delete from arrangement.draft where agency_id = :agency and employee_id = :person and revises = :revises")
                .param("agency", CurrentAgency.required().value())
                .param("person", person.value())
                .param("revises", revises)
                .update();
    }
}
