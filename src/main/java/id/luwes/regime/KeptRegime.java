package id.luwes.regime;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A regime with its number and how far it has come.
 *
 * @param draftedBy the account that drafted it, which may not publish it
 * @param published whether it holds, or will
 * @param report what was told of an emergency afterwards
 */
public record KeptRegime(RegimeId id, HeldRegime held, long draftedBy, boolean published, Optional<String> report) {

    /** How far a regime has come on a day. */
    public enum Stage {
        DRAFT,
        /** Is published and begins later. */
        COMING,
        RUNNING,
        OVER
    }

    public Regime regime() {
        return held.regime();
    }

    public Stage stage(LocalDate today) {
        if (!published) {
            return Stage.DRAFT;
        }
        if (last().filter(today::isAfter).isPresent()) {
            return Stage.OVER;
        }
        return today.isBefore(held.since()) ? Stage.COMING : Stage.RUNNING;
    }

    /** Whether it holds on a day, or would; it need not speak of the day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(held.since()) && last().filter(day::isAfter).isEmpty();
    }

    /** Whether it is an emergency that is over and on which nobody has reported. */
    public boolean isUnreported(LocalDate today) {
        return regime().mode() == Mode.EMERGENCY && stage(today) == Stage.OVER && report.isEmpty();
    }

    /** Whether units can still be divided under it. */
    public boolean takesTurns(LocalDate today) {
        return regime().byTurns() && (stage(today) == Stage.COMING || stage(today) == Stage.RUNNING);
    }

    /** The last day on which it holds; empty until further notice. */
    public Optional<LocalDate> last() {
        return held.endedBefore()
                .map(it -> it.minusDays(1))
                .or(() -> Optional.ofNullable(regime().validity().last()));
    }

    /** Whether it can be ended from a day on, which must be one on which it would hold. */
    boolean canEnd(LocalDate from) {
        return published
                && held.endedBefore().isEmpty()
                && last().filter(from::isAfter).isEmpty();
    }
}
