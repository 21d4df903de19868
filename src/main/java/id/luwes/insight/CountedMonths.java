package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sums that were counted. Units are added up where they are read, since a page shows few of many. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CountedMonths {

    private static final String SUMS = Stream.of(
                    "people",
                    "participants",
                    "days_due",
                    "days_away",
                    "days_met",
                    "outputs_due",
                    "outputs_accepted",
                    "weight",
                    "reached")
            .map("sum(m.%s)"::formatted)
            .collect(Collectors.joining(", "));

    private static final String GROUPS = "unnest(cast(:parts as bigint[]), cast(:wholes as bigint[]))"
            + " as g(part, unit_id) on m.unit_id = g.part";

    private final JdbcClient jdbc;

    CountedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of them, with the moment at which each was counted. */
    NavigableMap<YearMonth, Instant> latest(int months) {
        var counted = new TreeMap<YearMonth, Instant>();
        jdbc.sql("select month, counted_at from insight.counted_month where agency_id = :agency"
                        + " order by month desc limit :months")
                .param("agency", CurrentAgency.required().value())
                .param("months", months)
                .query(row -> {
                    counted.put(
                            month(row), row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return counted;
    }

    /**
     * Of all positions together.
     *
     * @param groups the unit under which each unit is counted; others are left out
     */
    Map<YearMonth, Map<UnitId, Sums>> all(Map<UnitId, UnitId> groups, YearMonth first) {
        var sums = new HashMap<YearMonth, Map<UnitId, Sums>>();
        grouped(
                        "select m.month, g.unit_id, " + SUMS + " from insight.unit_month m join " + GROUPS
                                + " where m.agency_id = :agency and m.month >= :first group by 1, 2",
                        groups)
                .param("first", first.atDay(1))
                .query(row -> {
                    sums.computeIfAbsent(month(row), it -> new HashMap<>())
                            .put(new UnitId(row.getLong(2)), sums(row, 3));
                });
        return sums;
    }

    /** The same months or fewer, apart by kind of position. */
    Map<YearMonth, Map<HeldPosition, Map<UnitId, Sums>>> byPosition(
            Map<UnitId, UnitId> groups, YearMonth first, YearMonth last) {
        var sums = new HashMap<YearMonth, Map<HeldPosition, Map<UnitId, Sums>>>();
        grouped(
                        "select m.month, g.unit_id, m.kind, " + SUMS + " from insight.position_month m join " + GROUPS
                                + " where m.agency_id = :agency and m.month between :first and :last group by 1, 2, 3",
                        groups)
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(row -> {
                    sums.computeIfAbsent(month(row), it -> new EnumMap<>(HeldPosition.class))
                            .computeIfAbsent(HeldPosition.valueOf(row.getString(3)), it -> new HashMap<>())
                            .put(new UnitId(row.getLong(2)), sums(row, 4));
                });
        return sums;
    }

    private JdbcClient.StatementSpec grouped(String sql, Map<UnitId, UnitId> groups) {
        var each = List.copyOf(groups.entrySet());
        return jdbc.sql(sql)
                .param("agency", CurrentAgency.required().value())
                .param("parts", array(each.stream().map(Map.Entry::getKey)))
                .param("wholes", array(each.stream().map(Map.Entry::getValue)));
    }

    private static String array(Stream<UnitId> units) {
        return ArrayText.of(units.map(UnitId::value));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject(1, LocalDate.class));
    }

    private static Sums sums(ResultSet row, int from) throws SQLException {
        return new Sums(
                row.getLong(from),
                row.getLong(from + 1),
                row.getLong(from + 2),
                row.getLong(from + 3),
                row.getLong(from + 4),
                row.getLong(from + 5),
                row.getLong(from + 6),
                row.getBigDecimal(from + 7),
                row.getBigDecimal(from + 8));
    }
}
