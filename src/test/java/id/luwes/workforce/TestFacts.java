package id.luwes.workforce;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the tests of later modules what Spring gives the server. */
public final class TestFacts {

    private TestFacts() {}

    public static FactHistory history(JdbcClient jdbc, Clock clock) {
        return new FactHistory(jdbc, clock);
    }

    public static Employees employees(JdbcClient jdbc) {
        return new Employees(jdbc);
    }
}
