package id.luwes.workforce.web;

import id.luwes.web.Wording;
import id.luwes.workforce.PeopleSearch.Found;
import id.luwes.workforce.UnitSearch;
import id.luwes.workforce.Wanted;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Who and which units were found.
 *
 * @param unit the unit whose people are listed, where one was chosen; the units are then those below it
 * @param keepsRecords whether whoever looks reads records, and so finds by NIP and those who have left
 */
public record SearchPage(
        Wanted wanted, Optional<UnitSearch.Hit> unit, Found people, List<UnitSearch.Hit> units, boolean keepsRecords) {

    public SearchPage {
        units = List.copyOf(units);
    }

    /** The title, with what was looked for. */
    public String title(Wording words) {
        if (unit.isPresent()) {
            return unit.get().name();
        }
        return wanted.isEmpty() ? words.text("workforce.search") : words.text("workforce.search.of", wanted.text());
    }

    /** Whether anything was looked for. */
    public boolean asked() {
        return unit.isPresent() || !wanted.isEmpty();
    }

    /** Whether nobody and nothing was found. */
    public boolean isEmpty() {
        return people.hits().isEmpty() && units.isEmpty();
    }

    /** Why nothing was found, and what to try. */
    public String emptyText() {
        if (unit.isPresent()) {
            return "workforce.search.none.unit";
        }
        if (wanted.isTooShort()) {
            return "workforce.search.short";
        }
        if (wanted.nip().isPresent()) {
            return keepsRecords ? "workforce.search.none.nip" : "workforce.search.none.nip.closed";
        }
        return "workforce.search.none.text";
    }

    /** Where whoever keeps records finds those who have left too. */
    public String amongAll() {
        return "/people?inactive=true&q=" + URLEncoder.encode(wanted.text(), StandardCharsets.UTF_8);
    }
}
