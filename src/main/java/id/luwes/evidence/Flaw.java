package id.luwes.evidence;

import java.util.Locale;

/** Why a file is not kept. Each has a message that names the file and the way out. */
public enum Flaw {
    /** It has no bytes. */
    EMPTY,
    /** Larger than the agency allows. */
    TOO_LARGE,
    /** As many are ready as go into one delivery. */
    TOO_MANY,
    /** It is of no kind that is kept. */
    UNKNOWN,
    /** A kind of picture that phones and browsers use, and not everybody can open. */
    OTHER_PICTURE,
    /** An office file of before 2007. */
    OLD_OFFICE,
    /** An archive of other files, or one within. */
    ARCHIVE,
    /** A page of the web or a drawing, which may hold scripts. */
    MARKUP,
    /** The name says one thing and the bytes another. */
    MISNAMED,
    /** The end is missing. */
    CUT_OFF,
    /** It is a second thing as well. */
    TWO_KINDS,
    /** It would unpack to far more than it is. */
    BOMB,
    /** Nobody could open it without a password. */
    ENCRYPTED,
    /** It brings a program along. */
    MACROS,
    /** A PDF that acts by itself or carries files. */
    ACTIVE,
    /** More pixels than anybody needs. */
    TOO_MANY_PIXELS,
    /** The scanner has found a virus in it. */
    INFECTED,
    /** It cannot be read as what it begins as. */
    BROKEN;

    /** The key of its message; {@code {0}} is the name of the file, {@code {1}} what it should be. */
    public String key() {
        return "evidence.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
