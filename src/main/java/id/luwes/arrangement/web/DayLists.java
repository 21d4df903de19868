package id.luwes.arrangement.web;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.AgreedDays;
import id.luwes.arrangement.BesideDays;
import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChanges;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days of somebody and what was changed of them, for pages that show both. */
@Component
record DayLists(AgreedDays days, BesideDays beside, DayChanges changes, DayPages pages, Agencies agencies) {

    List<DayRow> rows(List<DayChange> all) {
        return pages.rows(all, agencies.today());
    }
}
