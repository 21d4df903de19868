package id.luwes.schedule.web;

import id.luwes.arrangement.Hours;
import id.luwes.arrangement.Place;
import id.luwes.schedule.PlanMode;
import id.luwes.schedule.PlannedDay;
import id.luwes.web.DayMode;
import id.luwes.web.Wording;
import java.util.Optional;

/**
 * A day of a person in the board. What a colleague must not know is not in it at all.
 *
 * @param mode icon and pattern; empty on a day off and for a colleague who is not on duty
 * @param key the word, a message key
 * @param reachable from when to when the person can be reached; empty at the office and off duty
 * @param onSite whether the person is at the own office
 */
public record ScheduleCell(Optional<DayMode> mode, String key, Optional<Hours> reachable, boolean onSite) {

    static final ScheduleCell OFF = new ScheduleCell(Optional.empty(), "", Optional.empty(), false);

    /** As the person and the superior see it: with the kind of place and of absence. */
    static ScheduleCell whole(PlannedDay day) {
        return switch (day.mode()) {
            case OFFICE -> office();
            case AWAY -> {
                var mode = day.place().map(ScheduleCell::mode).orElse(DayMode.ELSEWHERE);
                yield new ScheduleCell(Optional.of(mode), mode.key(), Optional.of(day.hours()), false);
            }
            case LEAVE -> absent(DayMode.LEAVE, DayMode.LEAVE.key());
            case SICKNESS -> absent(DayMode.LEAVE, "schedule.sick");
            case DUTY_TRAVEL -> absent(DayMode.DUTY, DayMode.DUTY.key());
        };
    }

    /** As a colleague sees it: at the office, or away and reachable, or not on duty. */
    static ScheduleCell coarse(PlannedDay day) {
        if (day.mode() == PlanMode.OFFICE) {
            return office();
        }
        return day.mode().isDue()
                ? new ScheduleCell(Optional.of(DayMode.ELSEWHERE), "schedule.away", Optional.of(day.hours()), false)
                : new ScheduleCell(Optional.empty(), "schedule.not-on-duty", Optional.empty(), false);
    }

    private static ScheduleCell office() {
        return new ScheduleCell(Optional.of(DayMode.OFFICE), DayMode.OFFICE.key(), Optional.empty(), true);
    }

    private static ScheduleCell absent(DayMode mode, String key) {
        return new ScheduleCell(Optional.of(mode), key, Optional.empty(), false);
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
                .orElse("");
    }
}
