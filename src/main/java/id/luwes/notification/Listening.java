package id.luwes.notification;

import java.util.Map;

/** How somebody wants to hear of what, and when of nothing. */
public record Listening(Map<Channel, Map<Topic, Timing>> timings, QuietHours quiet) {

    public Listening {
        timings = Map.copyOf(timings);
    }

    /** How somebody hears of a topic on a channel: as chosen, or as usual. */
    public Timing of(Channel channel, Topic topic) {
        return timings.getOrDefault(channel, Map.of()).getOrDefault(topic, topic.byDefault(channel));
    }
}
