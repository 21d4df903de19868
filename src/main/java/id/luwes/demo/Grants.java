package id.luwes.demo;

import id.luwes.access.Role;
import id.luwes.store.TableLoad;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** Who may do what: the parts of the cast, and every head of a large or a service unit over that unit. */
record Grants(
        JdbcOperations jdbc,
        AgencyPlan plan,
        Founding.Founded founded,
        List<Long> accounts,
        Map<String, Long> outsiders) {

    void write(OffsetDateTime since) {
        TableLoad.load(
                jdbc,
                "access.role_grant",
                List.of("agency_id", "account_id", "role", "unit_id", "granted_at"),
                load -> {
                    plan.people().stream()
                            .filter(Grants::leads)
                            .forEach(it -> row(
                                    load,
                                    accounts.get(it.number()),
                                    Role.UNIT_HEAD,
                                    it.duty().post().number(),
                                    since));
                    plan.cast().forEach(it -> write(load, it, since));
                });
    }

    private void write(TableLoad load, Cast cast, OffsetDateTime since) {
        long account = cast.player()
                .map(it -> accounts.get(it.number()))
                .orElseGet(() -> outsiders.getOrDefault(cast.login(), 0L));
        cast.grants().stream()
                .filter(it -> it.role() != Role.UNIT_HEAD)
                .forEach(it -> row(load, account, it.role(), it.post(), since));
    }

    private static boolean leads(Person person) {
        var post = person.duty().post();
        return person.duty().heads() && (post.depth() == 1 || post.servesCitizens());
    }

    private void row(TableLoad load, long account, Role role, int post, OffsetDateTime since) {
        load.row(founded.agency(), account, role, founded.units().get(post), since);
    }
}
