package id.luwes.regime;

import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Whose turn a governed day is, for somebody whom the regime reaches.
 *
 * @param code of the regime
 * @param group in which the person is; empty for none
 * @param away the groups whose turn it is
 */
public record PersonTurn(String code, LocalDate day, Standing standing, String group, List<String> away) {

    public PersonTurn {
        away = List.copyOf(away);
    }

    /** What that means for the person. */
    public enum Standing {
        /** The head of the unit has not divided it. */
        UNDECIDED,
        /** The day came to be governed after the days were numbered. */
        UNCOUNTED,
        /** The person is in no group. */
        UNGROUPED,
        /** It is the turn of other groups. */
        OTHERS,
        /** It is the person's turn, but the group has become larger than the share. */
        STAYS,
        AWAY
    }

    /** Whether it is one of a regime, whatever the day. */
    public boolean isUnder(Regime regime) {
        return code.equals(regime.code());
    }

    public boolean isAway() {
        return standing == Standing.AWAY;
    }

    /** In a sentence: the group, whose turn it is, and so where the work is. */
    public String said(Wording words) {
        return words.text("regime.turn." + standing.name().toLowerCase(Locale.ROOT), group, String.join(", ", away));
    }
}
