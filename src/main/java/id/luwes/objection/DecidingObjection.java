package id.luwes.objection;

import id.luwes.access.Authority;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The body decides, with reasons. Where the agency wants two members, the first one proposes and another agrees. Whoever comes
 * second at the same moment waits for the first: the row is locked, and the database takes one end only.
 */
@Component
public class DecidingObjection {

    private final FormalObjections objections;
    private final BodyRights body;
    private final ObjectionSteps steps;
    private final Remedies remedies;
    private final ObjectionNews news;

    DecidingObjection(
            FormalObjections objections, BodyRights body, ObjectionSteps steps, Remedies remedies, ObjectionNews news) {
        this.objections = objections;
        this.body = body;
        this.steps = steps;
        this.remedies = remedies;
        this.news = news;
    }

    /** What became of the attempt. */
    public enum Outcome {
        DECIDED,
        /** Another member has to agree. */
        PROPOSED,
        /** Decided, withdrawn, or not admitted. */
        NOT_OPEN,
        /** There is none, or this person takes no part in it. */
        NOT_YOURS,
        /** A right holds again or not. */
        NO_PARTS,
        /** Only a verdict stands on facts. */
        NO_FACTS
    }

    /** @param word with reasons of at least {@link FormalObjection#SHORTEST} characters */
    @Transactional
    public Outcome decide(Authority who, long id, BodyWord word) {
        return objections
                .lock(id)
                .filter(it -> body.mayTakePart(who.person(), it.facts()))
                .map(it -> it instanceof FormalObjection.Open open ? decide(who, open, word) : Outcome.NOT_OPEN)
                .orElse(Outcome.NOT_YOURS);
    }

    private Outcome decide(Authority who, FormalObjection.Open open, BodyWord word) {
        var facts = open.facts();
        if (!word.findings().isEmpty() && facts.contested().subject().kind() != ContestedKind.VERDICT) {
            return Outcome.NO_FACTS;
        }
        if (word.ending() == Ending.PARTLY
                && !facts.contested().subject().kind().hasParts()) {
            return Outcome.NO_PARTS;
        }
        var vote = new Panel.Vote(who.person().account(), word.ending(), word.findings());
        if (!Panel.decides(facts.members(), steps.proposed(facts.id()), vote)) {
            news.happened(who.person(), facts.id(), proposed(who, word));
            return Outcome.PROPOSED;
        }
        var closed = open.decide(word.ending());
        objections.move(closed);
        var remedy = remedies.follow(who.person(), facts, word);
        news.happened(
                who.person(),
                facts.id(),
                ObjectionStep.voted(ObjectionStep.Kind.DECIDED, who.person(), news.now(), word, remedy));
        news.closed(closed);
        return Outcome.DECIDED;
    }

    private ObjectionStep proposed(Authority who, BodyWord word) {
        return ObjectionStep.voted(ObjectionStep.Kind.PROPOSED, who.person(), news.now(), word, Optional.empty());
    }
}
