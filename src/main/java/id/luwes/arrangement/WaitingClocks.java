package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.OneLook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of what waits, and what they have struck. */
@Component
class WaitingClocks {

    private static final String CLOCKS = """
        select w.application_id, w.employee_id, w.part, w.since, w.stands_still, w.goes_up, r.nudged_on as reminded, e.nudged_on as went_up
          from arrangement.waiting_clock(:moment) w
          left join arrangement.nudge r on r.agency_id = w.agency_id and r.application_id = w.application_id
           and r.part = w.part and r.since = w.since and r.kind = 'REMINDED'
          left join arrangement.nudge e on e.agency_id = w.agency_id and e.application_id = w.application_id
           and e.part = w.part and e.since = w.since and e.kind = 'ESCALATED'
         where w.agency_id = :agency
        """;

    private final JdbcClient jdbc;

    private final Clock clock;

    WaitingClocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that waits, whose it is, and what is asked for. */
    record Running(ApplicationId application, EmployeeId applicant, Part part, WaitingClock clock) {}

    /** The clocks of an application that waits, of whoever decides first. */
    @Transactional(readOnly = true)
    public List<Running> of(ApplicationId id) {
        return jdbc
                .sql(CLOCKS + " and w.application_id = :id")
                .param("agency", agency())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, number) -> running(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Running::part))
                .toList();
    }

    /** Those that run since before this day and have something left to strike. */
    @Transactional(readOnly = true)
    public List<Running> runningSinceBefore(LocalDate day) {
        return jdbc.sql(CLOCKS
                        + " and w.since < :day and not w.stands_still and e.nudged_on is null"
                        // What is decided again is with the level above already.
                        + " and not exists (select from arrangement.application a where a.agency_id = w.agency_id"
                        + " and a.application_id = w.application_id and a.refused_by_account is not null)"
                        + " order by 1, w.part")
                .param("agency", agency())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .query((row, number) -> running(row))
                .list();
    }

    /** Whether this part of it has ever gone up, so that the level above may read what became of it. */
    @Transactional(readOnly = true)
    public boolean everWentUp(ApplicationId id, Part part) {
        return exists(
                "select from arrangement.nudge n where n.agency_id = :agency"
                        + " and n.application_id = :id and n.kind = 'ESCALATED' and n.part = '" + part + "'",
                id);
    }

    /** Whether this part of it waits for the level above too. */
    @Transactional(readOnly = true)
    public boolean hasGoneUp(ApplicationId id, Part part) {
        return exists("select where :agency > 0 and arrangement.has_gone_up(:id, '" + part + "', :moment)", id);
    }

    /** Who refused the version before, where this one is decided again. */
    @Transactional(readOnly = true)
    public Optional<Refuser> refuser(ApplicationId id) {
        return OneLook.at(WaitingClocks.class, id, () -> readRefuser(id));
    }

    private Optional<Refuser> readRefuser(ApplicationId id) {
        return jdbc.sql("select refused_by_account, refused_by_employee from arrangement.application"
                        + " where agency_id = :agency and application_id = :id and refused_by_account is not null")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> new Refuser(
                        row.getLong(1),
                        Optional.ofNullable(row.getObject(2, Long.class)).map(EmployeeId::new)))
                .optional();
    }

    /** Keeps it; whether nobody has before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean strike(Running running, Nudge nudge, LocalDate today, Instant at) {
        return jdbc.sql("insert into arrangement.nudge (agency_id, application_id, part, since, kind,"
                                + " nudged_on, nudged_at) values (:agency, :id, :part, :since, :kind, :today, :at)"
                                + " on conflict do nothing")
                        .param("agency", agency())
                        .param("id", running.application().value())
                        .param("part", running.part().name())
                        .param("since", running.clock().since())
                        .param("kind", nudge.name())
                        .param("today", today)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean exists(String question, ApplicationId id) {
        return jdbc.sql("select exists (" + question + ")")
                .param("agency", agency())
                .param("moment", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                new ApplicationId(row.getLong("application_id")),
                new EmployeeId(row.getLong("employee_id")),
                Part.valueOf(row.getString("part")),
                new WaitingClock(
                        row.getObject("since", LocalDate.class),
                        Optional.ofNullable(row.getObject("reminded", LocalDate.class)),
                        Optional.ofNullable(row.getObject("went_up", LocalDate.class)),
                        row.getBoolean("stands_still"),
                        row.getBoolean("goes_up")));
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
