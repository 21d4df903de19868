package id.luwes.regime;

import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets units and teams go their own way under a regime, from tomorrow on: the days that have begun keep their truth. */
@Component
public class Departing {

    private final JdbcClient jdbc;
    private final RegimeBook book;
    private final Agencies agencies;
    private final Clock clock;
    private final RegimeNews news;

    Departing(JdbcClient jdbc, RegimeBook book, Agencies agencies, Clock clock, RegimeNews news) {
        this.jdbc = jdbc;
        this.book = book;
        this.agencies = agencies;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Spares a unit or a team, or puts it under the weekdays that are left to choice.
     *
     * @throws NotFound where there is no such regime
     * @throws Refusal (422) where the regime leaves no weekday to choice, or is over; (409) where it goes this way by then
     */
    @Transactional
    public void set(SignedIn by, RegimeId id, Group group, Departure.Kind kind, LocalDate from, String reason) {
        var kept = book.find(id).orElseThrow(NotFound::new);
        if (!kept.published() || kept.last().filter(from::isAfter).isPresent()) {
            throw Refusal.unprocessable("regime.departure.over");
        }
        if (kind == Departure.Kind.CHOSEN && kept.regime().byChoice().isEmpty()) {
            throw Refusal.unprocessable("regime.departure.no-choice");
        }
        if (kept.held().departures().stream().anyMatch(it -> it.is(kind, group, from))) {
            throw Refusal.conflict("regime.departure.already");
        }
        var tomorrow = agencies.today().plusDays(1);
        var first = from.isBefore(tomorrow) ? tomorrow : from;
        var sort = switch (group) {
            case Branch unit -> "unit";
            case Crew team -> "team";
        };
        var departure = jdbc.sql(
                        "insert into regime.departure (agency_id, regime_id, " + sort + "_id, kind, from_day, reason,"
                                + " set_at, set_by) values (:agency, :regime, :group, :kind, :from, :reason, :at, :by)"
                                + " returning departure_id")
                .param("agency", agency())
                .param("regime", id.value())
                .param("group", group.number())
                .param("kind", kind.name())
                .param("from", first)
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .query(Long.class)
                .single();
        var what = Audited.of("REGIME_DEPARTURE_SET", "regime", id.value())
                .with(Map.of("from", first.toString(), "kind", kind.name(), sort, Long.toString(group.number())));
        switch (kind) {
            case CHOSEN -> news.keep(by, what);
            case SPARED -> news.tell(by, what, new GroupSpared(CurrentAgency.required(), id, departure, first));
        }
    }

    /**
     * Takes a departure back from tomorrow on.
     *
     * @throws NotFound where there is none that still runs
     */
    @Transactional
    public void end(SignedIn by, RegimeId id, long departure) {
        var ended = jdbc.sql(
                        "update regime.departure set ended_before = greatest(from_day, :tomorrow) where agency_id ="
                                + " :agency and regime_id = :regime and departure_id = :id and ended_before is null")
                .param("agency", agency())
                .param("regime", id.value())
                .param("id", departure)
                .param("tomorrow", agencies.today().plusDays(1))
                .update();
        if (ended == 0) {
            throw new NotFound();
        }
        news.keep(
                by,
                Audited.of("REGIME_DEPARTURE_ENDED", "regime", id.value())
                        .with(Map.of("departure", Long.toString(departure))));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
