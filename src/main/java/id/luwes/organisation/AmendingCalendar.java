package id.luwes.organisation;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.access.Reach;
import id.luwes.agency.Agencies;
import id.luwes.agency.CalendarEntry;
import id.luwes.agency.DayKind;
import id.luwes.agency.WorkingCalendars;
import id.luwes.store.CurrentAgency;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters days off that became known late, and takes such days back. Each is a new row, known from the date on which it
 * became known, which may lie before the one on which it is entered; nothing is known of a day only after it.
 */
@Component
public class AmendingCalendar {

    private final JdbcClient jdbc;
    private final WorkingCalendars calendars;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    AmendingCalendar(JdbcClient jdbc, WorkingCalendars calendars, Agencies agencies, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to change.
     *
     * @param known since when it is known; null for today
     * @param basis the instrument that orders it
     * @param reason in the words of whoever enters it
     */
    public record Amendment(
            LocalDate day,
            DayKind kind,
            String name,
            @Nullable LocalDate known,
            String basis,
            String reason) {

        CalendarEntry entry() {
            return new CalendarEntry(day, kind, name, null);
        }
    }

    /** A day off more; the faults tell why it cannot be. */
    @Transactional
    public Faults add(Authority who, Amendment amendment) {
        mayAmend(who);
        var today = agencies.today();
        var since = amendment.known();
        var known = since == null ? today : since;
        var faults = Faults.NONE
                .andIf(known.isAfter(today), "known", "organisation.calendar.fault.known")
                .andIf(amendment.day().isBefore(known), "day", "organisation.calendar.fault.past")
                .andIf(calendars.current().lists(amendment.entry()), "name", "organisation.calendar.fault.there");
        if (faults.isEmpty()) {
            write(who, amendment, false, known);
        }
        return faults;
    }

    /**
     * A day off that is taken back, from today on; the faults tell why it cannot be.
     *
     * @throws NotFound where no such day is listed
     */
    @Transactional
    public Faults withdraw(Authority who, Amendment amendment) {
        mayAmend(who);
        if (!calendars.current().lists(amendment.entry())) {
            throw new NotFound();
        }
        var today = agencies.today();
        var faults = Faults.NONE.andIf(amendment.day().isBefore(today), "day", "organisation.calendar.fault.past");
        if (faults.isEmpty()) {
            write(who, amendment, true, today);
        }
        return faults;
    }

    /** The calendar is that of the whole agency. */
    public static boolean mayAmend(Reach reach) {
        return reach.everywhere();
    }

    private static void mayAmend(Authority who) {
        if (!mayAmend(Shapers.amending(who))) {
            throw new NotFound();
        }
    }

    private void write(Authority who, Amendment amendment, boolean withdrawn, LocalDate known) {
        jdbc.sql("""
                insert into agency.calendar_change
                    (agency_id, day, kind, name, withdrawn, known_from, basis, entered_at, entered_by)
                values (:agency, :day, :kind, :name, :withdrawn, :known, :basis, :at, :by)
                """)
                .param("agency", CurrentAgency.required().value())
                .param("day", amendment.day())
                .param("kind", amendment.kind().name())
                .param("name", amendment.name())
                .param("withdrawn", withdrawn)
                .param("known", known)
                .param("basis", amendment.basis())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", who.person().account())
                .update();
        audit.record(
                who.person(),
                Audited.of(withdrawn ? "CALENDAR_WITHDRAWN" : "CALENDAR_AMENDED", "day", amendment.day())
                        .with(Map.of(
                                "kind", amendment.kind().name(),
                                "name", amendment.name(),
                                "known", known.toString(),
                                "basis", amendment.basis(),
                                "reason", amendment.reason())));
    }
}
