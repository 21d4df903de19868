package id.luwes.workforce.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** What is entered to name a deputy: for which post, whom by number or by NIP, from when to when. */
public record DeputyForm(
        @Nullable String post,
        @Nullable String deputy,
        @Nullable String nip,
        @Nullable String first,
        @Nullable String last,
        @Nullable String leave) {

    static DeputyForm empty(String post) {
        return new DeputyForm(post, null, null, null, null, null);
    }

    /** What was typed into a field, empty where nothing was. */
    public String value(@Nullable String field) {
        return Letters.line(field);
    }

    public boolean duringLeave() {
        return "true".equals(leave);
    }
}
