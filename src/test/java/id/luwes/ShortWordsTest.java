package id.luwes;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import id.luwes.evaluation.LastMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two emoji are two characters to the database, however many units Java counts: each form says so. */
class ShortWordsTest {

    private static final String TWO = "👍👍";
    private static final String THREE = "👍👍👍";

    private final TestAgency agency = TestAgency.create();
    private final EmployeeId head = agency.employee("Dimas Kepala", agency.top(), true);
    private final EmployeeId rani = agency.employee("Rani Tirtasora", agency.top(), false);
    private final LastMonth last = new LastMonth(agency);
    private final Visitor dimas = agency.visitor("Dimas Kepala", head);
    private final Visitor herself = agency.visitor("Rani Tirtasora", rani);

    @Test
    void the_word_to_a_delivery() {
        var output = last.output(last.agreement(rani), rani, 8, null);
        var path = "/outputs/" + output + "/ruling";
        assertThat(status(dimas, path, Map.of("delivery", output + "", "decision", "return", "word", TWO)))
                .isEqualTo(422);
        assertThat(status(dimas, path, Map.of("delivery", output + "", "decision", "return", "word", THREE)))
                .isEqualTo(303);
    }

    @Test
    void the_note_to_a_step() {
        var path = "/outputs/" + last.output(last.agreement(rani, 1), rani, null, null) + "/progress";
        assertThat(status(herself, path, Map.of("quantity", "1", "note", TWO, "step", "0", "action", "note")))
                .isEqualTo(422);
        assertThat(status(herself, path, Map.of("quantity", "1", "note", THREE, "step", "0", "action", "note")))
                .isNotEqualTo(422)
                .isLessThan(500);
    }

    @Test
    void the_answer_to_an_evaluation() {
        last.output(last.agreement(rani), rani, 10, 5);
        last.worked(rani);
        last.propose();
        var path = "/evaluations/" + last.of(rani).id() + "/answers";
        assertThat(status(herself, path, Map.of("words", TWO))).isEqualTo(422);
        assertThat(status(herself, path, Map.of("words", THREE))).isEqualTo(303);
    }

    @Test
    void the_reason_of_a_forgotten_check_out() {
        var day = last.today().minusDays(1);
        agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)"
                        + " values (platform.current_agency(), :person, :day, 'IN', '07:30', now())")
                .param("person", rani.value())
                .param("day", day)
                .update());
        var path = "/attendance/days/" + day + "/check-out";
        assertThat(status(herself, path, Map.of("out", "16:30", "reason", TWO))).isEqualTo(422);
        assertThat(status(herself, path, Map.of("out", "16:30", "reason", THREE)))
                .isEqualTo(303);
    }

    @Test
    void what_is_promised_and_for_which_goal() {
        var answer = herself.post("/applications", Map.of("what1", TWO, "goal1", TWO, "measure1", "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tulis hasilnya, 3 sampai 200 huruf", "Tulis sasarannya, 3 sampai 200");
    }

    @Test
    void an_objection() {
        herself.get("/eligibility");
        assertThat(status(herself, "/eligibility/objections", Map.of("verdict", "1", "words", TWO.repeat(9))))
                .isEqualTo(422);
    }

    private static int status(Visitor who, String path, Map<String, String> form) {
        return who.post(path, form).statusCode();
    }
}
