package id.luwes.arrangement;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A colleague reads what they were asked about an application, and answers once. They see no more of it than the question
 * needs: the week that is asked for and the week of the unit, as long as the question is open.
 */
@Component
public class GivingOpinions {

    private final Opinions opinions;
    private final Applications applications;
    private final Prospects prospects;
    private final AuditTrail audit;
    private final AskingOpinions.Desk desk;

    GivingOpinions(
            Opinions opinions,
            Applications applications,
            Prospects prospects,
            AuditTrail audit,
            AskingOpinions.Desk desk) {
        this.opinions = opinions;
        this.applications = applications;
        this.prospects = prospects;
        this.audit = audit;
        this.desk = desk;
    }

    /**
     * A question as its colleague reads it.
     *
     * @param proposal what is asked for; empty once it is over
     * @param week of the unit; empty once it is over, and where there is none
     */
    public record Opened(Opinion opinion, Optional<Proposal> proposal, Optional<WeekOutlook.UnitWeek> week) {}

    /** How an attempt to answer ended. */
    public enum Outcome {
        GIVEN,
        /** It was answered or taken back before, or the application was decided. */
        OVER,
        NOT_YOURS
    }

    /** What this person was asked; empty where they were not. A look at what is open is kept in the trail. */
    @Transactional
    public Optional<Opened> open(Authority who, OpinionId id) {
        return own(who, id)
                .map(it -> it.isOpen() ? opened(who, it) : new Opened(it, Optional.empty(), Optional.empty()));
    }

    private Opened opened(Authority who, Opinion opinion) {
        audit.record(
                who.person(),
                Audited.of("OPINION_VIEWED", "application", opinion.application())
                        .with(Map.of("opinion", opinion.id().toString())));
        var facts = applications.find(opinion.application()).map(Application::facts);
        return new Opened(
                opinion,
                facts.map(Case::proposal),
                facts.flatMap(it -> prospects.of(it).week()));
    }

    /** What this person was asked: what waits, then the latest answers. */
    @Transactional(readOnly = true)
    public List<Opinion> all(Authority who) {
        return who.person().employeeId().map(opinions::askedOf).orElse(List.of());
    }

    /**
     * Answers.
     *
     * @param words what this person thinks; empty for no opinion
     */
    @Transactional
    public Outcome answer(Authority who, OpinionId id, String words) {
        var found = own(who, id);
        if (found.isEmpty()) {
            return Outcome.NOT_YOURS;
        }
        var outcome = words.isEmpty() ? Opinion.Outcome.NONE : Opinion.Outcome.GIVEN;
        var ending = new Opinion.Ending(outcome, words, desk.news().now());
        if (!desk.book().end(who.person(), id, ending)) {
            return Outcome.OVER;
        }
        desk.news().ended(who.person(), found.get(), outcome);
        return Outcome.GIVEN;
    }

    private Optional<Opinion> own(Authority who, OpinionId id) {
        Optional<EmployeeId> me = who.person().employeeId();
        return opinions.find(id)
                .filter(it -> me.filter(it.colleague().id()::equals).isPresent());
    }
}
