package id.luwes.notification.web;

import java.util.List;

/**
 * What a link in a mail turns off.
 *
 * @param topics the keys of their names
 * @param done whether it is turned off by now
 */
public record UnsubscribePage(String path, List<String> topics, boolean done) {

    public UnsubscribePage {
        topics = List.copyOf(topics);
    }
}
