package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.OpenWindow;
import id.luwes.web.Choice;
import id.luwes.web.DayMode;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody changes of single days.
 *
 * @param coming the working days of the next two weeks on which an agreement runs or a single day holds
 * @param windows those that the organisation has opened
 * @param chosen the day that is looked at; empty while none is
 * @param rows the latest changes, the newest first
 */
public record DaysPage(
        LocalDate today,
        List<ComingDay> coming,
        List<OpenWindow> windows,
        Optional<Chosen> chosen,
        List<DayRow> rows,
        DayForm form,
        boolean offices,
        Faults faults) {

    public DaysPage {
        coming = List.copyOf(coming);
        windows = List.copyOf(windows);
        rows = List.copyOf(rows);
    }

    /**
     * The day that is looked at.
     *
     * @param others the days of its week that could be exchanged for it
     */
    public record Chosen(ComingDay day, List<ComingDay> others) {

        public Chosen {
            others = List.copyOf(others);
        }

        public boolean isAway() {
            return day.isAway();
        }

        public DayMode mode() {
            return day.mode();
        }
    }

    public static DayMode mode(AgreedDay day) {
        return ApplicationRow.mode(day.plan());
    }

    /** How the day can be worked instead; an own word for each that needs no decision. */
    public List<Choice> modes(Wording words) {
        var now = chosen.map(Chosen::mode).orElse(DayMode.OFFICE);
        return List.of(DayMode.OFFICE, DayMode.HOME, DayMode.OTHER_OFFICE, DayMode.ELSEWHERE).stream()
                .filter(it -> it != now || it == DayMode.ELSEWHERE || it == DayMode.OTHER_OFFICE)
                .filter(it -> offices || it != DayMode.OTHER_OFFICE)
                .map(it -> new Choice(
                        it.name(),
                        words.text(it.key()),
                        words.text(it == DayMode.OFFICE ? "arrangement.days.at-once" : "arrangement.days.decided")))
                .toList();
    }

    public List<Choice> swaps(Wording words) {
        return chosen.map(Chosen::others).orElse(List.of()).stream()
                .map(it -> new Choice(it.day().toString(), words.day(it.day())))
                .toList();
    }

    /** What the day that is exchanged becomes. */
    public String swapKey() {
        return chosen.filter(Chosen::isAway).isPresent()
                ? "arrangement.days.swap.away"
                : "arrangement.days.swap.office";
    }
}
