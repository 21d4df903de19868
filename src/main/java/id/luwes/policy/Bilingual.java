package id.luwes.policy;

import java.util.Locale;

/** One text in Indonesian and in English, as a policy file gives it. */
public record Bilingual(String indonesian, String english) {

    static final Bilingual NONE = new Bilingual("", "");

    /** The English text for an English reader, the Indonesian one for everybody else. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : indonesian;
    }

    public boolean isEmpty() {
        return indonesian.isEmpty() && english.isEmpty();
    }

    Bilingual plus(Bilingual more) {
        return new Bilingual(indonesian + more.indonesian, english + more.english);
    }

    static Bilingual both(String text) {
        return new Bilingual(text, text);
    }
}
