package id.luwes.web;

/** How much waits behind a line of the menu, declared as a bean by the module that owns the page. */
public interface Badge {

    /** The key of most badges: so many wait. */
    String WAITING = "web.badge.waiting";

    /** The path of the {@link NavigationEntry} that carries the number. */
    String path();

    /**
     * How many wait for this person, 0 for none. Asked at most once per page, and only for a line that the person sees;
     * it costs one statement, whatever the number, or none where {@link CountsTogether} knows it.
     */
    int count(Viewer viewer);

    /** The path of the line whose number contains this one; empty for none. The sum is counted nowhere else. */
    default String within() {
        return "";
    }

    /** The message key that says what the number means, {@code {0}} being the number. */
    default String key() {
        return WAITING;
    }
}
