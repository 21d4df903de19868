package id.luwes.core;

import java.util.Locale;

/** Something that is told to people in their language, wherever it was made. */
@FunctionalInterface
public interface Told {

    /** In English for an English reader, in Indonesian for everybody else. */
    String in(Locale locale);
}
