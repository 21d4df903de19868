package id.luwes.notification.web;

import id.luwes.notification.Browsers.Browser;
import id.luwes.notification.ConfirmingAddress;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page shows on which somebody chooses how to hear of news.
 *
 * @param typed the address or code as it was typed, so that a fault does not lose it
 * @param pushKey for which a browser is let in, empty where push is switched off
 */
public record PreferencesPage(
        ConfirmingAddress.Standing mail,
        String typed,
        List<TopicRow> topics,
        LocalTime quietFrom,
        LocalTime quietTo,
        List<Browser> browsers,
        String pushKey,
        Faults faults) {

    /** One topic with what may be chosen on each channel. */
    public record TopicRow(String key, List<Pick> picks) {

        /** <em>Di aplikasi: Segera · Surel: Tidak</em>, so that it need not be opened to be read. */
        public String told(Wording words) {
            return picks.stream()
                    .map(it -> words.text(it.channel()) + ": " + it.chosen(words))
                    .collect(Collectors.joining(" · "));
        }

        public boolean isWrong(Faults faults) {
            return picks.stream().anyMatch(it -> faults.of(it.name()) != null);
        }
    }

    /**
     * How a topic is heard on one channel.
     *
     * @param name the field of the form
     * @param channel message key of the channel
     * @param values one alone cannot be changed
     */
    public record Pick(String name, String channel, List<Choice> values, String value) {

        private String chosen(Wording words) {
            return values.size() == 1
                    ? words.text("notification.timing.always")
                    : values.stream()
                            .filter(it -> it.value().equals(value))
                            .map(Choice::label)
                            .findFirst()
                            .orElse("");
        }
    }
}
