package id.luwes.regime.web;

import id.luwes.agency.Units.Unit;
import id.luwes.core.UnitId;
import id.luwes.regime.KeptRegime;
import id.luwes.web.Paging;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units that the reader divides under a regime.
 *
 * @param all how many were found, of which a page is shown
 * @param confirmed since when those are divided that are
 */
public record TurnsPage(
        KeptRegime regime, String typed, List<Unit> units, int all, Map<UnitId, LocalDate> confirmed, Paging paging) {

    public TurnsPage {
        units = List.copyOf(units);
        confirmed = Map.copyOf(confirmed);
    }

    public String path() {
        return TurnsController.path(regime);
    }

    public String state(Wording words, Unit unit) {
        return since(unit)
                .map(it -> words.text("regime.turns.confirmed", it))
                .orElseGet(() -> words.text("regime.turns.unconfirmed"));
    }

    public Tone tone(Unit unit) {
        return since(unit).isPresent() ? Tone.OK : Tone.WAIT;
    }

    private Optional<LocalDate> since(Unit unit) {
        return Optional.ofNullable(confirmed.get(unit.id()));
    }
}
