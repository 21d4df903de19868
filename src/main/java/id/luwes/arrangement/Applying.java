package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an application: checked once more, kept with its first step, and told to whoever listens. */
@Component
public class Applying {

    private final Prospects prospects;
    private final Employees employees;
    private final Filings filings;
    private final Announcements announcements;
    private final Consents consents;

    Applying(
            Prospects prospects, Employees employees, Filings filings, Announcements announcements, Consents consents) {
        this.prospects = prospects;
        this.employees = employees;
        this.filings = filings;
        this.announcements = announcements;
        this.consents = consents;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Sent(ApplicationId id) implements Outcome {}

        /** It breaks rules, and nothing was kept. */
        record Broken(List<Finding> findings) implements Outcome {}

        /** There is nothing that was returned to this person and still waits to be revised. */
        record NotReturned() implements Outcome {}

        /** There is no agreement of this person that could be changed. */
        record NothingToChange() implements Outcome {}
    }

    /** Sends a proposal. Two windows of one person send one after another, so that the second sees the first. */
    @Transactional
    public Outcome submit(SignedIn by, EmployeeId applicant, Proposal proposal) {
        filings.queueUp(applicant);
        return send(by, applicant, proposal, Optional.empty(), Optional.empty());
    }

    /** Asks for a change of an agreement; until it is granted and begins, what runs is untouched. */
    @Transactional
    public Outcome amend(SignedIn by, EmployeeId applicant, ApplicationId granted, Proposal proposal) {
        filings.queueUp(applicant);
        return prospects
                .amended(applicant, granted)
                .map(it -> send(by, applicant, proposal, Optional.empty(), Optional.of(granted)))
                .orElseGet(Outcome.NothingToChange::new);
    }

    /** Sends a new version of what was returned; it keeps the place in the queue, and the old one stays readable. */
    @Transactional
    public Outcome revise(SignedIn by, EmployeeId applicant, ApplicationId id, Proposal proposal) {
        filings.queueUp(applicant);
        return filings.lock(id)
                .filter(it -> it.facts().applicant().equals(applicant))
                .flatMap(it -> it instanceof Application.Returned returned ? Optional.of(returned) : Optional.empty())
                .map(it -> send(
                        by, applicant, proposal, Optional.of(it), it.facts().amends()))
                .orElseGet(Outcome.NotReturned::new);
    }

    private Outcome send(
            SignedIn by,
            EmployeeId applicant,
            Proposal proposal,
            Optional<Application.Returned> returned,
            Optional<ApplicationId> amends) {
        var prospect = amends.map(it -> prospects.amending(applicant, it, proposal))
                .orElseGet(() -> prospects.of(applicant, proposal));
        if (!prospect.maySend()) {
            return new Outcome.Broken(prospect.findings());
        }
        var employee = employees.find(applicant).orElseThrow();
        var filing = new Filing(
                applicant,
                employee.unit().id(),
                employee.superior().employee(),
                prospect.proposal(),
                prospect.right().verdict(),
                returned.map(Application.Returned::facts),
                amends);
        returned.ifPresent(it -> replace(by, it));
        var now = announcements.now();
        var id = filings.add(filing, step(by, ApplicationState.SUBMITTED, now));
        filings.keep(id, now, prospect.examined());
        consents.need(id, applicant, prospect.proposal().pattern());
        consents.ask(id, now);
        announcements.submitted(by, id, applicant);
        if (prospect.week().filter(WeekOutlook.UnitWeek::fallsBelowMinimum).isPresent()) {
            announcements.fallsShort(id, applicant);
        }
        return new Outcome.Sent(id);
    }

    private void replace(SignedIn by, Application.Returned returned) {
        var revised = returned.revise(announcements.now());
        filings.close(revised, step(by, revised.state(), revised.at()));
        announcements.closed(by, revised, "");
    }

    private static Step step(SignedIn by, ApplicationState state, Instant at) {
        return new Step(state, at, by.employeeId(), by.account(), "", false);
    }
}
