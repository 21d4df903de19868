package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.access.Role;
import id.luwes.browser.Screens;
import id.luwes.core.EmployeeId;
import id.luwes.web.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The link at the end of a mail, followed on a phone without signing in; and what whoever runs it sees of trouble. */
class StoppingMailJourney {

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);

    @Test
    void the_link_of_a_mail_stops_it_without_script_and_without_sign_in() {
        var link = "/unsubscribe/"
                + agency.in(() -> TestServer.bean(Unsubscribing.class).token(rani, List.of(Topic.WORK, Topic.RIGHT)));
        try (var reader = Screens.phone().person()) {
            reader.go(link);
            reader.checksOut();
            reader.picture("unsubscribe-phone");
        }
        try (var reader = Screens.phone().withoutScript().person()) {
            reader.go(link);
            reader.page().click("main button[type=submit]");
            assertThat(reader.page().textContent("main")).contains("Surel dihentikan", "Hak saya");
            reader.picture("unsubscribed-phone");
        }
        try (var reader = Screens.desktop().in(Language.ENGLISH).dark().person()) {
            reader.go(link);
            reader.checksOut();
            reader.picture("unsubscribe-desktop");
        }
        assertThat(agency.in(() -> TestServer.bean(Choices.class).of(rani)).of(Channel.MAIL, Topic.RIGHT))
                .isEqualTo(Timing.NEVER);
    }

    @Test
    void trouble_is_told_in_numbers_on_a_phone_and_in_the_dark() {
        var login = agency.login("Administrator", null, Role.ADMINISTRATOR);
        try (var administrator = Screens.phone().person().signIn(login)) {
            administrator.go("/notifications/trouble");
            administrator.checksOut();
            administrator.picture("trouble-none-phone");
            outlet("rani@uji.go.id", "FAILED", "NOBODY_THERE");
            outlet("asep@surel-instansi-yang-panjang.jabarprov.go.id", "OPEN", "LATER");
            administrator.go("/notifications/trouble");
            assertThat(administrator.page().textContent("main"))
                    .contains("uji.go.id")
                    .doesNotContain("rani@");
            administrator.checksOut();
            administrator.picture("trouble-phone");
        }
        try (var administrator =
                Screens.desktop().in(Language.ENGLISH).dark().person().signIn(login)) {
            administrator.go("/notifications/trouble");
            administrator.checksOut();
            administrator.picture("trouble-desktop");
        }
    }

    private void outlet(String address, String state, String trouble) {
        var person = agency.employee("Pegawai " + trouble, agency.top(), false);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into notification.outlet (agency_id, employee_id, channel, target, since, resume_at,"
                        + " state, failures, trouble) values (platform.current_agency(), " + person + ", 'MAIL', '"
                        + address
                        + "', now(), now(), '" + state + "', 1, '" + trouble + "')")
                .update());
    }
}
