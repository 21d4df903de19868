package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.luwes.TestAgency;
import id.luwes.Visitor;
import id.luwes.arrangement.TestOffice;
import id.luwes.browser.Person;
import id.luwes.browser.Screens;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody reads why a day was refused, why so many days, and objects; the body reads what was looked at. */
class WhyADayJourney {

    private final ObjectingOffice office = new ObjectingOffice();
    private final String rani = office.agency.login("Rani Tirtasora", office.rani);
    private final String dimas = office.agency.login("Dimas Walagri", office.dimas);
    private final String tono = office.agency.login("Tono Wiramukti", office.tono);

    @ParameterizedTest
    @CsvSource({"390, id, true", "1280, en, true", "390, en, false"})
    void is_explained_and_objected_to(int width, String language, boolean script) {
        boolean indonesian = language.equals("id");
        var application = refusedDay();
        var screen = width < 1000
                ? Screens.phone().wide(width)
                : Screens.desktop().dark().wide(width);
        var screens = script ? screen : screen.withoutScript();
        try (var employee = screens.person().signIn(rani)) {
            speak(employee.page(), indonesian);
            employee.go("/days");
            picture(employee, script, width + "-" + language + "-days");
            employee.page().click("#mine .items a");
            assertThat(employee.page().textContent("main"))
                    .contains("Loket ramai", indonesian ? "Ditolak oleh Dimas" : "Refused by Dimas");
            picture(employee, script, width + "-" + language + "-day-why");
            employee.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(employee.page().isVisible("main .actions")).isFalse();
            employee.picture(width + "-" + language + "-day-print");
            employee.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            press(
                    employee.page(),
                    indonesian ? "Mengapa sekian hari pada pekan ini?" : "Why so many days in this week?");
            assertThat(employee.page().textContent("#given")).contains("jabar-mkd-2025");
            picture(employee, script, width + "-" + language + "-quota");
            employee.page().goBack();
            press(employee.page(), indonesian ? "Ajukan keberatan" : "Object");
            employee.page().fill("#words", ObjectingOffice.WORDS);
            employee.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(indonesian ? "Kirim keberatan" : "Send the objection"))
                    .click();
            picture(employee, script, width + "-" + language + "-day-objected");
            employee.go(application + "/why");
            picture(employee, script, width + "-" + language + "-case-why");
            employee.go("/eligibility");
            picture(employee, script, width + "-" + language + "-eligibility");
        }
        try (var member = screens.person().signIn(tono)) {
            speak(member.page(), indonesian);
            member.go("/objections");
            member.page().click("#waiting .items a");
            assertThat(member.page().textContent("main"))
                    .contains(indonesian ? "Kuota pekan itu cukup" : "The quota of the week suffices");
            picture(member, script, width + "-" + language + "-day-body");
        }
    }

    private String refusedDay() {
        var employee = Visitor.signedIn(rani, TestAgency.PASSWORD);
        var superior = Visitor.signedIn(dimas, TestAgency.PASSWORD);
        var path = ObjectingOffice.location(employee.post("/applications", TestOffice.form()));
        superior.post(path + "/decision", Map.of("decision", "approve"));
        var wednesday = TestOffice.monday().plusWeeks(1).plusDays(2);
        employee.post(
                "/days",
                Map.of(
                        "day",
                        wednesday.toString(),
                        "mode",
                        "HOME",
                        "swap",
                        wednesday.plusDays(1).toString(),
                        "reason",
                        "Vaksin anak di puskesmas"));
        var id = office.text("select max(change_id)::text from arrangement.day_change");
        superior.post("/days/" + id + "/ruling", Map.of("ruling", "refuse", "word", "Loket ramai sampai siang"));
        return path;
    }

    private static void picture(Person person, boolean script, String name) {
        if (script) {
            person.checksOut();
            person.picture(name);
        }
    }

    private static void speak(Page page, boolean indonesian) {
        if (!indonesian) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("English").setExact(true))
                    .first()
                    .click();
        }
    }

    private static void press(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }
}
