package id.luwes.arrangement;

import id.luwes.access.SignedIn;
import id.luwes.core.EmployeeId;
import id.luwes.regime.RegimeId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes changes of single days. What is asked is written once; only what becomes of it moves on, each time with a step. */
@Component
class DayChangeBook {

    private final JdbcClient jdbc;
    private final Examinations examinations;

    DayChangeBook(JdbcClient jdbc, Examinations examinations) {
        this.jdbc = jdbc;
        this.examinations = examinations;
    }

    /**
     * One step of a change.
     *
     * @param reason empty where none was given
     * @param examined what was looked at, which is kept with it
     */
    record Step(
            DayChange.State state, SignedIn by, Instant at, String reason, boolean belowMinimum, Examined examined) {

        /** In which nothing was looked at that has to be kept. */
        static Step of(DayChange.State state, SignedIn by, Instant at, String reason) {
            return new Step(state, by, at, reason, false, Examined.NOTHING);
        }

        Step with(Examined all) {
            return new Step(state, by, at, reason, belowMinimum, all);
        }
    }

    /** Appends a change with its first step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DayChangeId add(EmployeeId person, DayChange.Kind kind, List<DayWish> wishes, Step step) {
        return add(person, kind, wishes, Optional.empty(), step);
    }

    /**
     * The same.
     *
     * @param window the rule by which a day is asked for without an agreement
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DayChangeId add(
            EmployeeId person, DayChange.Kind kind, List<DayWish> wishes, Optional<RegimeId> window, Step step) {
        var id = new DayChangeId(jdbc.sql("""
            insert into arrangement.day_change (agency_id, employee_id, kind, state, asked_at, reason)
            values (:agency, :person, :kind, :state, :at, nullif(:reason, '')) returning change_id
            """)
                .param("agency", agency())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("state", step.state().name())
                .param("at", at(step))
                .param("reason", step.reason())
                .query((row, number) -> row.getLong(1))
                .single());
        var waits = step.state() == DayChange.State.WAITING;
        var stands = waits ? DayChange.Stands.WAITS : DayChange.Stands.OVER;
        wishes.forEach(wish -> add(id, person, wish, stands, window));
        append(id, step);
        return id;
    }

    /** Appends what was refused once more, to be decided again: with the same words for the same days. */
    @Transactional(propagation = Propagation.MANDATORY)
    public DayChangeId again(DayChange refused, Step step) {
        var id = new DayChangeId(jdbc.sql("""
            insert into arrangement.day_change (agency_id, employee_id, kind, state, asked_at, reason, again_of,
                refused_by_account, refused_by_employee)
            select c.agency_id, c.employee_id, c.kind, :state, :at, c.reason, c.change_id, s.by_account, s.by_employee
              from arrangement.day_change c
              join arrangement.day_change_step s on s.agency_id = c.agency_id and s.change_id = c.change_id
               and s.state = 'REFUSED'
             where c.agency_id = :agency and c.change_id = :id returning change_id
            """)
                .param("agency", agency())
                .param("id", refused.id().value())
                .param("state", step.state().name())
                .param("at", at(step))
                .query((row, number) -> row.getLong(1))
                .single());
        refused.days().forEach(day -> add(id, refused.employee(), day.wish(), DayChange.Stands.WAITS, day.window()));
        append(id, step);
        return id;
    }

    private void add(
            DayChangeId id, EmployeeId person, DayWish wish, DayChange.Stands stands, Optional<RegimeId> window) {
        var place = wish.place();
        jdbc.sql("""
            insert into arrangement.changed_day (agency_id, change_id, day, employee_id, mode, place_kind,
                place_office_id, place_detail, stands, regime_id)
            values (:agency, :id, :day, :person, :mode, :kind, :office, :detail, :stands, :window)
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("day", wish.day())
                .param("person", person.value())
                .param("mode", wish.isAway() ? "AWAY" : "OFFICE")
                .param("kind", place.map(it -> it.kind().name()).orElse(null), Types.VARCHAR)
                .param(
                        "office",
                        place.map(it -> it instanceof Place.OtherOffice other ? other.office() : null)
                                .orElse(null),
                        Types.BIGINT)
                .param(
                        "detail",
                        place.map(it -> it instanceof Place.Elsewhere other ? other.whereAndWhy() : null)
                                .orElse(null),
                        Types.VARCHAR)
                .param("stands", stands.name())
                .param("window", window.map(RegimeId::value).orElse(null), Types.BIGINT)
                .update();
    }

    /** Lets a single day hold from now on, beside agreements where a rule of the organisation is behind it, else beside the term. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(DayChangeId id, EmployeeId person, LocalDate day, DayProspect prospect) {
        prospect.rule()
                .ifPresentOrElse(
                        rule -> hold(id, person, day, rule),
                        () -> hold(id, prospect.agreed().values()));
    }

    /** Lets its days hold from now on, in place of what held for them before; each beside the term in force on it. */
    private void hold(DayChangeId id, Collection<AgreedDay> days) {
        for (var day : days) {
            giveWay(day.employee(), day.day());
            jdbc.sql(
                            "update arrangement.changed_day set stands = 'HOLDS', agreement_id = :agreement,"
                                    + " term_number = :term, regime_id = null where agency_id = :agency and change_id = :id and day = :day")
                    .param("agency", agency())
                    .param("agreement", day.agreement().value())
                    .param("term", day.term())
                    .param("id", id.value())
                    .param("day", day.day())
                    .update();
        }
    }

    private void hold(DayChangeId id, EmployeeId person, LocalDate day, RegimeId rule) {
        giveWay(person, day);
        jdbc.sql("update arrangement.changed_day set stands = 'HOLDS', regime_id = :rule"
                        + " where agency_id = :agency and change_id = :id and day = :day")
                .param("agency", agency())
                .param("rule", rule.value())
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    /**
     * Lets a day of a window hold again that had given way to this change, which is closed: a call, or what the person told. Where
     * it departed from anything else nothing comes back; the agreement or the rule holds by itself.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(DayChange closed) {
        jdbc.sql("""
            update arrangement.changed_day d set stands = 'HOLDS'
             where d.agency_id = :agency and (d.change_id, d.day) in (
                select x.change_id, x.day from arrangement.changed_day o
                 cross join lateral (
                    select x.change_id, x.day from arrangement.changed_day x
                      join arrangement.day_change c on c.agency_id = x.agency_id and c.change_id = x.change_id
                     where x.agency_id = o.agency_id and x.employee_id = o.employee_id and x.day = o.day and x.mode = 'AWAY'
                       and x.regime_id = o.regime_id and x.stands = 'OVER' and c.state = 'GRANTED' and x.change_id < o.change_id
                     order by x.change_id desc limit 1) x
                 where o.agency_id = :agency and o.change_id = :closed and o.mode = 'OFFICE')
            """)
                .param("agency", agency())
                .param("closed", closed.id().value())
                .update();
    }

    private void giveWay(EmployeeId person, LocalDate day) {
        jdbc.sql("update arrangement.changed_day set stands = 'OVER' where agency_id = :agency"
                        + " and employee_id = :person and day = :day and stands = 'HOLDS'")
                .param("agency", agency())
                .param("person", person.value())
                .param("day", day)
                .update();
    }

    /** Moves it on; refused or withdrawn, its days are over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(DayChangeId id, Step step) {
        jdbc.sql("update arrangement.day_change set state = :state where agency_id = :agency and change_id = :id")
                .param("state", step.state().name())
                .param("agency", agency())
                .param("id", id.value())
                .update();
        if (step.state() != DayChange.State.GRANTED) {
            jdbc.sql("update arrangement.changed_day set stands = 'OVER' where agency_id = :agency and change_id = :id")
                    .param("agency", agency())
                    .param("id", id.value())
                    .update();
        }
        append(id, step);
    }

    private void append(DayChangeId id, Step step) {
        jdbc.sql("""
            insert into arrangement.day_change_step (agency_id, change_id, state, happened_at, by_account, by_employee,
                reason, below_minimum)
            values (:agency, :id, :state, :at, :account, nullif(:employee, 0), nullif(:reason, ''), :below)
            """)
                .param("agency", agency())
                .param("id", id.value())
                .param("state", step.state().name())
                .param("at", at(step))
                .param("account", step.by().account())
                .param("employee", step.by().employee())
                .param("reason", step.reason())
                .param("below", step.belowMinimum())
                .update();
        examinations.keep(
                new Examinations.Step(Examinations.Subject.DAY_CHANGE, id.value(), step.at()), step.examined());
    }

    private static OffsetDateTime at(Step step) {
        return OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC);
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
