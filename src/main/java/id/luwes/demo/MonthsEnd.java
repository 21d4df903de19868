package id.luwes.demo;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.WorkingCalendar;
import id.luwes.demo.DemoStore.Province;
import id.luwes.evaluation.EvaluationId;
import id.luwes.policy.Proposal;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Has an ended month evaluated: fed and proposed by the use cases, and decided by the superiors, most of whom confirm. A
 * decision that changes a right goes through its use case; the others are written in bulk.
 */
final class MonthsEnd {

    /** The day of the next month by which superiors have decided, on the afternoon before. */
    static final int DAY = 6;

    private static final String MILDER = "Kendala di luar kendali pegawai sudah dibahas; didampingi selama satu bulan.";
    private static final double LEFT = 0.03;
    private static final double LEFT_OF_LAST = 0.12;
    private static final double DEPARTING = 0.2;

    private final AgencyPlan plan;
    private final Province province;
    private final DemoStore store;
    private final UseCases useCases;
    private final Endings endings;
    private final Returns returns;

    MonthsEnd(AgencyPlan plan, Province province, DemoStore store, UseCases useCases, WorkingCalendar calendar) {
        this.plan = plan;
        this.province = province;
        this.store = store;
        this.useCases = useCases;
        this.endings = new Endings(plan, province, useCases.ending(), calendar);
        this.returns = new Returns(plan, useCases);
    }

    private record Waiting(long evaluation, long employee, YearMonth month, int number, Proposal proposed) {}

    /** What somebody decides; nothing is decided where nobody does. */
    private record Decided(
            Waiting on,
            Proposal outcome,
            long account,
            @Nullable Long by) {

        boolean departs() {
            return outcome != on.proposed();
        }

        boolean changesTheRight() {
            return outcome == Proposal.REDUCE || outcome == Proposal.REVOKE;
        }

        String reason() {
            return departs() ? MILDER : "";
        }
    }

    /**
     * Evaluates a month on a day of the next one, and what was held back of those before it.
     *
     * @param last whether it is the last month that ended, of which more still waits
     */
    void evaluate(YearMonth month, boolean last) {
        var at = month.plusMonths(1)
                .atDay(DAY - 1)
                .atTime(15, 0)
                .atZone(plan.zone())
                .toOffsetDateTime();
        CurrentAgency.run(
                province.agency(),
                () -> StoryClock.at(at.toInstant(), () -> {
                    useCases.feeding().feed();
                    useCases.months().open().forEach(useCases.proposing()::propose);
                    return store.in(province.agency(), jdbc -> decide(month, last, at, jdbc));
                }));
    }

    /**
     * Brings the ledger to today, and counts it for those who lead.
     *
     * @param whole whether every month is to be counted, and not only those that still change
     */
    void feed(boolean whole) {
        CurrentAgency.run(province.agency(), () -> {
            useCases.feeding().feed();
            if (whole) {
                useCases.counting().all();
            } else {
                useCases.counting().latest();
            }
        });
    }

    private boolean decide(YearMonth month, boolean last, OffsetDateTime at, JdbcOperations jdbc) {
        var residents = Residents.of(plan, jdbc);
        var people = new HashMap<Long, Person>();
        residents.people().forEach(it -> people.put(residents.employee(it), it));
        var decided = new ArrayList<Decided>();
        for (var waiting : waiting(month, jdbc)) {
            var person = people.get(waiting.employee());
            if (person != null) {
                decided(waiting, person, last && waiting.month().equals(month), residents)
                        .ifPresent(decided::add);
            }
        }
        write(decided.stream().filter(it -> !it.changesTheRight()).toList(), at, jdbc);
        decided.stream().filter(Decided::changesTheRight).forEach(this::rule);
        takeBackNews(jdbc);
        endings.tell(at.atZoneSameInstant(plan.zone()).toLocalDate(), residents, jdbc);
        if (last) {
            returns.tell(residents, jdbc);
        }
        play(jdbc);
        return true;
    }

    private List<Waiting> waiting(YearMonth month, JdbcOperations jdbc) {
        return jdbc.query(
                "select e.evaluation_id, e.employee_id, e.month, e.number, p.result from evaluation.evaluation e"
                        + " join evaluation.proposal p using (agency_id, evaluation_id, number)"
                        + " where e.month <= ? and e.state = 'WAITING' order by e.evaluation_id",
                (row, number) -> new Waiting(
                        row.getLong(1),
                        row.getLong(2),
                        YearMonth.from(row.getObject(3, LocalDate.class)),
                        row.getInt(4),
                        Proposal.valueOf(row.getString(5))),
                month.atDay(1));
    }

    private Optional<Decided> decided(Waiting waiting, Person person, boolean last, Residents residents) {
        var month = waiting.month();
        var chance = Chance.of(
                plan.wish().seed(),
                "evaluation",
                person.number() * 4096L + month.getYear() * 12L + month.getMonthValue());
        // Of the last month everything is left to the superior whom a visitor plays.
        boolean left = chance.happens(last ? LEFT_OF_LAST : LEFT);
        var superior = residents.superior(person);
        if (left || superior == null || (last && residents.waitsForAVisitor(person))) {
            return Optional.empty();
        }
        var outcome = chance.happens(DEPARTING) ? milder(waiting.proposed()) : waiting.proposed();
        return Optional.of(new Decided(waiting, outcome, residents.decidingAccount(person), superior));
    }

    private static Proposal milder(Proposal proposed) {
        return switch (proposed) {
            case CONTINUE, COACH -> proposed;
            case REDUCE -> Proposal.COACH;
            case REVOKE -> Proposal.REDUCE;
        };
    }

    private void rule(Decided decided) {
        var employee = decided.by() == null ? 0 : decided.by();
        var who = new Authority(
                new SignedIn(province.agency().value(), decided.account(), employee), Set.of(Role.SUPERIOR), List.of());
        useCases.confirming()
                .rule(
                        who,
                        new EvaluationId(decided.on().evaluation()),
                        decided.on().number(),
                        decided.outcome(),
                        decided.reason());
    }

    private void write(List<Decided> decided, OffsetDateTime at, JdbcOperations jdbc) {
        jdbc.update(
                """
                with given as (
                    select * from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]), cast(? as bigint[]),
                        cast(? as bigint[])) g (evaluation_id, outcome, reason, account, employee)),
                ruled as (
                    update evaluation.evaluation e set state = 'RULED' from given g
                     where e.agency_id = platform.current_agency() and e.evaluation_id = g.evaluation_id
                    returning e.agency_id, e.evaluation_id, e.number)
                insert into evaluation.ruling (agency_id, evaluation_id, number, outcome, departs, reason, ruled_at,
                    by_account, by_employee)
                select agency_id, evaluation_id, number, outcome, reason <> '', nullif(reason, ''), ?, account, employee
                  from ruled join given using (evaluation_id)
                """,
                decided.stream().map(it -> it.on().evaluation()).toArray(Long[]::new),
                decided.stream().map(it -> it.outcome().name()).toArray(String[]::new),
                decided.stream().map(Decided::reason).toArray(String[]::new),
                decided.stream().map(Decided::account).toArray(Long[]::new),
                decided.stream().map(Decided::by).toArray(Long[]::new),
                at);
    }

    /** Who has decided on everything has no news of it, as after a decision by its use case. */
    private static void takeBackNews(JdbcOperations jdbc) {
        jdbc.update("""
            delete from notification.news n
             where n.kind = 'EVALUATIONS_WAIT' and n.read_at is null and not exists (
                select from workforce.reporting_line l join evaluation.evaluation e using (agency_id, employee_id)
                 where l.agency_id = n.agency_id and l.superior_id = n.recipient_id and e.state = 'WAITING')
            """);
    }

    /** Gives the part of whoever lost a day to the latest such person whose agreement still runs. */
    private void play(JdbcOperations jdbc) {
        var found = jdbc.query(
                "select r.agency_id, e.employee_id from evaluation.ruling r"
                        + " join evaluation.evaluation e using (agency_id, evaluation_id)"
                        + " join arrangement.agreement g using (agency_id, agreement_id)"
                        + " where r.days_left > 0 and g.ended_before is null and g.last_day > ?"
                        + " order by e.month desc, g.last_day desc, e.evaluation_id limit 1",
                (row, number) -> row.getLong(2),
                plan.wish().today());
        for (var employee : found) {
            var free = jdbc.update(
                    "update access.account set employee_id = null where employee_id = ?"
                            + " and exists (select from access.account p where p.login = ? and p.employee_id is null)",
                    employee,
                    Cast.REDUCED);
            if (free > 0) {
                jdbc.update(
                        "update access.account a set employee_id = e.employee_id, display_name = e.name"
                                + " from workforce.employee e where a.login = ? and e.employee_id = ?",
                        Cast.REDUCED,
                        employee);
            }
        }
    }
}
