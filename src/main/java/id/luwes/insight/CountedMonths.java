package id.luwes.insight;

import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sums that were counted, of each unit's own people. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CountedMonths {

    private static final String SUMS =
            "people, participants, days_due, days_away, days_met, outputs_due," + " outputs_accepted, weight, reached";

    private final JdbcClient jdbc;

    CountedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of them, with the moment at which each was counted. */
    SortedMap<YearMonth, Instant> latest(int months) {
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

    /** Of all positions together. */
    Map<YearMonth, Map<UnitId, Sums>> all(YearMonth first) {
        var sums = new HashMap<YearMonth, Map<UnitId, Sums>>();
        jdbc.sql("select month, unit_id, " + SUMS
                        + " from insight.unit_month where agency_id = :agency and month >= :first")
                .param("agency", CurrentAgency.required().value())
                .param("first", first.atDay(1))
                .query(row -> {
                    sums.computeIfAbsent(month(row), it -> new HashMap<>())
                            .put(new UnitId(row.getLong(2)), sums(row, 3));
                });
        return sums;
    }

    /** The same months or fewer, apart by kind of position. */
    Map<YearMonth, Map<HeldPosition, Map<UnitId, Sums>>> byPosition(YearMonth first, YearMonth last) {
        var sums = new HashMap<YearMonth, Map<HeldPosition, Map<UnitId, Sums>>>();
        jdbc.sql("select month, unit_id, kind, " + SUMS
                        + " from insight.position_month where agency_id = :agency and month between :first and :last")
                .param("agency", CurrentAgency.required().value())
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query(row -> {
                    sums.computeIfAbsent(month(row), it -> new EnumMap<>(HeldPosition.class))
                            .computeIfAbsent(HeldPosition.valueOf(row.getString(3)), it -> new HashMap<>())
                            .put(new UnitId(row.getLong(2)), sums(row, 4));
                });
        return sums;
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
