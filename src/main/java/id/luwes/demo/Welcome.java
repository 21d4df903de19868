package id.luwes.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells where to look and as whom, once the server takes requests. */
final class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private Welcome() {}

    static void say(DemoStore store, ApplicationContext context) {
        var port = context.getEnvironment().getProperty("local.server.port", "8080");
        var people = store.provinces().stream()
                .mapToInt(it -> it.wish().employees())
                .max()
                .orElse(0);
        LOG.info("""

                Luwes is ready at http://localhost:{}/  ({} made-up people)

                  login      password     who
                {}

                Ctrl-C stops it. The data stay, and are carried on at the next start.
                """, port, people, logins(store));
    }

    private static String logins(DemoStore store) {
        return store.provinces().reversed().stream()
                .flatMap(province -> store.in(province.agency(), Welcome::logins).stream())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> logins(org.springframework.jdbc.core.JdbcOperations jdbc) {
        return JdbcClient.create(jdbc)
                .sql("select a.login, a.display_name from access.account a where a.password_hash is not null"
                        + " order by a.account_id")
                .query((row, number) -> "  %-10s %-12s %s"
                        .formatted(
                                row.getString(1), Cast.PASSWORD, Cast.part(row.getString(1)) + ": " + row.getString(2)))
                .list();
    }
}
