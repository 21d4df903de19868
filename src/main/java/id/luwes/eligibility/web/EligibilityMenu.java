package id.luwes.eligibility.web;

import id.luwes.access.CountedBadges;
import id.luwes.eligibility.FactDisputes;
import id.luwes.eligibility.Objections;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to the pages of this module. */
@Configuration(proxyBeanMethods = false)
class EligibilityMenu {

    private static final String OBJECTIONS = "/eligibility/objections";

    @Bean
    NavigationEntry eligibilityEntry() {
        return NavigationEntry.forRoles(
                new Place("eligibility.menu", "/eligibility", "shield-check"), NavigationGroup.MINE, 20, "EMPLOYEE");
    }

    @Bean
    NavigationEntry eligibilityOverviewEntry() {
        return NavigationEntry.forRoles(
                new Place("eligibility.overview.menu", "/eligibility/overview", "list"),
                NavigationGroup.BKD,
                20,
                "BKD",
                "AUDITOR");
    }

    @Bean
    NavigationEntry exceptionsEntry() {
        return NavigationEntry.forRoles(
                new Place("eligibility.exception.title", ExceptionsController.PATH, "calendar-event"),
                NavigationGroup.BKD,
                25,
                "BKD");
    }

    @Bean
    NavigationEntry objectionsEntry() {
        return NavigationEntry.forRoles(
                new Place("eligibility.objections", OBJECTIONS, "message"), NavigationGroup.BKD, 30, "BKD", "AUDITOR");
    }

    /** Who heads a unit finds theirs in the inbox. */
    @Bean
    NavigationEntry disputesEntry() {
        return NavigationEntry.forRoles(
                new Place("eligibility.disputes", FactDisputesController.PATH, "message"),
                NavigationGroup.BKD,
                29,
                "BKD",
                "AUDITOR");
    }

    @Bean
    Badge disputesBadge(CountedBadges counted) {
        return counted.inInbox(FactDisputesController.PATH, FactDisputes.COUNT);
    }

    @Bean
    Badge objectionsBadge(CountedBadges counted) {
        return counted.inInbox(OBJECTIONS, Objections.COUNT);
    }
}
