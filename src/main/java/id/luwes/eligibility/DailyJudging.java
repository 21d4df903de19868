package id.luwes.eligibility;

import id.luwes.agency.Agencies;
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

    private final Agencies agencies;
    private final JudgingPeople judging;
    private final Map<AgencyId, LocalDate> judged = new ConcurrentHashMap<>();

    DailyJudging(Agencies agencies, JudgingPeople judging) {
        this.agencies = agencies;
        this.judging = judging;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5M")
    void judgeWhereADayHasBegun() {
        agencies.all().forEach(agency -> CurrentAgency.run(agency, () -> judgeOnce(agency)));
    }

    /** One agency's failure does not keep the others waiting; it is tried again in five minutes. */
    private void judgeOnce(AgencyId agency) {
        try {
            var today = judging.today();
            if (!today.equals(judged.get(agency))) {
                var tally = judging.judgeAll();
                judged.put(agency, today);
                LOG.info(
                        "Agency {}: {} judged for {}, {} verdicts are new.",
                        agency,
                        tally.judged(),
                        today,
                        tally.changed());
            }
        } catch (RuntimeException failed) {
            LOG.warn("Agency {} could not be judged; it is tried again soon.", agency, failed);
        }
    }
}
