package id.luwes.access;

import id.luwes.web.Badge;
import id.luwes.web.Viewer;
import java.util.function.ToIntFunction;

/**
 * A count behind a line of the menu that depends on who is signed in.
 *
 * @param path of the line
 * @param within path of the line whose number contains this one; empty for none
 * @param key of the words that say what the number means
 * @param counted how many there are for a person; one statement
 */
public record PersonalBadge(String path, String within, String key, ToIntFunction<SignedIn> counted) implements Badge {

    /** How many wait for the person. */
    public static Badge waiting(String path, ToIntFunction<SignedIn> counted) {
        return new PersonalBadge(path, "", WAITING, counted);
    }

    /** How many of one kind wait for the person in the inbox. */
    public static Badge inInbox(String path, ToIntFunction<SignedIn> counted) {
        return new PersonalBadge(path, "/inbox", WAITING, counted);
    }

    @Override
    public int count(Viewer viewer) {
        return SignedIn.here().map(counted::applyAsInt).orElse(0);
    }
}
