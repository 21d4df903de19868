package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what colleagues are asked and how that ends; nothing is changed, and no application is touched. */
@Component
class OpinionBook {

    private final JdbcClient jdbc;

    OpinionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OpinionId add(SignedIn by, Case facts, EmployeeId colleague, String question, Instant at) {
        return jdbc.sql("""
            insert into arrangement.opinion (agency_id, application_id, employee_id, colleague_id, question, asked_at,
                by_account, by_employee)
            values (:agency, :application, :applicant, :colleague, :question, :at, :account, nullif(:employee, 0))
            returning opinion_id
            """)
                .param("agency", agency())
                .param("application", facts.id().value())
                .param("applicant", facts.applicant().value())
                .param("colleague", colleague.value())
                .param("question", question)
                .param("at", at(at))
                .param("account", by.account())
                .param("employee", by.employee())
                .query((row, number) -> new OpinionId(row.getLong(1)))
                .single();
    }

    /** Ends what is open; whether it was. The database takes the first who comes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(SignedIn by, OpinionId id, Opinion.Ending ending) {
        return jdbc.sql("""
            insert into arrangement.opinion_end (agency_id, opinion_id, outcome, words, ended_at, by_account)
            select o.agency_id, o.opinion_id, :outcome, nullif(:words, ''), :at, :account
              from arrangement.opinion o
              join arrangement.application a on a.agency_id = o.agency_id and a.application_id = o.application_id
             where o.agency_id = :agency and o.opinion_id = :id and a.state = 'SUBMITTED'
                on conflict do nothing
            """)
                        .param("agency", agency())
                        .param("id", id.value())
                        .param("outcome", ending.outcome().name())
                        .param("words", ending.words())
                        .param("at", at(ending.at()))
                        .param("account", by.account())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
