package id.luwes.regime;

import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.DateRange;
import id.luwes.store.Columns;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days that a regime with a share governs, in their order, by which turns are counted. A day that was numbered keeps its
 * number: a holiday that becomes known later takes its turn with it, and nobody's other days move.
 */
@Component
class GovernedDays {

    /** So many days ahead are numbered at most; the round goes on from there. */
    private static final int AHEAD = 366;

    private final JdbcClient jdbc;
    private final RegimeBook book;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    GovernedDays(JdbcClient jdbc, RegimeBook book, Agencies agencies, WorkingCalendars calendars) {
        this.jdbc = jdbc;
        this.book = book;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** Those from a day on, as they are numbered or would be if they were now. */
    @Transactional(readOnly = true)
    public List<NumberedDay> from(KeptRegime regime, LocalDate first) {
        var kept = kept(regime.id());
        return Stream.concat(kept.stream(), missing(regime, kept).stream())
                .filter(it -> !it.day().isBefore(first)
                        && regime.last().filter(it.day()::isAfter).isEmpty())
                .toList();
    }

    /** Numbers those that have no number yet. */
    @Transactional
    public void number(KeptRegime regime) {
        var missing = missing(regime, kept(regime.id()));
        jdbc.sql("""
            insert into regime.turn_day (agency_id, regime_id, day, number)
            select :agency, :regime, d.* from unnest(cast(:days as date[]), cast(:numbers as integer[])) d on conflict do nothing
            """)
                .param("agency", agency())
                .param("regime", regime.id().value())
                .param("days", Columns.texts(missing, NumberedDay::day))
                .param("numbers", Columns.texts(missing, NumberedDay::number))
                .update();
    }

    /** Numbers the days to come of all regimes by which a unit was divided. */
    @Transactional
    public void round() {
        var begun = Set.copyOf(jdbc.sql("select distinct regime_id from regime.division where agency_id = :agency")
                .param("agency", agency())
                .query((row, number) -> new RegimeId(row.getLong(1)))
                .list());
        var today = agencies.today();
        book.all().stream()
                .filter(it -> begun.contains(it.id()) && it.takesTurns(today))
                .forEach(this::number);
    }

    private List<NumberedDay> kept(RegimeId id) {
        return jdbc.sql("select day, number from regime.turn_day where agency_id = :agency and regime_id = :regime"
                        + " order by day")
                .param("agency", agency())
                .param("regime", id.value())
                .query((row, number) -> new NumberedDay(row.getObject("day", LocalDate.class), row.getInt("number")))
                .list();
    }

    /** Those after the last that has a number. */
    private List<NumberedDay> missing(KeptRegime regime, List<NumberedDay> kept) {
        var first =
                kept.isEmpty() ? regime.held().since() : kept.getLast().day().plusDays(1);
        var ahead = agencies.today().plusDays(AHEAD);
        var last = regime.last().filter(ahead::isAfter).orElse(ahead);
        var missing = new ArrayList<NumberedDay>();
        if (!last.isBefore(first)) {
            var next = kept.isEmpty() ? 0 : kept.getLast().number() + 1;
            for (var day : calendars.current().workingDays(new DateRange(first, last))) {
                if (regime.regime().on(day) == Regime.Hold.HOLDS) {
                    missing.add(new NumberedDay(day, next + missing.size()));
                }
            }
        }
        return missing;
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
