package id.luwes.access.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to the pages of this module. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    @Bean
    NavigationEntry accountEntry() {
        return NavigationEntry.forRoles(
                new Place("access.account.menu", "/account", "user"), NavigationGroup.ACCOUNT, 10);
    }

    @Bean
    NavigationEntry programsEntry() {
        return NavigationEntry.forRoles(
                new Place("access.programs.menu", "/agency/programs", "key"),
                NavigationGroup.ADMINISTRATION,
                12,
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    NavigationEntry accountsEntry() {
        return NavigationEntry.forRoles(
                new Place("access.accounts.menu", "/accounts", "users"),
                NavigationGroup.ADMINISTRATION,
                20,
                "ADMINISTRATOR",
                "BKD",
                "AUDITOR");
    }

    @Bean
    NavigationEntry agencyEntry() {
        return NavigationEntry.forRoles(
                new Place("access.agency.menu", "/agency", "building"),
                NavigationGroup.ADMINISTRATION,
                10,
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    NavigationEntry auditEntry() {
        return NavigationEntry.forRoles(
                new Place("access.audit.menu", "/audit", "history"), NavigationGroup.AUDIT, 10, "AUDITOR");
    }
}
