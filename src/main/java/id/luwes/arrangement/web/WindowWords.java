package id.luwes.arrangement.web;

import id.luwes.arrangement.OpenWindow;
import id.luwes.arrangement.OpenWindow.Day;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.Locale;

/** How windows are said to whoever may ask for their days. */
public final class WindowWords {

    private WindowWords() {}

    public static String title(Wording words, OpenWindow window) {
        return window.rule().regime().title().in(words.language().locale());
    }

    /** On what it stands. */
    public static String basis(Wording words, OpenWindow window) {
        return window.rule().regime().basis().citation();
    }

    public static String key(Day day) {
        return "arrangement.window.day."
                + day.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Tone tone(Day day) {
        return switch (day.standing()) {
            case OPEN, AWAY -> Tone.OK;
            case WAITS -> Tone.WAIT;
            case CALLED_IN -> Tone.INFO;
            case ABSENT -> Tone.OFF;
        };
    }
}
