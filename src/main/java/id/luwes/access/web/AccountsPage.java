package id.luwes.access.web;

import id.luwes.access.AccountDirectory;
import id.luwes.access.AccountDirectory.Found;
import id.luwes.access.AccountDirectory.Line;
import id.luwes.access.AccountDirectory.Sought;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.access.Role;
import id.luwes.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the list of accounts shows.
 *
 * @param issues whether whoever looks issues codes, and does not only read
 * @param opens whether they open accounts for people without an employee record
 */
public record AccountsPage(Sought sought, List<Line> lines, long all, Paging paging, boolean issues, boolean opens) {

    static AccountsPage of(Authority who, Sought sought, int page, Found found) {
        var pages = (int) Math.max(1, (found.all() + AccountDirectory.PAGE - 1) / AccountDirectory.PAGE);
        var address = "/accounts?q=" + URLEncoder.encode(sought.text(), StandardCharsets.UTF_8)
                + (sought.departed() ? "&departed=true" : "") + "&page=";
        return new AccountsPage(
                sought,
                found.lines(),
                found.all(),
                new Paging(Math.clamp(page, 1, pages), pages, address),
                who.has(Role.ADMINISTRATOR) || who.has(Role.BKD),
                Reach.of(who, Role.ADMINISTRATOR).everywhere());
    }
}
