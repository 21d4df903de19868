package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class TimeToUndoTest {

    private static final String PROPERTY = "luwes.decisions.undo";

    @AfterEach
    void as_all_other_tests() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void what_is_no_time_is_said_when_the_server_starts() {
        for (var wrong : new String[] {"soon", "-1s", "2h"}) {
            System.setProperty(PROPERTY, wrong);
            assertThatThrownBy(() -> new UndoTime(new StandardEnvironment()))
                    .hasMessageContaining(wrong)
                    .hasMessageContaining("Write it like 10s");
        }
    }
}
