package id.luwes.notification.web;

import id.luwes.notification.Channel;
import id.luwes.notification.Listening;
import id.luwes.notification.QuietHours;
import id.luwes.notification.Timing;
import id.luwes.notification.Topic;
import id.luwes.web.Faults;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody chose, as the form sends it: a field for each topic and channel, and the two hours. */
record PreferencesForm(Map<String, String> fields) {

    static String field(Channel channel, Topic topic) {
        return channel.name() + "." + topic.name();
    }

    /** What is wrong with it. */
    Faults faults() {
        var faults = Faults.NONE
                .andIf(hour("quiet-from") == null, "quiet-from", "notification.quiet.fault", sent("quiet-from"))
                .andIf(hour("quiet-to") == null, "quiet-to", "notification.quiet.fault", sent("quiet-to"));
        for (var channel : Channel.values()) {
            for (var topic : Topic.values()) {
                var name = field(channel, topic);
                faults = faults.andIf(
                        fields.containsKey(name) && timing(channel, topic).isEmpty(),
                        name,
                        "notification.timing.fault",
                        sent(name));
            }
        }
        return faults;
    }

    /** What was chosen; a field that was not sent stays as it is. */
    Listening listening(Listening before) {
        var timings = new EnumMap<Channel, Map<Topic, Timing>>(Channel.class);
        for (var channel : Channel.values()) {
            var topics = new EnumMap<Topic, Timing>(Topic.class);
            for (var topic : Topic.values()) {
                topics.put(topic, timing(channel, topic).orElseGet(() -> before.of(channel, topic)));
            }
            timings.put(channel, topics);
        }
        var from = hour("quiet-from");
        var to = hour("quiet-to");
        return new Listening(timings, from == null || to == null ? before.quiet() : new QuietHours(from, to));
    }

    private Optional<Timing> timing(Channel channel, Topic topic) {
        return Arrays.stream(Timing.values())
                .filter(it -> it.name().equals(fields.get(field(channel, topic))))
                .filter(topic.offered(channel)::contains)
                .findFirst();
    }

    private @Nullable LocalTime hour(String name) {
        try {
            return LocalTime.parse(sent(name)).withSecond(0).withNano(0);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private String sent(String name) {
        return fields.getOrDefault(name, "");
    }
}
