package id.luwes.regime.web;

import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.agency.Units.Unit;
import id.luwes.core.UnitId;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.NumberedDay;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.RegimeId;
import id.luwes.regime.Seat;
import id.luwes.regime.WhoDivides;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which units somebody divides under a regime. */
@Component
class DivisibleUnits {

    private final RegimeBook book;
    private final Units units;
    private final WhoDivides divides;
    private final Agencies agencies;

    DivisibleUnits(RegimeBook book, Units units, WhoDivides divides, Agencies agencies) {
        this.book = book;
        this.units = units;
        this.divides = divides;
        this.agencies = agencies;
    }

    /** @throws NotFound where there is none under which units can be divided */
    KeptRegime regime(RegimeId id) {
        return book.find(id).filter(it -> it.takesTurns(agencies.today())).orElseThrow(NotFound::new);
    }

    Reach reach(Authority who) {
        return divides.reach(who);
    }

    /** Those of the reader that the regime reaches, or of which it may reach members of teams, in the order of the tree. */
    List<Unit> units(Authority who, KeptRegime regime, List<NumberedDay> coming, String typed) {
        var reach = divides.reach(who);
        var text = typed.toLowerCase(Locale.ROOT);
        return units.all().stream()
                .filter(it -> reach.has(it.first()))
                .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(text))
                .filter(it -> coming.stream()
                        .findFirst()
                        .filter(day -> regime.held().mayReach(day.day(), Seat.of(it.first(), it.servesPublic())))
                        .isPresent())
                .toList();
    }

    /**
     * A unit that the reader divides.
     *
     * @throws NotFound where there is none
     * @throws Refusal (403) where somebody else divides it
     */
    Unit unit(Authority who, long id) {
        var unit = units.find(new UnitId(id)).orElseThrow(NotFound::new);
        if (!divides.reach(who).has(unit.first())) {
            throw Refusal.forbidden("regime.turns.beyond");
        }
        return unit;
    }
}
