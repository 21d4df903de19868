package id.luwes.access.web;

import java.time.LocalDate;

/** A token, shown once to whoever made it. */
public record TokenPage(String name, String token, LocalDate last) {

    /** What it says may not come into a log. */
    @Override
    public String toString() {
        return "TokenPage[name=" + name + "]";
    }
}
