package id.luwes.regime;

import id.luwes.core.LegalBasis;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One way in which the days of an agency are worked, with its dates and what it stands on.
 *
 * @param code what it is called by where words change, such as {@code kamis-2026}
 * @param weekdays those that it governs; empty for every working day
 * @param byChoice weekdays that a unit may choose beside them, as Friday in 2026
 * @param dates the only dates that it governs, for an {@link Mode#EVENT_WINDOW}; empty for all of its validity
 * @param share how many of a hundred may be away at once, where it says
 * @param policy the policy whose rules say who may apply
 * @param sparesService whether units that serve the public face to face are left out
 * @param counts whether a day away by this regime is one of the days that a person may be away in a week
 * @param note what a reader should know of its source, or nothing
 */
public record Regime(
        String code,
        Mode mode,
        Validity validity,
        Set<DayOfWeek> weekdays,
        Set<DayOfWeek> byChoice,
        Set<LocalDate> dates,
        OptionalInt share,
        Optional<String> policy,
        boolean sparesService,
        boolean counts,
        LegalBasis basis,
        Bilingual title,
        Bilingual note) {

    public Regime {
        weekdays = Set.copyOf(weekdays);
        byChoice = Set.copyOf(byChoice);
        dates = Set.copyOf(dates);
        require(!code.isBlank(), code, "has no code");
        require(mode != Mode.ORG_WIDE_WEEKDAY || !weekdays.isEmpty(), code, "names no weekday");
        require(byChoice.stream().noneMatch(weekdays::contains), code, "leaves a weekday to choice that it governs");
        require(mode != Mode.EVENT_WINDOW || !dates.isEmpty(), code, "names no date");
        require(dates.stream().allMatch(validity::contains), code, "names a date on which it is not valid");
        require(mode != Mode.ORG_SHARE_CAP || share.isPresent(), code, "names no share");
        require(
                share.isEmpty() || (share.getAsInt() > 0 && share.getAsInt() < 100),
                code,
                "has a share beyond 1 to 99");
        require(policy.isPresent() == (mode == Mode.INDIVIDUAL_APPLICATION), code, "must name a policy, or must not");
    }

    /** Whether the people of a unit are away by turns, so that never more than the share is. */
    public boolean byTurns() {
        return mode.effect() == Mode.Effect.UP_TO_A_SHARE && share.isPresent();
    }

    /** Whether whoever is reached asks for single days of it: dates around a feast for which no share is named. */
    public boolean onRequest() {
        return mode == Mode.EVENT_WINDOW && share.isEmpty();
    }

    /** Its title with what it stands on; of an emergency also the hours. */
    public String said(Locale language) {
        var hours = mode == Mode.EMERGENCY && !note.isEmpty() ? ", " + note.in(language) : "";
        return title.in(language) + hours + " (" + basis.citation() + ")";
    }

    /** Whether it says anything of a date, for somebody whom it reaches. */
    Hold on(LocalDate date) {
        if (!validity.contains(date) || (!dates.isEmpty() && !dates.contains(date))) {
            return Hold.NONE;
        }
        if (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek())) {
            return Hold.HOLDS;
        }
        return byChoice.contains(date.getDayOfWeek()) ? Hold.WHERE_CHOSEN : Hold.NONE;
    }

    /** Whether another one governs some of the same days in the same way: of these only one may hold. */
    boolean rivals(Regime other) {
        return mode == other.mode
                && switch (mode) {
                    case INDIVIDUAL_APPLICATION, ORG_SHARE_CAP -> validity.overlaps(other.validity);
                    case ORG_WIDE_WEEKDAY ->
                        validity.overlaps(other.validity) && weekdays.stream().anyMatch(other.weekdays::contains);
                    case EVENT_WINDOW -> dates.stream().anyMatch(other.dates::contains);
                    case EMERGENCY -> false;
                };
    }

    /** How a regime takes hold of a date. */
    enum Hold {
        NONE,
        WHERE_CHOSEN,
        HOLDS
    }

    private static void require(boolean met, String code, String fault) {
        if (!met) {
            throw new IllegalArgumentException("The regime '%s' %s.".formatted(code, fault));
        }
    }
}
