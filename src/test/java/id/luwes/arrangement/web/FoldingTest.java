package id.luwes.arrangement.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.web.Faults;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void few_promises_are_all_open() {
        assertThat(new Folding(finished(4), Faults.NONE).open()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void of_many_the_last_is_open() {
        assertThat(new Folding(finished(12), Faults.NONE).open()).containsExactly(12);
    }

    @Test
    void what_is_asked_for_or_wrong_or_unfinished_is_open_too() {
        var form = finished(12).with("goal5", "").after("change7");
        assertThat(new Folding(form, Faults.NONE.and("due3", "arrangement.fault.date")).open())
                .containsExactlyInAnyOrder(3, 5, 7, 12);
    }

    @Test
    void the_hours_of_a_weekday_are_no_fault_of_a_promise() {
        assertThat(new Folding(finished(12), Faults.NONE.and("ends3", "arrangement.fault.time")).open())
                .containsExactly(12);
    }

    @Test
    void however_much_is_wrong_four_are_open() {
        var faults = Faults.NONE;
        for (var number = 1; number <= 40; number++) {
            faults = faults.and("due" + number, "arrangement.fault.date");
        }
        assertThat(new Folding(finished(40), faults).open()).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void forty_are_the_most_and_a_button_that_nobody_drew_does_nothing() {
        assertThat(finished(40).after("add").outputs()).isEqualTo(40);
        assertThat(finished(3).after("change41")).isEqualTo(finished(3));
        assertThat(ApplicationForm.reshapes("change40")).isTrue();
        assertThat(ApplicationForm.reshapes("change0")).isFalse();
    }

    private static ApplicationForm finished(int outputs) {
        var answers = new HashMap<>(Map.of("outputs", Integer.toString(outputs)));
        for (var number = 1; number <= outputs; number++) {
            answers.put("what" + number, "Peta");
            answers.put("quantity" + number, "1");
            answers.put("measure" + number, "peta");
            answers.put("due" + number, "2026-12-31");
            answers.put("goal" + number, "Sasaran");
        }
        return new ApplicationForm(answers);
    }
}
