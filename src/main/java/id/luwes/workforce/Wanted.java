package id.luwes.workforce;

import id.luwes.web.Letters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who looks for people or units.
 *
 * @param text as it was typed, on one line, at most a hundred characters
 */
public record Wanted(String text) {

    private static final int LONGEST = 100;

    /** Of fewer letters half of an agency would be meant. */
    private static final int FEWEST = 2;

    private static final Pattern NIP = Pattern.compile("[0-9]{4,18}");

    /** Titles and degrees, without their dots. They stand with some names and not with others, so nobody is found by one. */
    private static final Pattern TITLE = Pattern.compile("prof|dr[sah]?|drg|drh|ir|hj?|kh|apt|ns|raden|r"
            + "|s(h|e|t|p|i|k|ag|sos|kom|pd|pdi|si|ip|ap|kep|km|stp|pi|hut|ked|farm|psi|sn|tr|trip|ikom|pt)"
            + "|m(h|m|t|si|ap|kes|kom|pd|ak|a|sc|eng|hum|ag|ti|p|ba|pa|ph|ipol|ikom|kn|ars|psi|farm|stat)"
            + "|a?md|amdkep|phd|bsc|ba|be|ll[bm]|ca|cpa|ak|sp[a-z]{1,3}");

    /** What was typed, cleaned; nothing typed is empty. */
    public static Wanted of(@Nullable String typed) {
        return new Wanted(Letters.first(Letters.line(typed), LONGEST));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it names too many to look for any. */
    public boolean isTooShort() {
        return nip().isEmpty() && letters(words()) < FEWEST;
    }

    /** The beginning of a NIP, at least its year, however it was grouped. */
    public Optional<String> nip() {
        return Optional.of(wide().replaceAll("[\\s.-]", ""))
                .filter(it -> NIP.matcher(it).matches());
    }

    /** The words to look for: without titles, unless there is nothing else. */
    public String words() {
        var words = Arrays.stream(wide().split("[\\s,;/()\"]+"))
                .filter(it -> !TITLE.matcher(it.replace(".", "").toLowerCase(Locale.ROOT))
                        .matches())
                .map(it -> it.replace('.', ' ').strip())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? wide().strip() : words;
    }

    /** In plain letters and digits where wide ones were typed, without signs that nobody sees. */
    private String wide() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}+", "");
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
