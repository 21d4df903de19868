package id.luwes.objection;

import id.luwes.access.Authority;
import id.luwes.store.CurrentAgency;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes before a decision: whether a late objection is heard, what each side says, a hearing and its minutes, and that
 * whoever objected takes it back. Whoever comes second at the same moment finds what the first has done.
 */
@Component
public class ObjectionDesk {

    private final FormalObjections objections;
    private final BodyRights body;
    private final ObjectionTimes times;
    private final ObjectionNews news;
    private final EvidenceOfObjections evidence;

    ObjectionDesk(
            FormalObjections objections,
            BodyRights body,
            ObjectionTimes times,
            ObjectionNews news,
            EvidenceOfObjections evidence) {
        this.evidence = evidence;
        this.objections = objections;
        this.body = body;
        this.times = times;
        this.news = news;
    }

    /** What became of the attempt. */
    public enum Outcome {
        DONE,
        /** It is over, or not at the point at which this could be done. */
        TOO_LATE,
        /** There is none, or not for this person. */
        NOT_YOURS,
        /** A hearing lies ahead. */
        IN_THE_PAST
    }

    /** Says of a late objection whether it is heard, with the reasons; if not, it is over. */
    @Transactional
    public Outcome admit(Authority who, long id, boolean heard, String reasons) {
        return objections
                .lock(id)
                .filter(it -> body.mayTakePart(who.person(), it.facts()))
                .map(it ->
                        it instanceof FormalObjection.Late late ? admit(who, late, heard, reasons) : Outcome.TOO_LATE)
                .orElse(Outcome.NOT_YOURS);
    }

    private Outcome admit(Authority who, FormalObjection.Late late, boolean heard, String reasons) {
        var id = late.facts().id();
        if (heard) {
            objections.move(late.admit(times.due()));
            say(who, id, ObjectionStep.Kind.ADMITTED, reasons);
        } else {
            var closed = new FormalObjection.Closed(late.facts(), Optional.empty(), ObjectionState.NOT_HEARD);
            objections.move(closed);
            say(who, id, ObjectionStep.Kind.NOT_HEARD, reasons);
            news.closed(closed);
        }
        return Outcome.DONE;
    }

    /** Adds what one of the sides or a member has to say, with the files that are ready to prove it. */
    @Transactional
    public Outcome state(Authority who, long id, String words) {
        return objections
                .lock(id)
                .filter(it -> body.maySpeak(who.person(), it.facts()))
                .map(it -> whileOpen(it, () -> {
                    say(who, id, ObjectionStep.Kind.STATEMENT, words);
                    evidence.handOver(who.person(), id, times.now());
                }))
                .orElse(Outcome.NOT_YOURS);
    }

    /** Sets a hearing, or another time for it; both sides are told. */
    @Transactional
    public Outcome hear(Authority who, long id, Instant at, String place) {
        var found = objections.lock(id).filter(it -> body.mayTakePart(who.person(), it.facts()));
        if (found.isPresent() && !at.isAfter(times.now())) {
            return Outcome.IN_THE_PAST;
        }
        return found.map(it -> it instanceof FormalObjection.Open open ? hear(who, open, at, place) : Outcome.TOO_LATE)
                .orElse(Outcome.NOT_YOURS);
    }

    private Outcome hear(Authority who, FormalObjection.Open open, Instant at, String place) {
        var facts = open.facts();
        news.happened(
                who.person(),
                facts.id(),
                ObjectionStep.hearing(who.person(), times.now(), new ObjectionStep.Hearing(at, place)));
        news.tell(new ObjectionHearingSet(
                CurrentAgency.required(),
                facts.id(),
                facts.employee(),
                facts.contested().by(),
                at));
        return Outcome.DONE;
    }

    /** Keeps what was said in a hearing; both sides read it. */
    @Transactional
    public Outcome minute(Authority who, long id, String words) {
        return objections
                .lock(id)
                .filter(it -> body.mayTakePart(who.person(), it.facts()))
                .map(it -> it instanceof FormalObjection.Open
                        ? whileOpen(it, () -> say(who, id, ObjectionStep.Kind.MINUTES, words))
                        : Outcome.TOO_LATE)
                .orElse(Outcome.NOT_YOURS);
    }

    /** Whoever objected takes it back while it is open. */
    @Transactional
    public Outcome withdraw(Authority who, long id) {
        return objections
                .lock(id)
                .filter(it -> Sides.isOwn(who.person(), it.facts()))
                .map(it -> whileOpen(it, () -> {
                    objections.move(new FormalObjection.Closed(it.facts(), it.due(), ObjectionState.WITHDRAWN));
                    say(who, id, ObjectionStep.Kind.WITHDRAWN, "");
                    news.tell(new FormalObjectionWithdrawn(
                            CurrentAgency.required(), id, it.facts().employee()));
                }))
                .orElse(Outcome.NOT_YOURS);
    }

    private static Outcome whileOpen(FormalObjection objection, Runnable work) {
        if (!objection.state().isOpen()) {
            return Outcome.TOO_LATE;
        }
        work.run();
        return Outcome.DONE;
    }

    private void say(Authority who, long id, ObjectionStep.Kind kind, String words) {
        news.happened(who.person(), id, ObjectionStep.said(kind, who.person(), times.now(), words.strip()));
    }
}
