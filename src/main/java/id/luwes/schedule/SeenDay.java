package id.luwes.schedule;

import id.luwes.arrangement.AwayPart;
import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.web.DayMode;
import id.luwes.web.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of a person as somebody may see it. What a colleague must not know is not in it at all.
 *
 * @param mode icon and pattern; empty on a day off and for a colleague who is not on duty
 * @param key the word, a message key
 * @param reachable from when to when the person can be reached; empty at the office and off duty
 * @param onSite whether the person is at the own office, all day
 * @param part which part of the day is away
 */
public record SeenDay(Optional<DayMode> mode, String key, Optional<Hours> reachable, boolean onSite, AwayPart part) {

    /** A day off. */
    public static final SeenDay OFF = new SeenDay(Optional.empty(), "", Optional.empty(), false, AwayPart.WHOLE);

    /** As the person and the superior see it: with the kind of place and of absence. */
    public static SeenDay whole(PlannedDay day) {
        return switch (day.mode()) {
            case OFFICE -> office();
            case AWAY -> {
                var mode = day.place().map(SeenDay::mode).orElse(DayMode.ELSEWHERE);
                yield new SeenDay(Optional.of(mode), mode.key(), Optional.of(reachable(day)), false, day.part());
            }
            case LEAVE -> absent(DayMode.LEAVE, DayMode.LEAVE.key());
            case SICKNESS -> absent(DayMode.LEAVE, "schedule.sick");
            case DUTY_TRAVEL -> absent(DayMode.DUTY, DayMode.DUTY.key());
        };
    }

    /** As a colleague sees it: at the office, or away and reachable, or not on duty. */
    public static SeenDay coarse(PlannedDay day) {
        if (day.mode() == PlanMode.OFFICE) {
            return office();
        }
        return day.mode().isDue()
                ? new SeenDay(
                        Optional.of(DayMode.ELSEWHERE), "schedule.away", Optional.of(reachable(day)), false, day.part())
                : new SeenDay(Optional.empty(), "schedule.not-on-duty", Optional.empty(), false, AwayPart.WHOLE);
    }

    /** The hours that were agreed to be reached in, else those of the day. */
    private static Hours reachable(PlannedDay day) {
        return day.core().orElse(day.hours());
    }

    private static SeenDay office() {
        return new SeenDay(Optional.of(DayMode.OFFICE), DayMode.OFFICE.key(), Optional.empty(), true, AwayPart.WHOLE);
    }

    private static SeenDay absent(DayMode mode, String key) {
        return new SeenDay(Optional.of(mode), key, Optional.empty(), false, AwayPart.WHOLE);
    }

    private static DayMode mode(Place place) {
        return switch (place) {
            case Place.Residence home -> DayMode.HOME;
            case Place.OtherOffice office -> DayMode.OTHER_OFFICE;
            case Place.Elsewhere other -> DayMode.ELSEWHERE;
        };
    }

    /** <em>07.30–16.00</em>, empty where nobody needs to be reached. */
    public String hours(Wording words) {
        return reachable
                .map(it -> words.time(it.starts()) + "–" + words.time(it.ends()))
                .map(it -> part.isHalf()
                        ? words.text("arrangement.part." + part.name().toLowerCase(Locale.ROOT), it)
                        : it)
                .orElse("");
    }
}
