package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an application: checked once more, kept with its first step, and told to whoever listens. */
@Component
public class Applying {

    private final Prospects prospects;
    private final Employees employees;
    private final Filings filings;
    private final Announcements announcements;

    Applying(Prospects prospects, Employees employees, Filings filings, Announcements announcements) {
        this.prospects = prospects;
        this.employees = employees;
        this.filings = filings;
        this.announcements = announcements;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Sent(ApplicationId id) implements Outcome {}

        /** It breaks rules, and nothing was kept. */
        record Broken(List<Finding> findings) implements Outcome {}
    }

    /** Sends a proposal. Two windows of one person send one after another, so that the second sees the first. */
    @Transactional
    public Outcome submit(SignedIn by, EmployeeId applicant, Proposal proposal) {
        filings.queueUp(applicant);
        var prospect = prospects.of(applicant, proposal);
        if (!prospect.maySend()) {
            return new Outcome.Broken(prospect.findings());
        }
        var employee = employees.find(applicant).orElseThrow();
        var filing = new Filing(
                applicant,
                employee.unit().id(),
                employee.superior().employee(),
                prospect.proposal(),
                prospect.right().verdict());
        var id = filings.add(filing, by, announcements.now());
        announcements.submitted(by, id, applicant);
        if (prospect.week().filter(WeekOutlook.UnitWeek::fallsBelowMinimum).isPresent()) {
            announcements.fallsShort(id, applicant);
        }
        return new Outcome.Sent(id);
    }
}
