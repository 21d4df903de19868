package id.luwes.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a register is asked for, as its address says it.
 *
 * @param path where the register is
 * @param text how a name, one of its words or a NIP begins; empty for all
 * @param unit a unit with all below it, 0 for all
 * @param state the name of a state, empty for all
 * @param month such as {@code 2026-11}, empty for all
 */
public record Asked(String path, String text, long unit, String state, String month) {

    /** The same of those who stand so. */
    public Asked in(String other) {
        return new Asked(path, text, unit, other, month);
    }

    /** Leads here; what is not asked for is not said. */
    public String address() {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query.substring(0, query.length() - 1);
    }

    /** The page that is shown, of all that the register has for what is asked. */
    public Paging paging(String page, long all, int size) {
        return Paging.of(page, Math.toIntExact(all), size, path + "?" + query() + "page=");
    }

    private String query() {
        return parameter("q", text)
                + parameter("unit", unit == 0 ? "" : Long.toString(unit))
                + parameter("state", state)
                + parameter("month", month);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
