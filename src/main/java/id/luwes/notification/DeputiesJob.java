package id.luwes.notification;

import id.luwes.agency.EachAgency;
import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether other deputies act than before: a day has begun, or somebody's leave was recorded. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class DeputiesJob {

    private final EachAgency each;
    private final TellingOfDeputies telling;
    private final FollowingDeciders following;
    private final Map<AgencyId, String> acting = new ConcurrentHashMap<>();

    DeputiesJob(EachAgency each, TellingOfDeputies telling, FollowingDeciders following) {
        this.each = each;
        this.telling = telling;
        this.following = following;
    }

    @Scheduled(fixedDelay = 3, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        each.run("news could not follow its deputies; that is tried again soon", this::lookHere);
    }

    void lookHere() {
        telling.tellOfEnds();
        var now = telling.actingNow();
        if (!now.equals(acting.get(CurrentAgency.required()))) {
            following.follow();
            acting.put(CurrentAgency.required(), now);
        }
    }
}
