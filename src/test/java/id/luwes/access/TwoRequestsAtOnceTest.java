package id.luwes.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.TestServer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two tabs, or a button pressed twice, share a session. */
class TwoRequestsAtOnceTest {

    @Test
    void both_may_keep_something_new_under_the_same_name_and_the_later_one_stands() {
        assertThat(keepTwice(TestServer.bean(JdbcIndexedSessionRepository.class)))
                .isEqualTo("later");
    }

    private static <S extends Session> String keepTwice(SessionRepository<S> sessions) {
        var begun = sessions.createSession();
        sessions.save(begun);
        var one = Objects.requireNonNull(sessions.findById(begun.getId()));
        var other = Objects.requireNonNull(sessions.findById(begun.getId()));
        one.setAttribute("told", "earlier");
        other.setAttribute("told", "later");
        sessions.save(one);
        sessions.save(other);
        String told = Objects.requireNonNull(sessions.findById(begun.getId())).getRequiredAttribute("told");
        sessions.deleteById(begun.getId());
        return told;
    }
}
