package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationState;
import id.luwes.arrangement.DayPlan;
import id.luwes.arrangement.Place;
import id.luwes.arrangement.WeekPattern;
import id.luwes.core.DateRange;
import id.luwes.web.DayMode;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An application in a list.
 *
 * @param endedBefore the first day on which the agreement that followed no longer holds, where it was ended early
 */
public record ApplicationRow(
        long id,
        DateRange period,
        WeekPattern pattern,
        ApplicationState state,
        Instant submittedAt,
        Optional<LocalDate> endedBefore) {

    static ApplicationRow of(Application application) {
        return of(application, Map.of());
    }

    static ApplicationRow of(Application application, Map<ApplicationId, LocalDate> ends) {
        var facts = application.facts();
        return new ApplicationRow(
                facts.id().value(),
                facts.proposal().period(),
                facts.proposal().pattern(),
                application.state(),
                facts.submittedAt(),
                Optional.ofNullable(ends.get(facts.id())));
    }

    public Tone tone() {
        return tone(state);
    }

    public String stateKey() {
        return stateKey(state);
    }

    /** <em>Selasa, Kamis</em>. */
    public String days(Wording words) {
        return weeks().days(words);
    }

    /** The week, or both that take turns, from the first day on. */
    public ShownWeeks weeks() {
        return new ShownWeeks(pattern, period.first());
    }

    public static Tone tone(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, RETURNED, OFFER -> Tone.WAIT;
            case APPROVED, ACCEPTED, CONSENTED -> Tone.OK;
            case REFUSED -> Tone.BAD;
            case OFFERED, REVISED, WITHDRAWN, DECLINED, TAKEN_BACK -> Tone.OFF;
        };
    }

    public static String stateKey(ApplicationState state) {
        return "arrangement.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DayMode mode(DayPlan plan) {
        return plan.away().map(ApplicationRow::mode).orElse(DayMode.OFFICE);
    }

    static DayMode mode(Place place) {
        return switch (place) {
            case Place.Residence home -> DayMode.HOME;
            case Place.OtherOffice office -> DayMode.OTHER_OFFICE;
            case Place.Elsewhere other -> DayMode.ELSEWHERE;
        };
    }
}
