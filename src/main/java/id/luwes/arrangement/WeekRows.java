package id.luwes.arrangement;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Weeks as rows, one for each weekday and turn, and back. */
final class WeekRows {

    /** The columns that {@link #of} reads, apart from the key. */
    static final String COLUMNS =
            "turn, weekday, mode, starts, ends, place_kind, place_office_id, place_detail, away_part,"
                    + " core_starts, core_ends";

    /** The same columns out of the JSON that {@link #json} writes. */
    static final String FROM_JSON = """
        select d.* from json_to_recordset(cast(:days as json)) as d(turn smallint, weekday smallint, mode text,
            starts time, ends time, place_kind text, place_office_id bigint, place_detail text,
                away_part text, core_starts time, core_ends time)
        """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WeekRows() {}

    /** One weekday of the weeks that belong to a key; the turn is 0 where all weeks are alike. */
    record Row(long key, int turn, DayOfWeek weekday, DayPlan plan, Optional<Hours> core) {}

    private record JsonDay(
            int turn,
            int weekday,
            String mode,
            String starts,
            String ends,
            @Nullable String place_kind,
            @Nullable Long place_office_id,
            @Nullable String place_detail,
            @Nullable String away_part,
            @Nullable String core_starts,
            @Nullable String core_ends) {}

    static Row of(ResultSet row, String key) throws SQLException {
        var hours = new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class));
        var place = place(row);
        DayPlan plan = place.isPresent()
                ? new DayPlan.Away(hours, place.get(), AwayPart.kept(row.getString("away_part")))
                : new DayPlan.AtOffice(hours);
        return new Row(
                row.getLong(key), row.getInt("turn"), DayOfWeek.of(row.getInt("weekday")), plan, Hours.core(row));
    }

    static Map<Long, WeekPattern> weeks(List<Row> rows) {
        return rows.stream()
                .collect(groupingBy(Row::key, TreeMap::new, collectingAndThen(toList(), WeekRows::pattern)));
    }

    private static WeekPattern pattern(List<Row> rows) {
        var byTurn = rows.stream()
                .collect(groupingBy(Row::turn, collectingAndThen(toMap(Row::weekday, Row::plan), Week::new)));
        var core = rows.getFirst().core();
        var each = byTurn.get(0);
        return each == null ? new WeekPattern(of(byTurn, 1), of(byTurn, 2), core) : new WeekPattern(each, each, core);
    }

    private static Week of(Map<Integer, Week> byTurn, int turn) {
        return Objects.requireNonNull(byTurn.get(turn), "the week of turn " + turn);
    }

    static WeekPattern required(Map<Long, WeekPattern> weeks, long key) {
        var week = weeks.get(key);
        if (week == null) {
            throw new IllegalStateException(
                    "Number %d has no week. Maybe it was written without its days.".formatted(key));
        }
        return week;
    }

    static String json(WeekPattern week) {
        return JSON.writeValueAsString(
                week.alternates()
                        ? Stream.concat(json(1, week.first(), week.core()), json(2, week.second(), week.core()))
                                .toList()
                        : json(0, week.first(), week.core()).toList());
    }

    private static Stream<JsonDay> json(int turn, Week week, Optional<Hours> core) {
        return week.days().entrySet().stream().map(day -> json(turn, day.getKey(), day.getValue(), core));
    }

    private static JsonDay json(int turn, DayOfWeek weekday, DayPlan plan, Optional<Hours> core) {
        var place = plan.away();
        return new JsonDay(
                turn,
                weekday.getValue(),
                plan.isAway() ? "AWAY" : "OFFICE",
                plan.hours().starts().toString(),
                plan.hours().ends().toString(),
                place.map(it -> it.kind().name()).orElse(null),
                place.map(it -> it instanceof Place.OtherOffice other ? other.office() : null)
                        .orElse(null),
                place.map(it -> it instanceof Place.Elsewhere other ? other.whereAndWhy() : null)
                        .orElse(null),
                plan.part().isHalf() ? plan.part().name() : null,
                core.map(it -> it.starts().toString()).orElse(null),
                core.map(it -> it.ends().toString()).orElse(null));
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        return Place.kept(row.getString("place_kind"), row.getLong("place_office_id"), row.getString("place_detail"));
    }
}
