package id.luwes.arrangement.web;

import id.luwes.access.CountedBadges;
import id.luwes.arrangement.AgreementsToLookAt;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.DayChanges;
import id.luwes.arrangement.Inbox;
import id.luwes.arrangement.Opinions;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to applications and the inbox. */
@Configuration(proxyBeanMethods = false)
class ArrangementMenu {

    @Bean
    NavigationEntry applicationsEntry() {
        return NavigationEntry.shortcutForRoles(
                new Place("arrangement.menu.mine", "/applications", "send"), NavigationGroup.MINE, 30, "EMPLOYEE");
    }

    @Bean
    NavigationEntry agreementsEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.agreements", AgreementsController.PATH, "heart-handshake"),
                NavigationGroup.TEAM,
                12,
                "SUPERIOR",
                "BKD",
                "UNIT_HEAD");
    }

    @Bean
    Badge agreementsToLookAtBadge(CountedBadges counted) {
        return counted.inInbox(AgreementsController.PATH, AgreementsToLookAt.COUNT);
    }

    @Bean
    NavigationEntry daysEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.days.title", DaysController.PATH, "arrows-exchange"),
                NavigationGroup.MINE,
                32,
                "EMPLOYEE");
    }

    /** Anybody may be asked, also who decides on nothing and has no inbox. */
    @Bean
    NavigationEntry opinionsEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.opinions.title", OpinionsController.PATH, "message"),
                NavigationGroup.MINE,
                34,
                "EMPLOYEE");
    }

    @Bean
    Badge opinionsBadge(CountedBadges counted) {
        return counted.inInbox(OpinionsController.PATH, Opinions.COUNT);
    }

    @Bean
    NavigationEntry waitingDaysEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.days.waiting.title", WaitingDaysController.PATH, "arrows-exchange"),
                NavigationGroup.TEAM,
                11,
                "SUPERIOR",
                "BKD",
                "UNIT_HEAD");
    }

    @Bean
    Badge waitingDaysBadge(CountedBadges counted) {
        return counted.inInbox(WaitingDaysController.PATH, DayChanges.COUNT);
    }

    @Bean
    NavigationEntry applicationRegisterEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.register", ApplicationRegisterController.PATH, "send"),
                NavigationGroup.BKD,
                50,
                "BKD",
                "AUDITOR");
    }

    @Bean
    NavigationEntry decidingRulesEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.rules.title", DecidingRulesController.PATH, "clock"),
                NavigationGroup.ADMINISTRATION,
                45,
                "ADMINISTRATOR",
                "AUDITOR");
    }

    @Bean
    NavigationEntry pilotsEntry() {
        return NavigationEntry.forRoles(
                new Place("arrangement.pilots.title", PilotsController.PATH, "flag"),
                NavigationGroup.ADMINISTRATION,
                46,
                "ADMINISTRATOR",
                "BKD",
                "AUDITOR");
    }

    /** What was returned, and what is offered, waits for the applicant. */
    @Bean
    Badge returnedBadge(CountedBadges counted) {
        return counted.waiting("/applications", Applications.WAITING_FOR_APPLICANT);
    }

    @Bean
    Badge inboxBadge(CountedBadges counted) {
        return counted.inInbox(TogetherController.PATH, Inbox.COUNT);
    }
}
