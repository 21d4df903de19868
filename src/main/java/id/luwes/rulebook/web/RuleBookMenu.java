package id.luwes.rulebook.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the drafts of policies. */
@Configuration(proxyBeanMethods = false)
class RuleBookMenu {

    @Bean
    NavigationEntry draftsOfPoliciesEntry() {
        return NavigationEntry.forRoles(
                new Place("rulebook.menu", DraftsController.PATH, "git-compare"),
                NavigationGroup.BKD,
                90,
                "BKD",
                "ORGANISATION_BUREAU",
                "AUDITOR");
    }
}
