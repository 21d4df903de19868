package id.luwes.imports.web;

import id.luwes.access.CountedBadges;
import id.luwes.imports.ReadingImports;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the imports. */
@Configuration(proxyBeanMethods = false)
class ImportsMenu {

    @Bean
    NavigationEntry importsEntry() {
        return NavigationEntry.forRoles(
                new Place("imports.menu", "/imports", "file-import"),
                NavigationGroup.ADMINISTRATION,
                30,
                "BKD",
                "ORGANISATION_BUREAU",
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    Badge importsBadge(CountedBadges counted) {
        return counted.inInbox("/imports", ReadingImports.COUNT);
    }
}
