package id.luwes.arrangement.web;

import id.luwes.arrangement.DayGlance;
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
     * @param as as whose deputy the reader decides; empty in the own right
     */
    public record Row(DayRow row, DayGlance glance, String as) {

        public String name() {
            return glance.name();
        }

        /** The unit, and as whose deputy the reader decides. */
        public String note() {
            return as.isEmpty() ? glance.unitName() : glance.unitName() + " · " + as;
        }

        public List<OnSite> counters() {
            return glance.counters();
        }

        /** How a day of it is worked by now, by its place in the wish. */
        public DayMode before(int index) {
            return WaitingDaysPage.before(glance, index);
        }
    }

    static DayMode before(DayGlance glance, int index) {
        var date = glance.change().days().get(index).date();
        return glance.now().stream()
                .filter(it -> it.day().equals(date))
                .findFirst()
                .map(DaysPage::mode)
                .orElse(DayMode.OFFICE);
    }

    public String word(Row row) {
        return row.row().id() == answering ? word : "";
    }

    public Faults faults(Row row) {
        return row.row().id() == answering ? faults : Faults.NONE;
    }
}
