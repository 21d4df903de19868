package id.luwes.access.web;

import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountDirectory.Found;
import id.luwes.access.AccountDirectory.Line;
import id.luwes.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the list of accounts shows. */
public record AccountsPage(String text, List<Line> lines, long all, Paging paging) {

    static AccountsPage of(String text, int page, Found found) {
        var pages = (int) Math.max(1, (found.all() + AccountDirectory.PAGE - 1) / AccountDirectory.PAGE);
        var address = "/accounts?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=";
        return new AccountsPage(
                text, found.lines(), found.all(), new Paging(Math.clamp(page, 1, pages), pages, address));
    }
}
