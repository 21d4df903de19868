package id.luwes.workforce.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** What is entered to form a team, or to bring somebody into one: whom by NIP, from when to when, by which letter. */
public record TeamForm(
        @Nullable String name,
        @Nullable String units,
        @Nullable String nip,
        @Nullable String first,
        @Nullable String last,
        @Nullable String letter) {

    static final TeamForm EMPTY = new TeamForm(null, null, null, null, null, null);

    /** What was typed into a field, empty where nothing was. */
    public String value(@Nullable String field) {
        return Letters.line(field);
    }
}
