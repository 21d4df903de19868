package id.luwes.objection;

import id.luwes.access.Authority;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody objects to what was decided about them: admitted at once within the term, after it only with a ground. */
@Component
public class RaisingObjection {

    private final ContestedDecisions decisions;
    private final FormalObjections objections;
    private final ObjectionTimes times;
    private final ObjectionNews news;
    private final BodyRights body;

    RaisingObjection(
            ContestedDecisions decisions,
            FormalObjections objections,
            ObjectionTimes times,
            ObjectionNews news,
            BodyRights body) {
        this.decisions = decisions;
        this.objections = objections;
        this.times = times;
        this.news = news;
        this.body = body;
    }

    /**
     * A decision to which the reader may object.
     *
     * @param raised the objection that there is already
     */
    public record Open(Contested contested, LocalDate lastDay, boolean late, Optional<Long> raised) {}

    /** What became of it. */
    public sealed interface Outcome {

        record Raised(long id, boolean late) implements Outcome {}

        /** There is no such decision, or not about this person. */
        record NotYours() implements Outcome {}

        /** It is objected to already. */
        record Already(long id) implements Outcome {}

        /** The term is over, and no ground is given. */
        record TooLate(LocalDate lastDay) implements Outcome {}
    }

    /** The decision; empty where there is none about this person. */
    @Transactional(readOnly = true)
    public Optional<Open> open(Authority who, Contestable subject) {
        return who.person()
                .employeeId()
                .flatMap(me -> decisions.find(me, subject).map(this::open));
    }

    private Open open(ContestedDecisions.Known known) {
        var term = times.term();
        var last = term.lastDay(known.contested().at());
        return new Open(known.contested(), last, term.isOver(last), known.raised());
    }

    /**
     * Raises it.
     *
     * @param words at least {@link FormalObjection#SHORTEST} characters
     * @param lateness the same where the term is over; of no meaning before
     */
    @Transactional
    public Outcome raise(Authority who, Contestable subject, String words, String lateness) {
        var open = open(who, subject);
        if (open.isEmpty()) {
            return new Outcome.NotYours();
        }
        var found = open.get();
        if (found.raised().isPresent()) {
            return new Outcome.Already(found.raised().get());
        }
        if (found.late() && lateness.isBlank()) {
            return new Outcome.TooLate(found.lastDay());
        }
        return objections
                .add(raised(who, found, words, lateness))
                .<Outcome>map(id -> raised(who, found, id))
                // Another window of the same person was faster.
                .orElseGet(() -> open(who, subject)
                        .flatMap(Open::raised)
                        .<Outcome>map(Outcome.Already::new)
                        .orElseGet(Outcome.NotYours::new));
    }

    private FormalObjections.Raised raised(Authority who, Open found, String words, String lateness) {
        return new FormalObjections.Raised(
                found.contested(),
                body.superior(found.contested().employee()),
                words.strip(),
                found.late() ? lateness.strip() : "",
                found.lastDay(),
                times.now(),
                who.person().account(),
                times.rules().members(),
                found.late() ? Optional.empty() : Optional.of(times.due()));
    }

    private Outcome raised(Authority who, Open found, long id) {
        news.happened(who.person(), id, ObjectionStep.said(ObjectionStep.Kind.RAISED, who.person(), times.now(), ""));
        news.tell(new FormalObjectionRaised(
                CurrentAgency.required(), id, found.contested().employee()));
        return new Outcome.Raised(id, found.late());
    }
}
