package id.luwes.workforce;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.luwes.access.SignedIn;
import id.luwes.core.DateRange;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody decided, of all kinds in one order, whoever decides on those people today. One statement for a page. */
@Component
public class TakenDecisions {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    /** So many stand in a file at most, the latest first. */
    public static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final ObjectProvider<DecidedKind> kinds;

    TakenDecisions(JdbcClient jdbc, ObjectProvider<DecidedKind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** How many there are of each kind, by how it is written in an address. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(SignedIn who) {
        var counted = new HashMap<String, Integer>();
        asking(who, "select d.kind, count(*) from (" + all("") + ") d group by d.kind")
                .query(row -> {
                    counted.put(row.getString(1), row.getInt(2));
                });
        return counted;
    }

    /**
     * Some of them, the latest first.
     *
     * @param kind of one kind only; empty for all
     */
    @Transactional(readOnly = true)
    public List<TakenDecision> of(SignedIn who, String kind, int skipped, int most) {
        var known = kinds.stream().collect(toMap(DecidedKind::word, Function.identity()));
        return asking(
                        who,
                        "select d.* from (" + all(known.containsKey(kind) ? kind : "")
                                + ") d order by d.decided_at desc, d.kind, d.step desc limit :most offset :skipped")
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> decision(row, known))
                .list();
    }

    private String all(String kind) {
        return kinds.stream()
                .filter(it -> kind.isEmpty() || it.word().equals(kind))
                .map(it -> "select cast('" + it.word() + "' as text) as kind, k.* from (" + it.sql() + ") k")
                .collect(joining(" union all "));
    }

    private JdbcClient.StatementSpec asking(SignedIn who, String sql) {
        return jdbc.sql(sql).param("agency", CurrentAgency.required().value()).param("account", who.account());
    }

    private static TakenDecision decision(ResultSet row, Map<String, DecidedKind> known) throws SQLException {
        var kind = Optional.ofNullable(known.get(row.getString("kind"))).orElseThrow();
        var state = row.getString("state");
        var first = Optional.ofNullable(row.getObject("first_day", LocalDate.class));
        var last = Optional.ofNullable(row.getObject("last_day", LocalDate.class));
        return new TakenDecision(
                kind.word(),
                kind.address(row.getLong("id")),
                row.getString("name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                kind.key(state),
                kind.tone(state),
                row.getString("what"),
                first.flatMap(from -> last.map(to -> new DateRange(from, to))),
                row.getString("reason"));
    }
}
