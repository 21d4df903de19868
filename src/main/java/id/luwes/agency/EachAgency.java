package id.luwes.agency;

import id.luwes.store.CurrentAgency;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks a job over all agencies: the trouble of one never keeps the others waiting, and its next round tries again. */
@Component
public class EachAgency {

    private static final Logger LOG = LoggerFactory.getLogger(EachAgency.class);

    private final Agencies agencies;

    EachAgency(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Works for each agency in turn that has been made.
     *
     * @param what could not be done, for the log, such as <em>the ledger could not be fed</em>
     */
    public void run(String what, Runnable work) {
        runAlsoUnmade(what, () -> {
            if (agencies.isMade()) {
                work.run();
            }
        });
    }

    /** The same, also for those that are only registered yet: somebody may sign in there already. */
    public void runAlsoUnmade(String what, Runnable work) {
        for (var agency : agencies.all()) {
            try {
                CurrentAgency.run(agency, work);
            } catch (RuntimeException failed) {
                LOG.error("Agency {}: {}.", agency, what, failed);
            }
        }
    }
}
