package id.luwes.absence.web;

import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/** What is entered: a direct report by number or anybody by NIP, the kind, the days and the letter. */
public record AbsenceForm(
        @Nullable String employee,
        @Nullable String nip,
        @Nullable String kind,
        @Nullable String first,
        @Nullable String last,
        @Nullable String reference) {

    static final AbsenceForm EMPTY = new AbsenceForm(null, null, null, null, null, null);

    /** What was typed into a field, empty where nothing was. */
    public String value(@Nullable String field) {
        return Letters.line(field);
    }
}
