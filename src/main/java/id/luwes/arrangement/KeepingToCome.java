package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps decisions to come for as long as they can be undone. */
@Component
class KeepingToCome {

    private final DecisionsToCome decisions;
    private final CarryingOut carryingOut;
    private final UndoTime time;
    private final Clock clock;

    KeepingToCome(DecisionsToCome decisions, CarryingOut carryingOut, UndoTime time, Clock clock) {
        this.decisions = decisions;
        this.carryingOut = carryingOut;
        this.time = time;
        this.clock = clock;
    }

    Duration length() {
        return time.length();
    }

    /** Gives who was faster, if somebody was. */
    Optional<SignedIn> take(SignedIn by, ApplicationId id, Choice choice, String reason) {
        var now = clock.instant();
        return decisions.take(by, id, new DecisionsToCome.Taken(choice, reason, now, now.plus(time.length())));
    }

    int undo(SignedIn by, Collection<Long> ids) {
        return decisions.undo(by, ids, clock.instant());
    }

    void read(SignedIn by, Collection<Long> ids) {
        decisions.read(by, ids);
    }

    List<DecisionToCome> of(SignedIn reader) {
        return carryingOut.dueAndOf(reader.account());
    }
}
