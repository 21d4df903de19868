package id.luwes.regime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import id.luwes.core.UnitId;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import id.luwes.store.CurrentAgency;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The regimes of the current agency. */
@Component
public class RegimeBook {

    private final JdbcClient jdbc;

    RegimeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold, held or will, as they are judged by. */
    @Transactional(readOnly = true)
    public Regimes published() {
        return new Regimes(all().stream()
                .filter(KeptRegime::published)
                .map(KeptRegime::held)
                .toList());
    }

    @Transactional(readOnly = true)
    public Optional<KeptRegime> find(RegimeId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** All that were not discarded, the latest first; two statements. */
    @Transactional(readOnly = true)
    public List<KeptRegime> all() {
        var departures = departures();
        return jdbc.sql("""
            select r.*, x.names, x.firsts, x.lasts
              from regime.regime r
             cross join lateral (
                select coalesce(array_agg(u.name order by u.first_in_order), '{}') as names,
                       coalesce(array_agg(u.first_in_order order by u.first_in_order), '{}') as firsts,
                       coalesce(array_agg(u.last_in_order order by u.first_in_order), '{}') as lasts
                  from regime.reach t join agency.unit u on u.agency_id = t.agency_id and u.unit_id = t.unit_id
                 where t.agency_id = r.agency_id and t.regime_id = r.regime_id) x
             where r.agency_id = :agency and r.discarded_at is null
             order by r.valid_from desc, r.regime_id desc
            """)
                .param("agency", agency())
                .query((row, number) -> kept(row, departures.getOrDefault(row.getLong("regime_id"), List.of())))
                .list();
    }

    private Map<Long, List<Departure>> departures() {
        return jdbc
                .sql("""
                    select x.regime_id, x.departure_id, x.kind, x.from_day, x.ended_before - 1 as last_day, x.reason,
                           u.name, u.first_in_order, u.last_in_order
                      from regime.departure x join agency.unit u on u.agency_id = x.agency_id and u.unit_id = x.unit_id
                     where x.agency_id = :agency and coalesce(x.ended_before > x.from_day, true)
                     order by u.first_in_order, x.departure_id
                    """)
                .param("agency", agency())
                .query((row, number) -> Map.entry(
                        row.getLong("regime_id"),
                        new Departure(
                                row.getLong("departure_id"),
                                Departure.Kind.valueOf(row.getString("kind")),
                                new Branch(
                                        row.getString("name"),
                                        row.getInt("first_in_order"),
                                        row.getInt("last_in_order")),
                                new Validity(
                                        row.getObject("from_day", LocalDate.class),
                                        row.getObject("last_day", LocalDate.class)),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Where a unit sits; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(UnitId unit) {
        return jdbc.sql("select first_in_order, serves_public from agency.unit where agency_id = :agency and unit_id ="
                        + " :id")
                .param("agency", agency())
                .param("id", unit.value())
                .query((row, number) -> new Seat(row.getInt(1), row.getBoolean(2)))
                .optional();
    }

    private static KeptRegime kept(ResultSet row, List<Departure> departures) throws SQLException {
        var regime = regime(row);
        var since = Optional.ofNullable(row.getObject("since", LocalDate.class));
        return new KeptRegime(
                new RegimeId(row.getLong("regime_id")),
                new HeldRegime(
                        regime,
                        since.orElse(regime.validity().first()),
                        Optional.ofNullable(row.getObject("ended_before", LocalDate.class)),
                        reach(row),
                        departures),
                row.getLong("drafted_by"),
                since.isPresent(),
                Optional.ofNullable(row.getString("report")));
    }

    private static Regime regime(ResultSet row) throws SQLException {
        int share = row.getInt("share");
        return new Regime(
                row.getString("code"),
                Mode.valueOf(row.getString("mode")),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                set((Short[]) row.getArray("weekdays").getArray(), it -> DayOfWeek.of(it)),
                set((Short[]) row.getArray("by_choice").getArray(), it -> DayOfWeek.of(it)),
                set((Date[]) row.getArray("dates").getArray(), Date::toLocalDate),
                share == 0 ? OptionalInt.empty() : OptionalInt.of(share),
                Optional.ofNullable(row.getString("policy")),
                row.getBoolean("spares_service"),
                row.getBoolean("counts"),
                LegalBasis.of(row.getString("instrument"), Confidence.ofMark(row.getString("mark"))),
                new Bilingual(row.getString("title_id"), row.getString("title_en")),
                new Bilingual(row.getString("note_id"), row.getString("note_en")));
    }

    private static List<Branch> reach(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var firsts = (Integer[]) row.getArray("firsts").getArray();
        var lasts = (Integer[]) row.getArray("lasts").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(it -> new Branch(names[it], firsts[it], lasts[it]))
                .toList();
    }

    private static <T, R> Set<R> set(T[] values, Function<T, R> read) {
        return Arrays.stream(values).map(read).collect(Collectors.toUnmodifiableSet());
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
