package id.luwes.performance.web;

import id.luwes.performance.Work;
import id.luwes.web.Language;
import id.luwes.web.Wording;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes what people type. */
final class Typed {

    private static final Pattern QUANTITY = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

    private Typed() {}

    /** Without blanks around it, without signs that no keyboard has; line breaks stay. */
    static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ")
                        .strip();
    }

    /** A number with a decimal comma or point, and no separators of thousands. */
    static Optional<BigDecimal> quantity(String typed) {
        return QUANTITY.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')).stripTrailingZeros())
                : Optional.empty();
    }

    /** An address of the web that begins with https. */
    static boolean isLink(String typed) {
        try {
            var uri = new URI(typed);
            return typed.length() <= Work.LONGEST_LINK
                    && typed.startsWith("https://")
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** As it would be typed. */
    static String typed(BigDecimal quantity, Wording words) {
        var plain = quantity.toPlainString();
        return words.language() == Language.INDONESIAN ? plain.replace('.', ',') : plain;
    }

    /** As it is read. */
    static String written(BigDecimal quantity, Wording words) {
        return words.number(
                quantity.doubleValue(),
                Math.max(0, quantity.stripTrailingZeros().scale()));
    }

    /** The number of something that a form carries along; empty where somebody tampered with it. */
    static Optional<Long> number(String carried) {
        return carried.matches("\\d{1,18}") ? Optional.of(Long.valueOf(carried)) : Optional.empty();
    }
}
