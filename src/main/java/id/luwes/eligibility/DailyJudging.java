package id.luwes.eligibility;

import id.luwes.agency.EachAgency;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Judges every agency's workforce anew when its day begins: months in a position have passed, a policy may have come
 * into force. On several nodes the second one finds nothing left to do.
 */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "luwes.jobs", havingValue = "true", matchIfMissing = true)
class DailyJudging {

    private static final Logger LOG = LoggerFactory.getLogger(DailyJudging.class);

    private final EachAgency each;
    private final JudgingPeople judging;
    private final Map<AgencyId, LocalDate> judged = new ConcurrentHashMap<>();

    DailyJudging(EachAgency each, JudgingPeople judging) {
        this.each = each;
        this.judging = judging;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5M")
    void judgeWhereADayHasBegun() {
        each.run("its people could not be judged; that is tried again soon", this::judgeOnce);
    }

    private void judgeOnce() {
        var agency = CurrentAgency.required();
        var today = judging.today();
        if (today.equals(judged.get(agency))) {
            return;
        }
        var tally = judging.judgeAll();
        judged.put(agency, today);
        LOG.info("Agency {}: {} judged for {}, {} verdicts are new.", agency, tally.judged(), today, tally.changed());
    }
}
