package id.luwes.notification;

import id.luwes.regime.EmergencyDeclared;
import id.luwes.regime.EmergencyReported;
import id.luwes.regime.EmergencyUnreported;
import id.luwes.regime.EndangeredPeople;
import id.luwes.regime.RegimeEnded;
import id.luwes.regime.UnreportedEmergencies;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells everybody of the units of an emergency that they work away, at once and in quiet hours too, and when it is over early; and
 * whoever has to report on it that the report is missing.
 */
@Component
class TellingOfEmergencies {

    private final NewsBoard board;
    private final EndangeredPeople people;
    private final UnreportedEmergencies unreported;

    TellingOfEmergencies(NewsBoard board, EndangeredPeople people, UnreportedEmergencies unreported) {
        this.board = board;
        this.people = people;
        this.unreported = unreported;
    }

    /** Whoever answers for all its units is reminded, once. */
    @EventListener
    void on(EmergencyUnreported event) {
        board.tellAll(
                unreported.reporters(event.regime()),
                NewsKind.EMERGENCY_UNREPORTED,
                event.regime().value(),
                event.last());
    }

    /** Nobody need report on what another one has. */
    @EventListener
    void on(EmergencyReported event) {
        board.takeBack(NewsKind.EMERGENCY_UNREPORTED, event.regime().value());
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
