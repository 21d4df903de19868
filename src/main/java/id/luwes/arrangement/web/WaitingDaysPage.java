package id.luwes.arrangement.web;

import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.DayOutlook.OnSite;
import id.luwes.web.DayMode;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import java.util.List;

/**
 * The single days that wait for the reader.
 *
 * @param answering the one whose form came back with a fault, 0 for none
 * @param word what was written in it
 */
public record WaitingDaysPage(List<Row> rows, Paging paging, long answering, String word, Faults faults) {

    public WaitingDaysPage {
        rows = List.copyOf(rows);
    }

    /**
     * A wish.
     *
     * @param note the unit, and as whose deputy the reader decides
     * @param now how its days are worked by now
     * @param counters how many others are on site on the days that turn away
     */
    public record Row(DayRow row, String name, String note, List<AgreedDay> now, List<OnSite> counters) {

        public Row {
            now = List.copyOf(now);
            counters = List.copyOf(counters);
        }

        /** How a day of it is worked by now, by its place in the wish. */
        public DayMode before(int index) {
            var date = row.change().days().get(index).date();
            return now.stream()
                    .filter(it -> it.day().equals(date))
                    .findFirst()
                    .map(DaysPage::mode)
                    .orElse(DayMode.OFFICE);
        }
    }

    public String word(Row row) {
        return row.row().id() == answering ? word : "";
    }

    public Faults faults(Row row) {
        return row.row().id() == answering ? faults : Faults.NONE;
    }
}
