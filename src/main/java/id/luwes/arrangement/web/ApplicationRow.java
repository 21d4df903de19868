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
import id.luwes.web.WeekDay;
import id.luwes.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        return days(pattern, words);
    }

    public static Tone tone(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, RETURNED, OFFER -> Tone.WAIT;
            case APPROVED, ACCEPTED -> Tone.OK;
            case REFUSED -> Tone.BAD;
            case OFFERED, REVISED, WITHDRAWN, DECLINED, TAKEN_BACK -> Tone.OFF;
        };
    }

    public static String stateKey(ApplicationState state) {
        return "arrangement.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String days(WeekPattern pattern, Wording words) {
        return String.join(
                ", ",
                pattern.awayWeekdays().stream()
                        .map(day -> words.weekday(CheckCard.monday().plusDays(day.getValue() - 1L)))
                        .toList());
    }

    /** <em>Di kantor 22 jam 30 menit, di luar kantor 15 jam per pekan.</em> */
    static String weekHours(WeekPattern pattern, Wording words) {
        return words.text(
                "arrangement.week-hours",
                words.duration(pattern.atOffice().value()),
                words.duration(pattern.away().value()));
    }

    /** The week as a strip, the hours below each day. */
    static List<WeekDay> strip(WeekPattern pattern, Wording words) {
        return WeekPattern.WEEKDAYS.stream()
                .map(day -> new WeekDay(
                        words.weekday(CheckCard.monday().plusDays(day.getValue() - 1L)),
                        mode(pattern.on(day)),
                        words.time(pattern.on(day).hours().starts()) + "–"
                                + words.time(pattern.on(day).hours().ends()),
                        false))
                .toList();
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
