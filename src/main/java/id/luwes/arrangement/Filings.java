package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes applications. What they ask for is written once; only the state moves on, each time with a step. */
@Component
class Filings {

    private final JdbcClient jdbc;
    private final Applications applications;
    private final Examinations examinations;

    Filings(JdbcClient jdbc, Applications applications, Examinations examinations) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.examinations = examinations;
    }

    /**
     * Waits until nobody else files or approves for this person or changes one of their agreements, and holds that until the
     * end of the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueUp(EmployeeId person) {
        queueUp("employee " + person);
        jdbc.sql("select 1 from arrangement.agreement where agency_id = :agency and employee_id = :person"
                        + " order by first_day, agreement_id for update")
                .param("agency", agency())
                .param("person", person.value())
                .query((row, number) -> person)
                .list();
    }

    /**
     * The same for the unit in which somebody works today, whose week is judged: two approvals at once must not both take
     * the last place that the counter can spare.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueUpInUnitOf(EmployeeId person) {
        jdbc.sql("select unit_id from workforce.employee where agency_id = :agency and employee_id = :person")
                .param("agency", agency())
                .param("person", person.value())
                .query((row, number) -> new UnitId(row.getLong(1)))
                .optional()
                .ifPresent(unit -> queueUp("unit " + unit));
    }

    private void queueUp(String what) {
        jdbc.sql("select pg_advisory_xact_lock(:agency, hashtext(:what))")
                .param("agency", agency())
                .param("what", what)
                .query((row, number) -> what)
                .single();
    }

    /** Appends an application, or an offer, with its week, its promises and its first step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ApplicationId add(Filing filing, Step first) {
        var id = jdbc.sql("""
            insert into arrangement.application (agency_id, employee_id, first_day, last_day, state, verdict_id,
                unit_id, decider_id, submitted_at, revises, first_submitted_at, offer, amends,
                refused_by_account, refused_by_employee)
            values (:agency, :employee, :first, :last, :state, :verdict, :unit, :decider, :at, :revises, :queued,
                :state = 'OFFER', :amends, :refuserAccount, :refuser)
            returning application_id
            """)
                .param("agency", agency())
                .param("employee", filing.applicant().value())
                .param("first", filing.proposal().period().first())
                .param("last", filing.proposal().period().last())
                .param(
                        "verdict",
                        filing.verdict().isPresent() ? filing.verdict().getAsLong() : null)
                .param("unit", filing.unit().value())
                .param("decider", filing.decider().map(EmployeeId::value).orElse(null))
                .param("state", first.state().name())
                .param("at", OffsetDateTime.ofInstant(first.at(), ZoneOffset.UTC))
                .param("revises", filing.revises().map(it -> it.id().value()).orElse(null))
                .param(
                        "queued",
                        filing.revises()
                                .map(it -> OffsetDateTime.ofInstant(it.queuedSince(), ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("amends", filing.amends().map(ApplicationId::value).orElse(null))
                .param("refuserAccount", filing.refuser().map(Refuser::account).orElse(null), Types.BIGINT)
                .param(
                        "refuser",
                        filing.refuser()
                                .flatMap(Refuser::by)
                                .map(EmployeeId::value)
                                .orElse(null),
                        Types.BIGINT)
                .query((row, number) -> row.getLong(1))
                .single();
        jdbc.sql("insert into arrangement.application_day (agency_id, application_id, " + WeekRows.COLUMNS
                        + ") select :agency, :id, week.* from (" + WeekRows.FROM_JSON + ") week")
                .param("agency", agency())
                .param("id", id)
                .param("days", WeekRows.json(filing.proposal().pattern()))
                .update();
        jdbc.sql("insert into arrangement.promised_output (agency_id, application_id, employee_id, "
                        + OutputRows.COLUMNS + ") select :agency, :id, :employee, promised.* from ("
                        + OutputRows.FROM_JSON + ") promised")
                .param("agency", agency())
                .param("id", id)
                .param("employee", filing.applicant().value())
                .param("outputs", OutputRows.json(filing.proposal().outputs()))
                .update();
        append(id, first);
        return new ApplicationId(id);
    }

    /** Locks an application until the end of the transaction, so that two who decide at once do it one after another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Application> lock(ApplicationId id) {
        return jdbc.sql("select 1 from arrangement.application where agency_id = :agency and application_id = :id"
                        + " for update")
                .param("agency", agency())
                .param("id", id.value())
                .query((row, number) -> id)
                .optional()
                .flatMap(applications::find);
    }

    /** Locks what was asked for, for which this is an offer: before the offer itself, whoever comes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Application> lockAsked(ApplicationId offer) {
        return jdbc.sql("select revises from arrangement.application where agency_id = :agency"
                        + " and application_id = :offer and offer")
                .param("agency", agency())
                .param("offer", offer.value())
                .query((row, number) -> new ApplicationId(row.getLong(1)))
                .optional()
                .flatMap(this::lock);
    }

    /** The offer that waits to be answered, nobody else changing it; whoever asks holds the lock on what was asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Application.Offer> lockOffer(ApplicationId asked) {
        return jdbc.sql("select application_id from arrangement.application where agency_id = :agency"
                        + " and revises = :asked and state = 'OFFER' for update")
                .param("agency", agency())
                .param("asked", asked.value())
                .query((row, number) -> new ApplicationId(row.getLong(1)))
                .optional()
                .flatMap(applications::find)
                .flatMap(it -> it instanceof Application.Offer offer ? Optional.of(offer) : Optional.empty());
    }

    /** Has it wait for a decision again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Application.Submitted again) {
        move(again);
    }

    /** Moves on what waited for either side, and appends the step. The database refuses a second one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Application closed, Step step) {
        move(closed);
        append(closed.facts().id().value(), step);
    }

    /** Appends a step that changes no state. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ApplicationId id, Step step) {
        append(id.value(), step);
    }

    /** Keeps what was looked at in a step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ApplicationId id, Instant at, Examined examined) {
        examinations.keep(new Examinations.Step(Examinations.Subject.APPLICATION, id.value(), at), examined);
    }

    /** Whether anybody has agreed to it, or offered it, although the counter falls below its least number. */
    @Transactional(readOnly = true)
    public boolean isGrantedBelow(Case facts) {
        return jdbc.sql("select exists (select from arrangement.transition where agency_id = :agency"
                        + " and application_id = :id and below_minimum)")
                .param("agency", agency())
                .param("id", facts.id().value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private void move(Application moved) {
        jdbc.sql("update arrangement.application set state = :state where agency_id = :agency"
                        + " and application_id = :id and state in ('SUBMITTED', 'RETURNED', 'OFFERED', 'OFFER')")
                .param("agency", agency())
                .param("id", moved.facts().id().value())
                .param("state", moved.state().name())
                .update();
    }

    private void append(long application, Step step) {
        jdbc.sql("""
            insert into arrangement.transition (agency_id, application_id, state, happened_at, by_account,
                by_employee, reason, below_minimum)
            values (:agency, :id, :state, :at, :account, :employee, :reason, :below)
            """)
                .param("agency", agency())
                .param("id", application)
                .param("state", step.state().name())
                .param("at", OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param("account", step.account())
                .param("employee", step.by().map(EmployeeId::value).orElse(null))
                .param("reason", step.reason().isBlank() ? null : step.reason())
                .param("below", step.belowMinimum())
                .update();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
