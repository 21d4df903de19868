package id.luwes.access.web;

import id.luwes.access.Allow;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationGroup;
import id.luwes.web.Pages;
import id.luwes.web.ViewerSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Leads everybody to the first page of their own menu. */
@Controller
@Allow
class HomeController {

    private final List<NavigationEntry> entries;
    private final ViewerSource viewers;

    HomeController(List<NavigationEntry> entries, ViewerSource viewers) {
        this.entries = entries;
        this.viewers = viewers;
    }

    @GetMapping("/")
    ModelAndView home() {
        var first = viewers.current()
                .flatMap(viewer -> entries.stream()
                        .filter(it -> it.group() != NavigationGroup.TOP && it.visibleTo(viewer))
                        .min(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order)));
        return Pages.seeOther(first.map(NavigationEntry::path).orElse("/account"));
    }
}
