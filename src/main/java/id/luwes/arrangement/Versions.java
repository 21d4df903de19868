package id.luwes.arrangement;

import id.luwes.store.CurrentAgency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The versions of an application: what was sent first, each revision that took its place, and what was offered instead. */
@Component
class Versions {

    private final JdbcClient jdbc;
    private final Applications applications;

    Versions(JdbcClient jdbc, Applications applications) {
        this.jdbc = jdbc;
        this.applications = applications;
    }

    /** All versions of the case that one of them belongs to, the first first; five statements, however many. */
    @Transactional(readOnly = true)
    public List<Application> of(ApplicationId any) {
        return applications.all(jdbc.sql("""
            with recursive back as (
                select application_id, revises from arrangement.application
                 where agency_id = :agency and application_id = :id
                union all
                select a.application_id, a.revises from back b
                  join arrangement.application a on a.agency_id = :agency and a.application_id = b.revises),
            forth as (
                select application_id from back where revises is null
                union all
                select a.application_id from forth f
                  join arrangement.application a on a.agency_id = :agency and a.revises = f.application_id)
            select application_id from forth order by 1
            """)
                .param("agency", CurrentAgency.required().value())
                .param("id", any.value())
                .query((row, number) -> row.getLong(1))
                .list());
    }
}
