package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.arrangement.DayChange;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.DayGlances;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.workforce.Deputyships;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what waits of single days; as many statements for one as for a page. */
@Component
class WaitingDayPages {

    private final DayChanges changes;
    private final DayGlances glances;
    private final Deputyships deputyships;
    private final DayPages pages;

    WaitingDayPages(DayChanges changes, DayGlances glances, Deputyships deputyships, DayPages pages) {
        this.changes = changes;
        this.glances = glances;
        this.deputyships = deputyships;
        this.pages = pages;
    }

    /** What was sent for which wish. */
    record Sent(long id, String word, Faults faults) {

        static final Sent NOTHING = new Sent(0, "", Faults.NONE);
    }

    @Transactional(readOnly = true)
    public WaitingDaysPage of(Authority who, String asked, Sent sent) {
        var paging = Paging.of(
                asked, changes.countFor(who.person()), DayChanges.SIZE, WaitingDaysController.PATH + "?page=");
        var waiting = changes.waitingFor(who.person(), paging.page());
        return new WaitingDaysPage(rows(who, waiting), paging, sent.id(), sent.word(), sent.faults());
    }

    /** One that waits for the reader; without rows where it does not any more. */
    @Transactional(readOnly = true)
    public WaitingDaysPage one(Authority who, long id) {
        var waiting = changes.waitingFor(who.person(), List.of(id));
        return new WaitingDaysPage(rows(who, waiting), new Paging(1, 1, ""), 0, "", Faults.NONE);
    }

    private List<WaitingDaysPage.Row> rows(Authority who, List<DayChange> waiting) {
        var acted = deputyships.actedFor(who);
        var rows = pages.rows(waiting, LocalDate.MIN);
        var seen = glances.of(waiting);
        var found = new ArrayList<WaitingDaysPage.Row>();
        for (int place = 0; place < waiting.size(); place++) {
            var as = acted.getOrDefault(waiting.get(place).employee(), "");
            found.add(new WaitingDaysPage.Row(rows.get(place), seen.get(place), as));
        }
        return found;
    }
}
