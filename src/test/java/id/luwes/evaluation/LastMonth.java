package id.luwes.evaluation;

import id.luwes.TestAgency;
import id.luwes.TestServer;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendar;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.AgreementId;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.ledger.Feeding;
import id.luwes.store.CurrentAgency;
import id.luwes.workforce.ReportingLines;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last month of a bureau on the running server: who worked how, and what became of what they promised. */
public final class LastMonth {

    private final TestAgency agency;
    private final YearMonth month;
    private final WorkingCalendar calendar;
    private long number = 1000;

    public LastMonth(TestAgency agency) {
        this.agency = agency;
        this.month = agency.in(
                () -> YearMonth.from(TestServer.bean(Agencies.class).today()).minusMonths(1));
        this.calendar = agency.in(() -> TestServer.bean(WorkingCalendars.class).current());
        agency.in(() -> TestServer.bean(ReportingLines.class).draw());
    }

    public YearMonth month() {
        return month;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** An agreement for Mondays and Tuesdays from the last month on, for three months more. */
    public AgreementId agreement(EmployeeId person) {
        return agreement(person, 0);
    }

    /** The same, some months later. */
    public AgreementId agreement(EmployeeId person, int later) {
        long id = ++number;
        var from = month.plusMonths(later);
        sql("""
            insert into arrangement.application (agency_id, application_id, employee_id, first_day, last_day, state,
                unit_id, decider_id, submitted_at) values (:agency, %1$d, %2$d, '%3$s', '%4$s', 'APPROVED', 1,
                (select l.superior_id from workforce.reporting_line l
                  where l.agency_id = :agency and l.employee_id = %2$d), now());
            insert into arrangement.application_day (agency_id, application_id, weekday, mode, starts, ends, place_kind)
            select :agency, %1$d, d, case when d <= 2 then 'AWAY' else 'OFFICE' end, '07:30', '16:00',
                case when d <= 2 then 'RESIDENCE_REGISTERED' end from generate_series(1, 5) d;
            insert into arrangement.transition (agency_id, application_id, state, happened_at, by_account)
            values (:agency, %1$d, 'SUBMITTED', now(), 1), (:agency, %1$d, 'APPROVED', now(), 1);
            insert into arrangement.agreement (agency_id, agreement_id, employee_id, application_id, first_day,
                last_day, granted_at) values (:agency, %1$d, %2$d, %1$d, '%3$s', '%4$s', now());
            insert into arrangement.agreement_term (agency_id, agreement_id, term_number, from_day, days_per_week,
                cause, decided_at) values (:agency, %1$d, 1, '%3$s', 2, 'GRANTED', now());
            insert into arrangement.agreement_day (agency_id, agreement_id, term_number, weekday, mode, starts,
                ends, place_kind)
            select :agency, %1$d, 1, d, case when d <= 2 then 'AWAY' else 'OFFICE' end, '07:30', '16:00',
                case when d <= 2 then 'RESIDENCE_REGISTERED' end from generate_series(1, 5) d
            """.formatted(id, person.value(), from.atDay(1), from.plusMonths(3).atEndOfMonth()));
        return new AgreementId(id);
    }

    /** Ten promised for the last day of the month; what was delivered and accepted may be null. */
    public long output(
            AgreementId agreement, EmployeeId person, @Nullable Integer delivered, @Nullable Integer accepted) {
        long id = ++number;
        sql("""
            insert into arrangement.promised_output (agency_id, output_id, application_id, employee_id, what,
                measure, quantity, due, weight, goal)
            values (:agency, %1$d, %2$d, %3$d, 'Telaahan kebijakan', 'dokumen', 10, '%4$s', 1, 'Kinerja unit')
            """.formatted(id, agreement.value(), person.value(), month.atEndOfMonth()));
        if (delivered != null) {
            sql("""
                insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, note,
                    delivered, noted_at, by_account)
                values (:agency, %1$d, %1$d, %2$d, %3$d, 'Sudah selesai', true, now(), 1)
                """.formatted(id, person.value(), delivered));
        }
        if (accepted != null) {
            judge(id, accepted);
        }
        return id;
    }

    public void judge(long output, int accepted) {
        sql("""
            insert into performance.ruling (agency_id, output_id, progress_id, outcome, accepted, ruled_at,
                by_account) values (:agency, %1$d, %1$d, 'ACCEPTED', %2$d, now(), 1)
            """.formatted(output, accepted));
    }

    public void takeBack(long output) {
        sql("""
            insert into performance.progress (agency_id, progress_id, output_id, employee_id, quantity, delivered,
                withdraws, noted_at, by_account)
            select agency_id, -progress_id, output_id, employee_id, quantity, false, progress_id, now(), 1
              from performance.progress where progress_id = %d
            """.formatted(output));
    }

    /** The number of the ruling on an output. */
    public String ruling(long output) {
        return agency.in(() -> TestServer.bean(JdbcClient.class)
                .sql("select max(ruling_id) from performance.ruling where output_id = " + output)
                .query(String.class)
                .single());
    }

    /** Every working day of the month in full. */
    public void worked(EmployeeId person) {
        for (var day : calendar.workingDays(DateRange.of(month))) {
            var hours = calendar.day(day).hours().orElseThrow();
            sql("""
                insert into attendance.punch (agency_id, employee_id, day, direction, local_time, punched_at)
                values (:agency, %1$d, '%2$s', 'IN', '%3$s', now()), (:agency, %1$d, '%2$s', 'OUT', '%4$s', now())
                """.formatted(person.value(), day, hours.start(), hours.end()));
        }
    }

    public void onLeave(EmployeeId person) {
        sql("""
            insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)
            values (:agency, %d, 'LEAVE', '%s', '%s', 'BKD', now())
            """.formatted(person.value(), month.atDay(1), month.atEndOfMonth()));
    }

    /** Feeds the ledger and proposes; gives how many proposals were made. */
    public int propose() {
        return CurrentAgency.supply(agency.id(), () -> {
            TestServer.bean(Feeding.class).feed();
            return TestServer.bean(Proposing.class).propose(month);
        });
    }

    /** The evaluation of somebody. */
    public EvaluationLine of(EmployeeId person) {
        return agency.in(() -> TestServer.bean(Evaluations.class).of(person).getFirst());
    }

    public LocalDate today() {
        return agency.in(() -> TestServer.bean(Agencies.class).today());
    }

    void sql(String statements) {
        agency.in(() -> {
            for (var statement : statements.split(";", -1)) {
                TestServer.bean(JdbcClient.class)
                        .sql(statement.replace(":agency", agency.id().toString()))
                        .update();
            }
            return true;
        });
    }
}
