package id.luwes.webhook.web;

import id.luwes.web.Tone;
import id.luwes.webhook.Delivery;
import id.luwes.webhook.Endpoint;
import java.util.List;

/** One webhook with its latest messages. */
public record WebhookPage(Endpoint endpoint, List<Delivery> deliveries, boolean mayChange) {

    public WebhookPage {
        deliveries = List.copyOf(deliveries);
    }

    /** Whether a message can be sent once more. */
    public boolean maySendAgain(Delivery delivery) {
        return mayChange && endpoint.ended().isEmpty() && delivery.state() != Delivery.State.WAITING;
    }

    public static Tone tone(Delivery delivery) {
        return switch (delivery.state()) {
            case WAITING -> delivery.attempts() == 0 ? Tone.INFO : Tone.WAIT;
            case DELIVERED -> Tone.OK;
            case GIVEN_UP -> Tone.BAD;
        };
    }
}
