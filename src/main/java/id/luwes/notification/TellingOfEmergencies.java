package id.luwes.notification;

import id.luwes.regime.EmergencyDeclared;
import id.luwes.regime.EndangeredPeople;
import id.luwes.regime.RegimeEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody of the units of an emergency that they work away, at once and in quiet hours too, and when it is over early. */
@Component
class TellingOfEmergencies {

    private final NewsBoard board;
    private final EndangeredPeople people;

    TellingOfEmergencies(NewsBoard board, EndangeredPeople people) {
        this.board = board;
        this.people = people;
    }

    @EventListener
    void on(EmergencyDeclared event) {
        board.tellAll(
                people.of(event.regime()),
                NewsKind.EMERGENCY_DECLARED,
                event.regime().value(),
                event.from());
    }

    /** Whoever has not read that there was one need not read it any more. */
    @EventListener
    void on(RegimeEnded event) {
        var told = people.of(event.regime());
        if (!told.isEmpty()) {
            board.takeBack(NewsKind.EMERGENCY_DECLARED, event.regime().value());
            board.tellAll(told, NewsKind.EMERGENCY_OVER, event.regime().value(), event.from());
        }
    }
}
