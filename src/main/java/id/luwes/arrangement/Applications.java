package id.luwes.arrangement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import id.luwes.store.OneLook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The applications of the current agency, read whole: what was asked, and what became of it. */
@Component
public class Applications {

    /** How many of the reader's own wait for them: returned, or something else was offered. */
    public static final String WAITING_FOR_APPLICANT = "select count(*) from arrangement.application"
            + " where agency_id = :agency and employee_id = :me and state in ('RETURNED', 'OFFERED')";

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id,
            EmployeeId applicant,
            UnitId unit,
            DateRange period,
            ApplicationState state,
            @Nullable Long verdict,
            Instant submittedAt,
            @Nullable Long revises,
            Instant queuedSince,
            @Nullable Long amends) {}

    @Transactional(readOnly = true)
    public Optional<Application> find(ApplicationId id) {
        return all(List.of(id.value())).stream().findFirst();
    }

    /** The applications of one person, the newest first; an offer that came to nothing is read with what it answered. */
    @Transactional(readOnly = true)
    public List<Application> of(EmployeeId applicant) {
        return all(jdbc.sql("select application_id from arrangement.application where agency_id = :agency"
                        + " and employee_id = :employee and state not in ('DECLINED', 'TAKEN_BACK')"
                        + " order by submitted_at desc, application_id desc limit 50")
                .param("agency", agency())
                .param("employee", applicant.value())
                .query((row, number) -> row.getLong(1))
                .list());
    }

    /** These applications in the order of their numbers given; four statements, however many. */
    List<Application> all(Collection<Long> numbers) {
        var ids = numbers.toArray(Long[]::new);
        var rows = jdbc.sql("""
            select application_id, employee_id, unit_id, first_day, last_day, state, verdict_id, submitted_at,
                   revises, coalesce(first_submitted_at, submitted_at) as queued_since, amends
              from arrangement.application where agency_id = :agency and application_id = any(:ids)
             order by array_position(:ids, application_id)
            """)
                .param("agency", agency())
                .param("ids", ids)
                .query((row, number) -> row(row))
                .list();
        var weeks = WeekRows.weeks(jdbc.sql("select application_id, " + WeekRows.COLUMNS
                        + " from arrangement.application_day where agency_id = :agency and application_id = any(:ids)")
                .param("agency", agency())
                .param("ids", ids)
                .query((row, number) -> WeekRows.of(row, "application_id"))
                .list());
        var outputs = outputs(ids);
        var steps = steps(ids);
        return rows.stream()
                .map(row -> application(
                        row,
                        WeekRows.required(weeks, row.id()),
                        outputs.getOrDefault(row.id(), List.of()),
                        steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Who asked for these; what is not of this agency is not told. */
    @Transactional(readOnly = true)
    Map<ApplicationId, EmployeeId> applicants(Collection<ApplicationId> ids) {
        return jdbc
                .sql("select application_id, employee_id from arrangement.application where agency_id = :agency"
                        + " and application_id = any(:ids)")
                .param("agency", agency())
                .param("ids", ids.stream().map(ApplicationId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new ApplicationId(row.getLong(1)), new EmployeeId(row.getLong(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The steps of an application, the first first. */
    @Transactional(readOnly = true)
    public List<Step> timeline(ApplicationId id) {
        return timeline(List.of(id));
    }

    /** The steps of these versions of an application as they followed one another. */
    @Transactional(readOnly = true)
    public List<Step> timeline(List<ApplicationId> versions) {
        var steps = steps(versions.stream().map(ApplicationId::value).toArray(Long[]::new));
        return versions.stream()
                .flatMap(it -> steps.getOrDefault(it.value(), List.of()).stream())
                .sorted(comparing(Step::at))
                .toList();
    }

    /** How many applications of somebody wait for them. */
    @Transactional(readOnly = true)
    public int waitingFor(EmployeeId applicant) {
        return jdbc.sql(WAITING_FOR_APPLICANT)
                .param("agency", agency())
                .param("me", applicant.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private Map<Long, List<PromisedOutput>> outputs(Long[] ids) {
        return jdbc
                .sql("select application_id, " + OutputRows.COLUMNS + " from arrangement.promised_output"
                        + " where agency_id = :agency and application_id = any(:ids) order by output_id")
                .param("agency", agency())
                .param("ids", ids)
                .query((row, number) -> OutputRows.of(row))
                .list()
                .stream()
                .collect(groupingBy(OutputRows.Row::application, mapping(OutputRows.Row::output, toList())));
    }

    private record StepRow(long application, Step step) {}

    private Map<Long, List<Step>> steps(Long[] ids) {
        return OneLook.at(Applications.class, List.of(ids), () -> readSteps(ids));
    }

    private Map<Long, List<Step>> readSteps(Long[] ids) {
        return jdbc
                .sql("""
                    select application_id, state, happened_at, by_account, by_employee, reason, below_minimum
                      from arrangement.transition where agency_id = :agency and application_id = any(:ids)
                     order by transition_id
                    """)
                .param("agency", agency())
                .param("ids", ids)
                .query((row, number) -> new StepRow(row.getLong("application_id"), step(row)))
                .list()
                .stream()
                .collect(groupingBy(StepRow::application, mapping(StepRow::step, toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("application_id"),
                new EmployeeId(row.getLong("employee_id")),
                new UnitId(row.getLong("unit_id")),
                new DateRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                ApplicationState.valueOf(row.getString("state")),
                row.getObject("verdict_id", Long.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("revises", Long.class),
                row.getObject("queued_since", OffsetDateTime.class).toInstant(),
                row.getObject("amends", Long.class));
    }

    private static Step step(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Step(
                ApplicationState.valueOf(row.getString("state")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("by_employee", Long.class)).map(EmployeeId::new),
                Optional.ofNullable(row.getObject("by_account", Long.class)).orElse(0L),
                reason == null ? "" : reason,
                row.getBoolean("below_minimum"));
    }

    private static Application application(Row row, WeekPattern week, List<PromisedOutput> outputs, List<Step> steps) {
        var facts = new Case(
                new ApplicationId(row.id()),
                row.applicant(),
                row.unit(),
                new Proposal(row.period(), week, outputs),
                row.verdict() == null ? OptionalLong.empty() : OptionalLong.of(row.verdict()),
                row.submittedAt(),
                Optional.ofNullable(row.revises()).map(ApplicationId::new),
                row.queuedSince(),
                Optional.ofNullable(row.amends()).map(ApplicationId::new));
        var last = steps.getLast();
        return switch (row.state()) {
            case SUBMITTED -> new Application.Submitted(facts);
            case RETURNED -> new Application.Returned(facts, last.decision());
            case REVISED -> new Application.Revised(facts, last.at());
            case OFFERED -> new Application.Offered(facts, last.decision());
            case OFFER -> new Application.Offer(facts, last.decision());
            case DECLINED -> new Application.Declined(facts, last.at());
            case TAKEN_BACK -> new Application.TakenBack(facts, last.at());
            // What was accepted was granted by whoever had offered it.
            case APPROVED, ACCEPTED, CONSENTED -> new Application.Approved(facts, granted(steps));
            case REFUSED -> new Application.Refused(facts, last.decision());
            case WITHDRAWN -> new Application.Withdrawn(facts, last.at());
        };
    }

    private static Decision granted(List<Step> steps) {
        var last = steps.getLast();
        return last.state() == ApplicationState.ACCEPTED
                ? steps.getFirst().decision().at(last.at())
                : last.decision();
    }

    private static int agency() {
        return CurrentAgency.required().value();
    }
}
