package id.luwes.notification;

import id.luwes.notification.Carrier.Line;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends to one outlet what the store says is due there, in one message. The outlet is locked while the other side is spoken
 * to, and what it took is written before the lock ends. Only a crash between its yes and our commit, or a yes that never
 * reached us, makes the same message go out once more.
 */
@Component
class SendingNews {

    // Fifty applications on a Monday morning are some mails to a superior, and not fifty.
    private static final Duration REST = Duration.ofMinutes(10);

    private final Outlets outlets;

    SendingNews(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Gives what became of it; empty if there was nothing to send after all. */
    @Transactional
    public Optional<Outcome> send(long outlet, Channel channel, Moments moments, Line line) {
        var taken = outlets.take(outlet);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var news = outlets.newsFor(taken.get(), channel, moments);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        var outcome = line.carry(taken.get(), news);
        switch (outcome) {
            case TAKEN -> outlets.sent(taken.get(), news, REST);
            case NOBODY_THERE -> {
                if (channel == Channel.PUSH) {
                    outlets.forget(taken.get()); // a browser that comes again is let in again
                } else {
                    outlets.giveUp(taken.get(), news, outcome);
                }
            }
            case LATER -> {
                if (Pauses.exhausted(taken.get().failures() + 1)) {
                    outlets.giveUp(taken.get(), news, outcome);
                } else {
                    outlets.failed(taken.get());
                }
            }
            case OUT_OF_REACH -> {}
        }
        return Optional.of(outcome);
    }
}
