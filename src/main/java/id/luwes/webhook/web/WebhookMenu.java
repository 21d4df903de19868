package id.luwes.webhook.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu. */
@Configuration(proxyBeanMethods = false)
class WebhookMenu {

    @Bean
    NavigationEntry webhooksEntry() {
        return NavigationEntry.forRoles(
                new Place("webhook.menu", WebhooksController.PATH, "send"),
                NavigationGroup.ADMINISTRATION,
                14,
                "ADMINISTRATOR",
                "AUDITOR");
    }
}
