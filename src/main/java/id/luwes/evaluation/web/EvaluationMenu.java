package id.luwes.evaluation.web;

import id.luwes.access.CountedBadges;
import id.luwes.evaluation.Evaluations;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to evaluations. */
@Configuration(proxyBeanMethods = false)
class EvaluationMenu {

    private static final String TEAM = "/evaluations/team";

    @Bean
    NavigationEntry evaluationsEntry() {
        return NavigationEntry.forRoles(
                new Place("evaluation.menu.mine", "/evaluations", "report-analytics"),
                NavigationGroup.MINE,
                60,
                "EMPLOYEE");
    }

    @Bean
    NavigationEntry evaluationsTeamEntry() {
        return NavigationEntry.forRoles(
                new Place("evaluation.menu.team", TEAM, "scale"), NavigationGroup.TEAM, 60, "SUPERIOR", "BKD");
    }

    @Bean
    NavigationEntry evaluationsOverviewEntry() {
        return NavigationEntry.forRoles(
                new Place("evaluation.menu.overview", "/evaluations/overview", "chart-bar"),
                NavigationGroup.BKD,
                60,
                "BKD",
                "AUDITOR");
    }

    @Bean
    Badge evaluationsBadge(CountedBadges counted) {
        return counted.inInbox(TEAM, Evaluations.COUNT);
    }
}
