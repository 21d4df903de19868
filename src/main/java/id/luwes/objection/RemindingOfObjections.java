package id.luwes.objection;

import id.luwes.store.CurrentAgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the body of what is due within some working days, each once: the row says that it was done, in its transaction. */
@Component
public class RemindingOfObjections {

    /** So many working days ahead (<i>ambang contoh</i>). */
    static final int AHEAD = 3;

    private final FormalObjections objections;
    private final ObjectionTimes times;
    private final ObjectionNews news;

    RemindingOfObjections(FormalObjections objections, ObjectionTimes times, ObjectionNews news) {
        this.objections = objections;
        this.times = times;
        this.news = news;
    }

    /** One round in the agency of this thread; how many there were. */
    @Transactional
    public int round() {
        var today = times.today();
        var due = objections.remindOf(times.calendar().plusWorkingDays(today, AHEAD), today);
        due.forEach(it -> news.tell(new ObjectionDue(
                CurrentAgency.required(),
                it.facts().id(),
                it.facts().employee(),
                it.due().orElse(today))));
        return due.size();
    }
}
