package id.luwes.insight.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the numbers. */
@Configuration(proxyBeanMethods = false)
class InsightMenu {

    @Bean
    NavigationEntry insightEntry() {
        return NavigationEntry.forRoles(
                new Place("insight.menu", "/insight", "chart-line"),
                NavigationGroup.LEADERSHIP,
                10,
                "LEADERSHIP",
                "BKD",
                "ORGANISATION_BUREAU",
                "AUDITOR");
    }
}
