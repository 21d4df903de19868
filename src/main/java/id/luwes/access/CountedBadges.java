package id.luwes.access;

import static java.util.stream.Collectors.joining;

import id.luwes.store.CurrentAgency;
import id.luwes.store.StandingPlans;
import id.luwes.web.Badge;
import id.luwes.web.CountsTogether;
import id.luwes.web.Viewer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for the reader behind all lines of the menu in one statement. */
@Component
public class CountedBadges implements CountsTogether {

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedBadges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many wait for the reader, by a query as {@link CountedBadge} tells. */
    public Badge waiting(String path, String sql) {
        return new CountedBadge(path, "", sql, this);
    }

    /** How many of one kind wait for the reader in the inbox. */
    public Badge inInbox(String path, String sql) {
        return new CountedBadge(path, "/inbox", sql, this);
    }

    @Override
    @StandingPlans
    public Map<String, Integer> count(Viewer viewer, Collection<Badge> asked) {
        var mine = asked.stream()
                .filter(CountedBadge.class::isInstance)
                .map(CountedBadge.class::cast)
                .toList();
        return SignedIn.here()
                .filter(who -> !mine.isEmpty())
                .map(who -> count(who, mine))
                .orElse(Map.of());
    }

    @StandingPlans
    public int count(CountedBadge badge) {
        return SignedIn.here()
                .map(who -> count(who, List.of(badge)).getOrDefault(badge.path(), 0))
                .orElse(0);
    }

    private Map<String, Integer> count(SignedIn who, List<CountedBadge> badges) {
        var sql = badges.stream().map(it -> "(" + it.sql() + ")").collect(joining(", ", "select ", ""));
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("me", who.employee())
                .param("account", who.account())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var counted = new HashMap<String, Integer>();
                    for (int place = 0; place < badges.size(); place++) {
                        counted.put(badges.get(place).path(), row.getInt(place + 1));
                    }
                    return counted;
                })
                .single();
    }
}
