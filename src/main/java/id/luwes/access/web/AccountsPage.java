package id.luwes.access.web;

import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountDirectory.Found;
import id.luwes.access.AccountDirectory.Line;
import id.luwes.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the list of accounts shows.
 *
 * @param issues whether whoever looks issues codes, and does not only read
 */
public record AccountsPage(String text, List<Line> lines, long all, Paging paging, boolean issues) {

    static AccountsPage of(String text, int page, Found found, boolean issues) {
        var pages = (int) Math.max(1, (found.all() + AccountDirectory.PAGE - 1) / AccountDirectory.PAGE);
        var address = "/accounts?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
        return new AccountsPage(
                text, found.lines(), found.all(), new Paging(Math.clamp(page, 1, pages), pages, address), issues);
    }
}
