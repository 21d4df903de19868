package id.luwes.attendance.web;

import id.luwes.access.CountedBadges;
import id.luwes.attendance.Corrections;
import id.luwes.web.Badge;
import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of the menu that lead to the journal and to what waits of others. */
@Configuration(proxyBeanMethods = false)
class AttendanceMenu {

    private static final String CORRECTIONS = "/attendance/corrections";

    @Bean
    NavigationEntry attendanceEntry() {
        return NavigationEntry.forRoles(
                new Place("attendance.menu", "/attendance", "clock"), NavigationGroup.MINE, 50, "EMPLOYEE");
    }

    @Bean
    NavigationEntry correctionsEntry() {
        return NavigationEntry.forRoles(
                new Place("attendance.menu.corrections", CORRECTIONS, "history"),
                NavigationGroup.TEAM,
                30,
                "SUPERIOR",
                "BKD");
    }

    @Bean
    NavigationEntry correctionRegisterEntry() {
        return NavigationEntry.forRoles(
                new Place("attendance.register", CorrectionRegisterController.PATH, "history"),
                NavigationGroup.BKD,
                56,
                "BKD",
                "AUDITOR");
    }

    @Bean
    Badge correctionsBadge(CountedBadges counted) {
        return counted.inInbox(CORRECTIONS, Corrections.COUNT);
    }
}
