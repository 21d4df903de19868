package id.luwes.regime;

import id.luwes.access.SignedIn;
import id.luwes.store.ArrayText;
import id.luwes.store.CurrentAgency;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes regimes of the current agency, within the transaction of whoever asks. */
@Component
class KeepingRegimes {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepingRegimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a regime.
     *
     * @param since the first day on which it holds; null for a draft, which somebody else publishes
     * @return its number, or nothing where its code is taken
     */
    Optional<RegimeId> keep(SignedIn by, RegimeDraft draft, @Nullable LocalDate since) {
        var regime = draft.regime();
        var id = jdbc.sql("""
            insert into regime.regime (agency_id, code, mode, valid_from, valid_to, weekdays, by_choice, dates, share, policy,
                   spares_service, counts, kinds, instrument, mark, title_id, title_en, note_id, note_en, drafted_at,
                   drafted_by, published_at, published_by, since)
            values (:agency, :code, :mode, :first, :last, cast(:weekdays as smallint[]), cast(:choice as smallint[]),
                   cast(:dates as date[]), :share, :policy, :spares, :counts, cast(:kinds as text[]), :instrument, :mark, :titleId,
                   :titleEn, :noteId, :noteEn, :at, :by, case when cast(:since as date) is not null then cast(:at as timestamptz) end,
                   case when cast(:since as date) is not null then cast(:by as bigint) end, :since)
            on conflict do nothing returning regime_id
            """)
                .param("agency", agency())
                .param("code", regime.code())
                .param("mode", regime.mode().name())
                .param("first", regime.validity().first())
                .param("last", regime.validity().last())
                .param("weekdays", array(regime.weekdays()))
                .param("choice", array(regime.byChoice()))
                .param("dates", ArrayText.of(regime.dates().stream()))
                .param("share", regime.share().isPresent() ? regime.share().getAsInt() : null)
                .param("policy", regime.policy().orElse(null))
                .param("spares", regime.sparesService())
                .param("counts", regime.counts())
                .param("kinds", ArrayText.of(draft.whom().kinds().stream()))
                .param("instrument", regime.basis().citation())
                .param("mark", String.valueOf(regime.basis().confidence().mark()))
                .param("titleId", regime.title().indonesian())
                .param("titleEn", regime.title().english())
                .param("noteId", regime.note().indonesian())
                .param("noteEn", regime.note().english())
                .param("at", now())
                .param("by", by.account())
                .param("since", since)
                .query(Long.class)
                .optional()
                .map(RegimeId::new);
        id.ifPresent(it -> limit(it, draft.whom()));
        return id;
    }

    private void limit(RegimeId id, Whom whom) {
        limit(id, "reach", "unit_id", whom.of(Branch.class));
        limit(id, "team_reach", "team_id", whom.of(Crew.class));
    }

    private void limit(RegimeId id, String table, String column, Stream<? extends Group> groups) {
        jdbc.sql("insert into regime." + table + " (agency_id, regime_id, " + column + ")"
                        + " select :agency, :regime, unnest(cast(:groups as bigint[]))")
                .param("agency", agency())
                .param("regime", id.value())
                .param("groups", groups.map(Group::number).distinct().toArray(Long[]::new))
                .update();
    }

    /**
     * Publishes a draft.
     *
     * @param history whether it is over, so that no plan follows it
     * @return whether it was a draft until now
     */
    boolean publish(SignedIn by, RegimeId id, LocalDate since, boolean history) {
        return jdbc.sql("update regime.regime set published_at = :at, published_by = :by, since = :since,"
                                + " history = :history where agency_id = :agency and regime_id = :id and"
                                + " published_at is null and discarded_at is null")
                        .param("agency", agency())
                        .param("id", id.value())
                        .param("at", now())
                        .param("by", by.account())
                        .param("since", since)
                        .param("history", history)
                        .update()
                > 0;
    }

    /** Gives whether it was a draft until now. */
    boolean discard(RegimeId id) {
        return jdbc.sql("update regime.regime set discarded_at = :at where agency_id = :agency and regime_id = :id"
                                + " and published_at is null and discarded_at is null")
                        .param("agency", agency())
                        .param("id", id.value())
                        .param("at", now())
                        .update()
                > 0;
    }

    boolean end(RegimeId id, LocalDate before, String reason) {
        return jdbc.sql("update regime.regime set ended_before = :before, ended_reason = :reason where"
                                + " agency_id = :agency and regime_id = :id and published_at is not null and"
                                + " ended_before is null")
                        .param("agency", agency())
                        .param("id", id.value())
                        .param("before", before)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    boolean report(RegimeId id, String words) {
        return jdbc.sql("update regime.regime set report = :words, reported_at = :at where agency_id = :agency"
                                + " and regime_id = :id and mode = 'EMERGENCY' and report is null")
                        .param("agency", agency())
                        .param("id", id.value())
                        .param("words", words)
                        .param("at", now())
                        .update()
                > 0;
    }

    private static String array(Set<DayOfWeek> weekdays) {
        return ArrayText.of(weekdays.stream().map(DayOfWeek::getValue));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
