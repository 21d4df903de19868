package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.Visitor;
import id.luwes.core.EmployeeId;
import id.luwes.notification.web.PreferencesPage;
import id.luwes.web.Faults;
import id.luwes.web.Language;
import id.luwes.web.PageRendering;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rani chooses what she hears. */
class ListeningTest {

    private static final String PATH = "/notifications/preferences";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId rani = agency.employee("Rani", agency.top(), false);
    private final Visitor herself = agency.visitor("Rani", rani);

    @Test
    void what_was_chosen_is_kept_and_shown() {
        assertThat(choose(Map.of("MAIL.WORK", "AT_ONCE", "quiet-from", "21:30")))
                .isEqualTo(303);
        var listening = agency.in(() -> TestServer.bean(Choices.class).of(rani));
        assertThat(listening.of(Channel.MAIL, Topic.WORK)).isEqualTo(Timing.AT_ONCE);
        assertThat(listening.of(Channel.MAIL, Topic.TO_DECIDE)).isEqualTo(Timing.DAILY);
        assertThat(listening.quiet()).isEqualTo(new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 0)));
        assertThat(herself.get(PATH).body()).contains("value=\"21:30\"");
    }

    @Test
    void the_bell_does_not_count_what_nobody_wants_to_hear_and_the_page_still_lists_it() {
        agency.in(() -> {
            TestServer.bean(NewsBoard.class).tell(rani, NewsKind.APPLICATION_APPROVED, 1, null);
            TestServer.bean(NewsBoard.class).tell(rani, NewsKind.OUTPUT_ACCEPTED, 2, null);
            return true;
        });
        choose(Map.of("IN_APP.WORK", "NEVER"));
        assertThat(agency.in(() -> TestServer.bean(NewsBoard.class).unread(rani)))
                .isEqualTo(1);
        assertThat(herself.get("/notifications").body()).contains("Hasil kerja Anda diterima");
    }

    @Test
    void nobody_can_be_deaf_to_the_end_of_a_right() {
        assertThat(choose(Map.of("IN_APP.RIGHT", "NEVER"))).isEqualTo(422);
        assertThat(agency.in(() -> TestServer.bean(Choices.class).of(rani)).of(Channel.IN_APP, Topic.RIGHT))
                .isEqualTo(Timing.AT_ONCE);
    }

    @Test
    void what_is_no_choice_and_no_hour_is_answered_with_the_form() {
        for (var wrong : List.of(
                Map.of("MAIL.WORK", "<b>"),
                Map.of("quiet-from", "25:99"),
                Map.of("quiet-to", ""),
                Map.of("quiet-to", "7"))) {
            assertThat(choose(wrong)).as("%s", wrong).isEqualTo(422);
        }
    }

    @Test
    void where_mail_is_not_set_up_the_page_says_so() {
        var page = new PreferencesPage(
                new ConfirmingAddress.Standing(
                        false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                "",
                List.of(),
                LocalTime.NOON,
                LocalTime.NOON,
                List.of(),
                "",
                Faults.NONE);
        assertThat(PageRendering.of("notification/preferences", page, Language.ENGLISH))
                .contains("Mail is not set up here", "Notifications on devices are switched off here")
                .doesNotContain("/notifications/address");
    }

    @Test
    void who_has_no_employee_record_has_no_preferences() {
        assertThat(agency.visitor("Tamu", null).get(PATH).statusCode()).isEqualTo(404);
    }

    private int choose(Map<String, String> chosen) {
        var form = new HashMap<>(Map.of("quiet-from", "19:00", "quiet-to", "06:00"));
        form.putAll(chosen);
        return herself.post(PATH, form).statusCode();
    }
}
