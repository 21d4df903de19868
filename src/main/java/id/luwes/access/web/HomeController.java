package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationGroup;
import id.luwes.web.Pages;
import id.luwes.web.Viewer;
import id.luwes.web.ViewerSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads everybody to the first page of their menu that follows from what they are here for; while the agency is not made,
 * its administrator to where that is done.
 */
@Controller
@Allow
class HomeController {

    private static final String OWN = "/account";

    private final List<NavigationEntry> entries;
    private final ViewerSource viewers;

    HomeController(List<NavigationEntry> entries, ViewerSource viewers) {
        this.entries = entries;
        this.viewers = viewers;
    }

    @GetMapping("/")
    ModelAndView home() {
        return Pages.seeOther(viewers.current().map(this::first).orElse(OWN));
    }

    private String first(Viewer viewer) {
        if (viewer.agencyName().isEmpty() && viewer.hasAny(Role.ADMINISTRATOR.name())) {
            return "/agency";
        }
        return entries.stream()
                .filter(it -> it.group() != NavigationGroup.TOP && !it.forEverybody() && it.visibleTo(viewer))
                .min(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order))
                .map(NavigationEntry::path)
                .orElse(OWN);
    }
}
