package id.luwes.notification;

import id.luwes.arrangement.AgreementRestored;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.FactDisputes;
import id.luwes.objection.ContestedKind;
import id.luwes.objection.FormalObjectionDecided;
import id.luwes.objection.FormalObjectionRaised;
import id.luwes.objection.FormalObjectionWithdrawn;
import id.luwes.objection.ObjectionDue;
import id.luwes.objection.ObjectionHearingSet;
import id.luwes.objection.ObjectionPeople;
import id.luwes.objection.ObjectionState;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the body what it has to decide, and both sides of an objection what became of it. */
@Component
class TellingOfContests {

    private final NewsBoard board;
    private final Deciders deciders;
    private final ObjectionPeople people;
    private final FactDisputes disputes;

    TellingOfContests(NewsBoard board, Deciders deciders, ObjectionPeople people, FactDisputes disputes) {
        this.disputes = disputes;
        this.board = board;
        this.deciders = deciders;
        this.people = people;
    }

    @EventListener
    void on(FormalObjectionRaised event) {
        people.body(event.objection()).forEach(it -> board.tell(it, NewsKind.CONTEST_WAITS, event.objection(), null));
        people.decider(event.objection())
                .ifPresent(it -> board.tell(it, NewsKind.CONTEST_RAISED, event.objection(), null));
    }

    @EventListener
    void on(ObjectionDue event) {
        people.body(event.objection()).forEach(it -> board.tell(it, NewsKind.CONTEST_DUE, event.objection(), null));
    }

    @EventListener
    void on(ObjectionHearingSet event) {
        Stream.concat(Stream.of(event.employee()), event.decider().stream())
                .forEach(it -> board.tellAgain(
                        it,
                        NewsKind.CONTEST_HEARING,
                        event.objection(),
                        event.at().getEpochSecond()));
    }

    @EventListener
    void on(FormalObjectionWithdrawn event) {
        over(event.objection());
    }

    /** A verdict that did not stand for no fact that was named means that BKD looks after the data. */
    @EventListener
    void on(FormalObjectionDecided event) {
        over(event.objection());
        boolean won = event.state() == ObjectionState.UPHELD || event.state() == ObjectionState.PARTLY;
        board.tell(
                event.employee(), won ? NewsKind.CONTEST_UPHELD : NewsKind.CONTEST_REJECTED, event.objection(), null);
        event.decider().ifPresent(it -> board.tell(it, NewsKind.CONTEST_SETTLED, event.objection(), null));
        if (won
                && event.kind() == ContestedKind.VERDICT
                && disputes.foundBy(event.objection()).isEmpty()) {
            bkd(event.employee())
                    .forEach(it -> board.tellAgain(
                            it, NewsKind.CONTEST_DATA, event.employee().value(), event.objection()));
        }
    }

    @EventListener
    void on(AgreementRestored event) {
        board.tellAgain(
                event.employee(),
                NewsKind.RIGHT_RESTORED,
                event.application().value(),
                event.from().toEpochDay());
    }

    private List<EmployeeId> bkd(EmployeeId person) {
        return deciders.bkd(List.of(person));
    }

    private void over(long objection) {
        board.takeBack(NewsKind.CONTEST_WAITS, objection);
        board.takeBack(NewsKind.CONTEST_DUE, objection);
    }
}
