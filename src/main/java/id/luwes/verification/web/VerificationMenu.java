package id.luwes.verification.web;

import id.luwes.web.NavigationEntry;
import id.luwes.web.NavigationEntry.Place;
import id.luwes.web.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of the menu that leads to the verification of verdicts. */
@Configuration(proxyBeanMethods = false)
class VerificationMenu {

    @Bean
    NavigationEntry verificationEntry() {
        return NavigationEntry.forRoles(
                new Place("verification.menu", VerificationController.PATH, "user-check"),
                NavigationGroup.BKD,
                25,
                "BKD",
                "AUDITOR");
    }
}
