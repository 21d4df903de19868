package id.luwes.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as it is kept, shown and given back: one line without folders, without signs that hide what it says,
 * and short enough for every disk.
 */
public record FileName(String value) {

    /** What a file is called that came without a usable name. */
    static final String NAMELESS = "berkas";

    private static final int MOST_LETTERS = 100;
    private static final int MOST_BYTES = 200;
    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    /** Controls, formats such as the turn of the direction of writing, halves of signs, and what no alphabet has. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    private static final Pattern TROUBLE = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("(.*)\\.([A-Za-z0-9]{1,10})");
    /** Names that Windows keeps for itself, with any extension. */
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?");

    public FileName {
        if (value.isEmpty() || !value.equals(cleaned(value))) {
            throw new IllegalArgumentException("'%s' is no name to keep a file under.".formatted(value));
        }
    }

    /** From whatever a browser or a program sent. */
    public static FileName of(@Nullable String sent) {
        return new FileName(cleaned(sent == null ? "" : sent));
    }

    private static String cleaned(String sent) {
        var name = FOLDERS.matcher(sent).replaceFirst("");
        name = Normalizer.normalize(HIDDEN.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        name = BLANKS.matcher(TROUBLE.matcher(name).replaceAll("_")).replaceAll(" ");
        name = EDGES.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        name = RESERVED.matcher(name).matches() ? "_" + name : name;
        return shortened(name);
    }

    private static String shortened(String name) {
        if (fits(name)) {
            return name;
        }
        var parts = EXTENSION.matcher(name);
        var end = parts.matches() ? "." + parts.group(2) : "";
        var letters = (parts.matches() ? parts.group(1) : name).codePoints().toArray();
        int count = Math.min(letters.length, MOST_LETTERS - end.length());
        while (count > 0 && !fits(new String(letters, 0, count) + end)) {
            count--;
        }
        var stem = EDGES.matcher(new String(letters, 0, count)).replaceAll("");
        // Cutting between a letter and its accent may leave what is not in its normal form.
        return Normalizer.normalize(stem.isEmpty() ? NAMELESS : stem, Normalizer.Form.NFC) + end;
    }

    private static boolean fits(String name) {
        return name.codePointCount(0, name.length()) <= MOST_LETTERS
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** What stands behind the last full stop, in small letters; empty where nothing of the kind does. */
    String extension() {
        var parts = EXTENSION.matcher(value);
        return parts.matches() ? parts.group(2).toLowerCase(Locale.ROOT) : "";
    }

    /** The same with an extension, for one that has none. */
    FileName endingIn(String extension) {
        return of(value + "." + extension);
    }

    @Override
    public String toString() {
        return value;
    }
}
