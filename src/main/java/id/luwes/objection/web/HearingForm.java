package id.luwes.objection.web;

import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** When and where a hearing is to be. */
public record HearingForm(String day, String time, String place) {

    static final HearingForm EMPTY = new HearingForm("", "", "");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 300;

    /** So far ahead at most: what is typed wrong by a century is no hearing. */
    private static final int YEARS = 2;

    public HearingForm {
        day = Letters.line(day);
        time = Letters.line(time);
        place = Letters.line(place);
    }

    /** When; empty where that is no moment. */
    Optional<Instant> at(ZoneId zone, LocalDate today) {
        try {
            var date = LocalDate.parse(day);
            return date.isAfter(today.plusYears(YEARS))
                    ? Optional.empty()
                    : Optional.of(
                            date.atTime(LocalTime.parse(time)).atZone(zone).toInstant());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    Faults faults(ZoneId zone, LocalDate today) {
        return Faults.NONE
                .andIf(at(zone, today).isEmpty(), "day", "objection.fault.day")
                .andIf(!Letters.between(place, SHORTEST, LONGEST), "place", "objection.fault.place", SHORTEST, LONGEST);
    }
}
