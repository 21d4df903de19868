package id.luwes.ledger;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.EmployeeId;
import org.springframework.stereotype.Component;

/** Brings the ledger of the current agency to what its sources say. Any number of nodes may call it at once. */
@Component
public class Feeding {

    private final Telling telling;

    Feeding(Telling telling) {
        this.telling = telling;
    }

    /**
     * Tells what was changed since the last time, and of the days that have come since; gives how many rows changed.
     * The first time it tells everything.
     */
    public long feed() {
        telling.prepare();
        long rows = 0;
        for (var more = true; more; ) {
            var step = telling.tellTouched();
            rows += step.rows();
            more = step.more();
        }
        return rows + telling.reachOut();
    }

    /** Has the ledger tell what was changed of one person up to now, for whoever decides on it in this moment. */
    public void feedOf(EmployeeId person) {
        telling.tellOf(person);
    }

    /** Makes the ledger anew from its sources; gives how many rows that changed, 0 if nothing was wrong. */
    public long rebuild() {
        telling.prepare();
        return telling.rebuild();
    }

    /** What a command needs to do the same without the server. */
    public static Class<?>[] components() {
        return new Class<?>[] {
            Agencies.class,
            WorkingCalendars.class,
            Touches.class,
            Reach.class,
            DayRows.class,
            OutputRows.class,
            Telling.Present.class,
            Telling.class,
            Feeding.class
        };
    }
}
