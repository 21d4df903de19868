package id.luwes.access;

import id.luwes.agency.EachAgency;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets each hour what was answered to programs more than a day ago. */
@Component
@ConditionalOnProperty(name = "luwes.jobs", matchIfMissing = true)
class ForgettingAnswersJob {

    private final EachAgency each;
    private final AnsweredRequests answered;

    ForgettingAnswersJob(EachAgency each, AnsweredRequests answered) {
        this.each = each;
        this.answered = answered;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forget() {
        each.run("answers to programs could not be forgotten; that is tried again in an hour", answered::forget);
    }
}
