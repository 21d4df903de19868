package id.luwes.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail is sent to: letters without accents, no quotes, no comments, so that nothing in it can begin another
 * header or name another recipient.
 */
public record MailAddress(String text) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;

    public MailAddress {
        if (!isOne(text)) {
            throw new IllegalArgumentException(
                    "This is no mail address: it needs a name, an @ and a domain, in letters without accents.");
        }
    }

    /** The address as somebody typed it, the domain in small letters; empty if it is none. */
    public static Optional<MailAddress> of(String typed) {
        var text = typed.strip();
        int at = text.lastIndexOf('@') + 1;
        return isOne(text)
                ? Optional.of(new MailAddress(
                        text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.lastIndexOf('@') <= LONGEST_NAME
                && ADDRESS.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
