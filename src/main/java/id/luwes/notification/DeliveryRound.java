package id.luwes.notification;

import org.springframework.stereotype.Component;

/** Sends what is due on one channel in the agency of this thread. Any number of nodes may do so at once. */
@Component
class DeliveryRound {

    // So that quiet hours that begin meanwhile are noticed.
    private static final int AT_A_TIME = 200;

    private final Outlets outlets;
    private final SendingNews sending;
    private final ChannelPauses pauses;
    private final AgencyMoments moments;

    DeliveryRound(Outlets outlets, SendingNews sending, ChannelPauses pauses, AgencyMoments moments) {
        this.outlets = outlets;
        this.sending = sending;
        this.pauses = pauses;
        this.moments = moments;
    }

    /** Goes on until nothing is due, or the other side is out of reach. */
    void run(Carrier carrier) {
        if (!carrier.ready()) {
            return;
        }
        try (var line = carrier.open()) {
            while (!pauses.rests(carrier.channel()) && sendSome(carrier.channel(), line)) {
                // the next ones
            }
        }
    }

    /** Gives whether there may be more to send. */
    private boolean sendSome(Channel channel, Carrier.Line line) {
        var now = moments.now();
        var due = outlets.due(channel, now, AT_A_TIME);
        boolean reached = false;
        for (var outlet : due) {
            var outcome = sending.send(outlet, channel, now, line);
            if (outcome.isPresent() && outcome.get() == Outcome.OUT_OF_REACH) {
                pauses.pause(channel);
                return false;
            }
            reached |= outcome.isPresent();
        }
        if (reached) {
            pauses.resume(channel);
        }
        return reached && due.size() == AT_A_TIME;
    }
}
