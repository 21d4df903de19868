package id.luwes.agency;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the tests of later modules what Spring gives the server. */
public final class TestAgencies {

    private TestAgencies() {}

    public static Agencies of(JdbcClient jdbc, Clock clock) {
        return new Agencies(jdbc, clock);
    }
}
