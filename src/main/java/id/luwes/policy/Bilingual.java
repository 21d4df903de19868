package id.luwes.policy;

import id.luwes.core.Told;
import java.util.Locale;

/** One text in Indonesian and in English, as a policy file gives it. */
public record Bilingual(String indonesian, String english) implements Told {

    /** Nothing said. */
    public static final Bilingual NONE = new Bilingual("", "");

    @Override
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : indonesian;
    }

    public boolean isEmpty() {
        return indonesian.isEmpty() && english.isEmpty();
    }

    Bilingual plus(Bilingual more) {
        return new Bilingual(indonesian + more.indonesian, english + more.english);
    }

    /** The same two patterns filled with the same values. */
    Bilingual with(Object... values) {
        return new Bilingual(indonesian.formatted(values), english.formatted(values));
    }

    static Bilingual both(String text) {
        return new Bilingual(text, text);
    }
}
