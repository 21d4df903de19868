package id.luwes.arrangement.web;

import id.luwes.arrangement.DayWish;
import id.luwes.arrangement.Offices.Office;
import id.luwes.arrangement.Place;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single day as somebody wants to work it.
 *
 * @param day as it was typed
 * @param mode the name of a {@link id.luwes.web.DayMode}
 * @param swap the day of the same week that is exchanged for it, or empty
 * @param office the number or name of another office
 * @param elsewhere where and why, for another place
 */
public record DayForm(String day, String mode, String swap, String office, String elsewhere, String reason) {

    /** So many characters of a reason at most. */
    static final int LONGEST = 500;

    public DayForm {
        day = text(day);
        mode = text(mode);
        swap = text(swap);
        office = text(office);
        elsewhere = text(elsewhere);
        reason = DecisionForm.words(reason);
    }

    private static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    /** The form read as wishes. */
    sealed interface Read {

        record Wishes(List<DayWish> wishes) implements Read {}

        record Wrong(Faults faults) implements Read {}
    }

    /** Empty where it is no date of the calendar. */
    static Optional<LocalDate> date(String typed) {
        try {
            return typed.matches("2\\d{3}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> date() {
        return date(day);
    }

    /**
     * What is wanted.
     *
     * @param kept where the day is worked by now, if away: where the day that is exchanged for it will be worked
     */
    Read read(List<Office> offices, Optional<Place> kept) {
        var faults = Faults.NONE
                .andIf(date().isEmpty(), "day", "arrangement.fault.date")
                .andIf(!swap.isEmpty() && date(swap).isEmpty(), "swap", "arrangement.fault.date")
                .andIf(Letters.count(reason) > LONGEST, "reason", "arrangement.fault.reason-long", LONGEST);
        var place = Optional.<Place>empty();
        switch (mode) {
            case "OFFICE" -> {}
            case "HOME" -> place = Optional.of(new Place.Residence());
            case "OTHER_OFFICE" -> {
                if (OfficeAnswer.of(office, offices) instanceof OfficeAnswer.Known known) {
                    place = Optional.of(new Place.OtherOffice(known.office().id()));
                } else {
                    faults = faults.and("office", "arrangement.days.fault.office");
                }
            }
            case "ELSEWHERE" -> {
                if (Letters.between(elsewhere, 3, 200)) {
                    place = Optional.of(new Place.Elsewhere(elsewhere));
                } else {
                    faults = faults.and("elsewhere", "arrangement.days.fault.elsewhere");
                }
            }
            default -> faults = faults.and("mode", "arrangement.days.fault.mode");
        }
        return faults.isEmpty() ? new Read.Wishes(wishes(place, kept)) : new Read.Wrong(faults);
    }

    private List<DayWish> wishes(Optional<Place> place, Optional<Place> kept) {
        var wishes = new ArrayList<DayWish>();
        date().ifPresent(it -> wishes.add(new DayWish(it, place)));
        date(swap)
                .ifPresent(it -> wishes.add(
                        place.isPresent()
                                ? DayWish.atOffice(it)
                                : new DayWish(it, Optional.of(kept.orElseGet(Place.Residence::new)))));
        return wishes;
    }
}
