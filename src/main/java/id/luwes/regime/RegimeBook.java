package id.luwes.regime;

import id.luwes.core.Confidence;
import id.luwes.core.LegalBasis;
import id.luwes.policy.Bilingual;
import id.luwes.policy.Validity;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.PositionKind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        var groups = GroupsOfRegimes.read(jdbc);
        return jdbc.sql("select * from regime.regime where agency_id = :agency and discarded_at is null"
                        + " order by valid_from desc, regime_id desc")
                .param("agency", CurrentAgency.required().value())
                .query((row, number) -> kept(row, groups))
                .list();
    }

    private static KeptRegime kept(ResultSet row, GroupsOfRegimes groups) throws SQLException {
        var id = new RegimeId(row.getLong("regime_id"));
        var regime = regime(row);
        var since = Optional.ofNullable(row.getObject("since", LocalDate.class));
        return new KeptRegime(
                id,
                new HeldRegime(
                        regime,
                        since.orElse(regime.validity().first()),
                        Optional.ofNullable(row.getObject("ended_before", LocalDate.class)),
                        new Whom(
                                groups.reached(id),
                                set((String[]) row.getArray("kinds").getArray(), PositionKind::valueOf)),
                        groups.departing(id)),
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

    private static <T, R> Set<R> set(T[] values, Function<T, R> read) {
        return Arrays.stream(values).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
