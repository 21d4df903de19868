package id.luwes.notification.web;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.notification.Browsers;
import id.luwes.notification.Channel;
import id.luwes.notification.Choices;
import id.luwes.notification.ConfirmingAddress;
import id.luwes.notification.Listening;
import id.luwes.notification.MailAddress;
import id.luwes.notification.Topic;
import id.luwes.notification.web.PreferencesPage.Pick;
import id.luwes.notification.web.PreferencesPage.TopicRow;
import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Wording;
import id.luwes.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together the page on which somebody chooses how to hear of news. */
@Component
class PreferencesPages {

    private final ConfirmingAddress addresses;
    private final Choices choices;
    private final Browsers browsers;
    private final Words words;

    PreferencesPages(ConfirmingAddress addresses, Choices choices, Browsers browsers, Words words) {
        this.addresses = addresses;
        this.choices = choices;
        this.browsers = browsers;
        this.words = words;
    }

    /** News is for people with an employee record. */
    static EmployeeId of(SignedIn person) {
        return person.employeeId().orElseThrow(NotFound::new);
    }

    PreferencesPage show(SignedIn person, HttpServletRequest request) {
        return show(person, request, choices.of(of(person)), "", Faults.NONE);
    }

    PreferencesPage refused(SignedIn person, HttpServletRequest request, String typed, Faults faults) {
        return show(person, request, choices.of(of(person)), typed, faults);
    }

    PreferencesPage show(
            SignedIn person, HttpServletRequest request, Listening listening, String typed, Faults faults) {
        var mail = addresses.of(of(person));
        return new PreferencesPage(
                mail,
                typed.isEmpty() && mail.asks()
                        ? mail.suggested().map(MailAddress::text).orElse("")
                        : typed,
                topics(listening, words.of(request)),
                listening.quiet().from(),
                listening.quiet().to(),
                browsers.of(of(person)),
                browsers.key().orElse(""),
                faults);
    }

    private static List<TopicRow> topics(Listening listening, Wording words) {
        return Arrays.stream(Topic.values())
                .map(topic -> new TopicRow(
                        topic.key(),
                        Arrays.stream(Channel.values())
                                .map(channel -> pick(channel, topic, listening, words))
                                .toList()))
                .toList();
    }

    private static Pick pick(Channel channel, Topic topic, Listening listening, Wording words) {
        return new Pick(
                PreferencesForm.field(channel, topic),
                channel.key(),
                topic.offered(channel).stream()
                        .map(it -> new Choice(it.name(), words.text(it.key())))
                        .toList(),
                listening.of(channel, topic).name());
    }
}
