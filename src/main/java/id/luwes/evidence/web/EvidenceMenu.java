package id.luwes.evidence.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the settings of files. */
@Configuration(proxyBeanMethods = false)
class EvidenceMenu {

    @Bean
    NavigationEntry evidenceEntry() {
        return NavigationEntry.forRoles(
                new Place("evidence.menu", "/evidence", "file-text"),
                NavigationGroup.ADMINISTRATION,
                15,
                "ADMINISTRATOR",
                "AUDITOR");
    }
}
