package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever may decide on an application that waits asks a colleague what they think of it, and may take that back. The
 * application stays as it is: it can be decided before, while and after somebody is asked.
 */
@Component
public class AskingOpinions {

    private final Filings filings;
    private final CaseMandates mandates;
    private final Employees employees;
    private final Opinions opinions;
    private final Desk desk;

    AskingOpinions(Filings filings, CaseMandates mandates, Employees employees, Opinions opinions, Desk desk) {
        this.filings = filings;
        this.mandates = mandates;
        this.employees = employees;
        this.opinions = opinions;
        this.desk = desk;
    }

    /** Where it is written, and from where it is told. */
    @Component
    record Desk(OpinionBook book, OpinionNews news) {}

    /** What became of the attempt. */
    public sealed interface Outcome {

        record Asked(OpinionId id) implements Outcome {}

        /** There is no such application, or not for this person to decide. */
        record NotYours() implements Outcome {}

        /** It does not wait for a decision of this person any more. */
        record NotWaiting(Application application) implements Outcome {}

        /** The applicant has said that the recorded superior is wrong; it waits until BKD has answered. */
        record SuperiorDoubted() implements Outcome {}

        /** Nobody who is active has this number. */
        record Nobody() implements Outcome {}

        /** The one whose application it is, or whoever asks. */
        record NoColleague() implements Outcome {}

        /** This colleague was asked and has not answered yet. */
        record AlreadyAsked() implements Outcome {}

        /** As many as may be are open. */
        record Enough() implements Outcome {}
    }

    /** Asks one colleague. */
    @Transactional
    public Outcome ask(Authority who, ApplicationId id, EmployeeId colleague, String question) {
        // Two who ask at once are counted one after another.
        return filings.lock(id)
                .filter(it -> mandates.of(who, it.facts()).mayDecide())
                .map(it -> hindrance(who, it).orElseGet(() -> ask(who, it.facts(), colleague, question)))
                .orElseGet(Outcome.NotYours::new);
    }

    /** Why nobody can be asked by this person now; empty if somebody can. */
    private Optional<Outcome> hindrance(Authority who, Application application) {
        if (!(application instanceof Application.Submitted waiting)) {
            return Optional.of(new Outcome.NotWaiting(application));
        }
        if (mandates.isHeldBack(who, waiting.facts())) {
            return Optional.of(new Outcome.SuperiorDoubted());
        }
        return mandates.owed(who, waiting.facts()).isEmpty()
                ? Optional.of(new Outcome.NotWaiting(waiting))
                : Optional.empty();
    }

    private Outcome ask(Authority who, Case facts, EmployeeId colleague, String question) {
        if (employees.find(colleague).filter(Employee::active).isEmpty()) {
            return new Outcome.Nobody();
        }
        if (colleague.equals(facts.applicant())
                || who.person().employeeId().filter(colleague::equals).isPresent()) {
            return new Outcome.NoColleague();
        }
        var open = opinions.of(List.of(facts.id())).stream()
                .filter(Opinion::isOpen)
                .toList();
        if (open.stream().anyMatch(it -> it.colleague().id().equals(colleague))) {
            return new Outcome.AlreadyAsked();
        }
        if (open.size() >= Opinion.MOST) {
            return new Outcome.Enough();
        }
        var asked = desk.book()
                .add(who.person(), facts, colleague, question, desk.news().now());
        desk.news().asked(who.person(), asked, facts, colleague);
        return new Outcome.Asked(asked);
    }

    /** Takes back what this person asked; whether it was open still. Empty where they asked no such thing. */
    @Transactional
    public Optional<Boolean> takeBack(Authority who, ApplicationId application, OpinionId id) {
        return opinions.find(id)
                .filter(it -> it.application().equals(application)
                        && it.asker().account() == who.person().account())
                .map(it -> takeBack(who, it));
    }

    private boolean takeBack(Authority who, Opinion opinion) {
        var ending =
                new Opinion.Ending(Opinion.Outcome.TAKEN_BACK, "", desk.news().now());
        var open = desk.book().end(who.person(), opinion.id(), ending);
        if (open) {
            desk.news().ended(who.person(), opinion, ending.outcome());
        }
        return open;
    }
}
