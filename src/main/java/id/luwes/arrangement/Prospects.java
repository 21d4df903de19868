package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a proposal from all sides; the form asks at each step, sending and deciding ask once more. */
@Component
public class Prospects {

    private final Standings standings;
    private final Employees employees;
    private final ObjectProvider<TrackRecord> records;
    private final ObjectProvider<PastEvaluations> evaluations;
    private final ObjectProvider<WeekOutlook> outlooks;

    Prospects(
            Standings standings,
            Employees employees,
            ObjectProvider<TrackRecord> records,
            ObjectProvider<PastEvaluations> evaluations,
            ObjectProvider<WeekOutlook> outlooks) {
        this.standings = standings;
        this.employees = employees;
        this.records = records;
        this.evaluations = evaluations;
        this.outlooks = outlooks;
    }

    /** A proposal that is being written. */
    @Transactional(readOnly = true)
    public Prospect of(EmployeeId person, Proposal proposal) {
        var past = past(person, proposal);
        return of(person, past.map(proposal::comparedWith).orElse(proposal), past, null, null);
    }

    /** A change of an agreement of this person that is being written; what is not theirs changes nothing. */
    @Transactional(readOnly = true)
    public Prospect amending(EmployeeId person, ApplicationId granted, Proposal proposal) {
        var past = past(person, proposal);
        return of(person, past.map(proposal::comparedWith).orElse(proposal), past, null, granted);
    }

    /** What an application would change, as it stands; empty where it changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Amended> amended(Case facts) {
        return facts.amends().flatMap(it -> amended(facts.applicant(), it));
    }

    /** An agreement of this person, as a change would find it; empty where it is not theirs. */
    @Transactional(readOnly = true)
    public Optional<Amended> amended(EmployeeId person, ApplicationId granted) {
        return standings.amended(person, granted);
    }

    /** An application that was sent, looked at again; what was shown beside its promises stays as it was. */
    @Transactional(readOnly = true)
    public Prospect of(Case facts) {
        var past = past(facts.applicant(), facts.proposal());
        return of(
                facts.applicant(),
                facts.proposal(),
                past,
                facts.id(),
                facts.amends().orElse(null));
    }

    /** Something else than was asked, which is being written by whoever decides. */
    @Transactional(readOnly = true)
    public Prospect instead(Case asked, Proposal proposal) {
        var past = past(asked.applicant(), proposal);
        return of(
                asked.applicant(),
                past.map(proposal::comparedWith).orElse(proposal),
                past,
                asked.id(),
                asked.amends().orElse(null));
    }

    private Prospect of(
            EmployeeId person,
            Proposal proposal,
            Optional<TrackRecord.Past> past,
            @Nullable ApplicationId itself,
            @Nullable ApplicationId amends) {
        var gathered = standings.of(person, proposal.period(), itself, amends);
        var standing = gathered.standing();
        var week = week(person, proposal, standing);
        var findings = new ProposalCheck(standing).of(proposal);
        var checks = new CaseChecks(gathered, proposal, findings).all(week);
        return new Prospect(
                standing.today(),
                proposal,
                standing.right(),
                standing.quota(),
                week,
                past,
                evaluated(person),
                standing.calendar().firstProvisionalYear(proposal.period()),
                standing.amended(),
                findings,
                Examined.of(checks, standing.right()));
    }

    private List<PastEvaluations.Evaluated> evaluated(EmployeeId person) {
        var judged = evaluations.getIfAvailable();
        return judged == null ? List.of() : judged.of(person);
    }

    private Optional<TrackRecord.Past> past(EmployeeId person, Proposal proposal) {
        var record = records.getIfAvailable();
        return record == null ? Optional.empty() : record.of(person, proposal.period());
    }

    private Optional<WeekOutlook.UnitWeek> week(EmployeeId person, Proposal proposal, Standing standing) {
        var outlook = outlooks.getIfAvailable();
        if (outlook == null || ProposalCheck.isTooLong(proposal.period())) {
            return Optional.empty();
        }
        return standing.toCome(proposal.period())
                .flatMap(days ->
                        employees.find(person).map(it -> outlook.of(it.unit().id(), person, days, proposal.pattern())));
    }
}
