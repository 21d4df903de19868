package id.luwes.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What has just happened, told on the next page: {@code redirect.addFlashAttribute(Notice.ok(key))}.
 *
 * @param tone how it ended
 * @param key message key
 * @param arguments what the message mentions, written down already
 */
public record Notice(Tone tone, String key, List<String> arguments) implements Serializable {

    /** The name of the flash attribute, which Spring derives from the name of this type. */
    static final String ATTRIBUTE = "notice";

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** Something was done. */
    public static Notice ok(String key, Object... arguments) {
        return new Notice(Tone.OK, key, texts(arguments));
    }

    /** Something needs attention. */
    public static Notice wait(String key, Object... arguments) {
        return new Notice(Tone.WAIT, key, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(Object::toString).toList();
    }
}
