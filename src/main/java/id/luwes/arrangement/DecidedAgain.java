package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.Employees;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a refused application decided again by the level above, in its old place: after an objection that was won. It grants
 * nothing. Whoever decides now checks the right, the quota and the counter as with any other.
 */
@Component
public class DecidedAgain {

    private final JdbcClient jdbc;
    private final Filings filings;
    private final Consents consents;
    private final Employees employees;
    private final Told told;

    DecidedAgain(JdbcClient jdbc, Filings filings, Consents consents, Employees employees, Told told) {
        this.jdbc = jdbc;
        this.filings = filings;
        this.consents = consents;
        this.employees = employees;
        this.told = told;
    }

    /** The day of the agency, and its news. */
    @Component
    static class Told {
        private final Agencies agencies;
        private final Announcements announcements;

        Told(Agencies agencies, Announcements announcements) {
            this.agencies = agencies;
            this.announcements = announcements;
        }
    }

    /**
     * Files it anew.
     *
     * @param ruling who had it decided again, and why
     * @return the number under which it waits; empty where it is not refused, its days are over or something else is asked
     *     for them or was granted meanwhile, so that nothing was changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ApplicationId> file(ApplicationId refused, Ruling ruling) {
        return filings.lock(refused)
                .flatMap(it -> it instanceof Application.Refused was ? Optional.of(was) : Optional.empty())
                .filter(it -> !it.facts().proposal().period().last().isBefore(told.agencies.today()))
                .flatMap(it -> file(it, ruling));
    }

    private Optional<ApplicationId> file(Application.Refused refused, Ruling ruling) {
        var facts = refused.facts();
        filings.queueUp(facts.applicant());
        if (isTaken(facts)) {
            return Optional.empty();
        }
        var employee = employees.find(facts.applicant()).orElseThrow();
        var filing = new Filing(
                facts.applicant(),
                employee.unit().id(),
                employee.superior().employee(),
                facts.proposal(),
                facts.verdict(),
                Optional.of(facts),
                facts.amends(),
                Optional.of(Refuser.of(refused.decision())));
        var now = told.announcements.now();
        var id = filings.add(
                filing,
                new Step(ApplicationState.SUBMITTED, now, ruling.by(), ruling.account(), ruling.reason(), false));
        consents.need(id, facts.applicant(), facts.proposal().pattern());
        consents.ask(id, now);
        told.announcements.tell(new ApplicationWentUp(
                CurrentAgency.required(), id, facts.applicant(), Part.LINE, told.agencies.today()));
        return Optional.of(id);
    }

    /** Whether the days are asked for anew, or granted, or it was decided again before. */
    private boolean isTaken(Case facts) {
        return jdbc.sql("""
            select exists (select from arrangement.application a where a.agency_id = :agency
                       and (a.revises = :id or a.employee_id = :person and a.state in ('SUBMITTED', 'RETURNED', 'OFFERED')
                            and a.first_day <= :last and a.last_day >= :first))
                or exists (select from arrangement.agreement g where g.agency_id = :agency and g.employee_id = :person
                       and g.first_day <= :last and coalesce(g.ended_before, g.last_day + 1) > :first
                       and g.application_id is distinct from :amends)
            """)
                .param("agency", CurrentAgency.required().value())
                .param("id", facts.id().value())
                .param("person", facts.applicant().value())
                .param("first", facts.proposal().period().first())
                .param("last", facts.proposal().period().last())
                .param("amends", facts.amends().map(ApplicationId::value).orElse(0L))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
