package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.demo.Casework.Open;
import id.luwes.demo.DemoStore.Province;
import id.luwes.store.CurrentAgency;
import id.luwes.store.TableLoad;
import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Tells the life of an agency, stretch by stretch, each as one transaction: what is told stays told. */
final class Life {

    private final AgencyPlan plan;
    private final Province province;
    private final DemoStore store;
    private final UseCases useCases;
    private final WorkingCalendar calendar;
    private final Stories stories;
    private final MonthsEnd end;
    private final LocalDate firstDay;

    Life(AgencyPlan plan, Province province, DemoStore store, UseCases useCases, WorkingCalendar calendar) {
        this.plan = plan;
        this.province = province;
        this.store = store;
        this.useCases = useCases;
        this.calendar = calendar;
        this.firstDay = plan.firstDay();
        this.end = new MonthsEnd(plan, province, store, useCases, calendar);
        this.stories = new Stories(plan, calendar, firstDay);
    }

    /** Tells what happened since it was last told, up to a day. */
    void tellUntil(LocalDate today) {
        var told = province.livedUntil();
        var from = told == null ? firstDay.minusDays(Stories.LAUNCH_DAYS) : told.plusDays(1);
        if (from.isAfter(today)) {
            return;
        }
        if (told == null) {
            new RulesOfDays(plan, province, store, useCases).tell();
        }
        store.in(province.agency(), this::remember);
        for (var stretch : stretches(from, today)) {
            // Within a month nobody's facts change by the story, so one judgement is enough, also over several starts.
            if ((told == null && stretch.first().equals(from))
                    || stretch.first().getDayOfMonth() == 1) {
                judge(stretch);
            }
            store.in(province.agency(), jdbc -> tell(stretch, jdbc));
            evaluate(stretch, today);
        }
        end.feed(told == null);
    }

    /** On its day of each month the one before it is evaluated, if the life had begun by then. */
    private void evaluate(DateRange stretch, LocalDate today) {
        var day = YearMonth.from(stretch.last()).atDay(MonthsEnd.DAY);
        var month = YearMonth.from(day).minusMonths(1);
        if (stretch.contains(day) && !month.isBefore(YearMonth.from(firstDay))) {
            end.evaluate(month, YearMonth.from(today).equals(YearMonth.from(day)));
        }
    }

    /** The time before the first day, then month by month, each cut after the day on which the last one is evaluated. */
    private List<DateRange> stretches(LocalDate from, LocalDate until) {
        var stretches = new ArrayList<DateRange>();
        for (var first = from;
                !first.isAfter(until);
                first = stretches.getLast().last().plusDays(1)) {
            var last = first.isBefore(firstDay)
                    ? firstDay.minusDays(1)
                    : first.getDayOfMonth() <= MonthsEnd.DAY
                            ? first.withDayOfMonth(MonthsEnd.DAY)
                            : YearMonth.from(first).atEndOfMonth();
            stretches.add(new DateRange(first, last.isAfter(until) ? until : last));
        }
        return stretches;
    }

    private void judge(DateRange stretch) {
        var morning = stretch.first().atTime(5, 0).atZone(plan.zone()).toInstant();
        CurrentAgency.run(province.agency(), () -> StoryClock.at(morning, useCases.judging()::judgeAll));
    }

    private boolean tell(DateRange stretch, JdbcOperations jdbc) {
        var residents = Residents.of(plan, jdbc);
        leaves(stretch, residents, jdbc);
        over(stretch, firstDay.minusDays(Stories.LAUNCH_DAYS)).ifPresent(past -> cases(past, residents, jdbc));
        over(stretch, firstDay).ifPresent(past -> work(past, residents, jdbc));
        jdbc.update("update demo.province set lived_until = ?", Date.valueOf(stretch.last()));
        return true;
    }

    /**
     * The days that are over when a stretch ends. Its last day is not, and is told with the next one, so that nothing is
     * told of an afternoon that has not come.
     */
    private static Optional<DateRange> over(DateRange stretch, LocalDate earliest) {
        var first = stretch.first().minusDays(1);
        var last = stretch.last().minusDays(1);
        return last.isBefore(earliest)
                ? Optional.empty()
                : Optional.of(new DateRange(first.isBefore(earliest) ? earliest : first, last));
    }

    /** What was sent, each day by the verdicts that held in its morning, and what was decided. */
    private void cases(DateRange past, Residents residents, JdbcOperations jdbc) {
        var casework = new Casework(plan, residents, calendar, jdbc);
        for (var days : byVerdicts(past)) {
            var standings = standings(days.last(), jdbc);
            var sent = stories.sentOn(
                    days,
                    person -> standings
                            .getOrDefault(residents.employee(person), Standing.NONE)
                            .days());
            var verdicts = new HashMap<Long, Long>();
            standings.forEach((employee, standing) -> verdicts.put(employee, standing.verdict()));
            casework.file(sent, verdicts);
        }
        var ended = open(residents, jdbc).stream()
                .filter(it -> !it.story().decided().toLocalDate().isAfter(past.last()))
                .toList();
        casework.close(ended);
        Truth.plant(ended, residents, plan.wish().seed(), calendar, jdbc);
    }

    /** The last day of a month is told with the next one, whose first morning has brought new verdicts. */
    private static List<DateRange> byVerdicts(DateRange past) {
        var first = past.last().withDayOfMonth(1);
        return past.first().isBefore(first)
                ? List.of(new DateRange(past.first(), first.minusDays(1)), new DateRange(first, past.last()))
                : List.of(past);
    }

    private void work(DateRange past, Residents residents, JdbcOperations jdbc) {
        new Daybook(plan, residents, calendar, jdbc).tell(past);
        new Deliveries(plan, residents, calendar, jdbc).tell(past);
    }

    /** The verdict that holds for somebody. */
    private record Standing(long verdict, int days) {
        static final Standing NONE = new Standing(0, 0);
    }

    private Map<Long, Standing> standings(LocalDate day, JdbcOperations jdbc) {
        var standings = new HashMap<Long, Standing>();
        jdbc.query(
                "select distinct on (employee_id) employee_id, verdict_id, max_days from eligibility.verdict"
                        + " where judged_at < ? order by employee_id, verdict_id desc",
                row -> {
                    standings.put(row.getLong(1), new Standing(row.getLong(2), row.getInt(3)));
                },
                day.atTime(8, 0).atZone(plan.zone()).toOffsetDateTime());
        return standings;
    }

    private void leaves(DateRange stretch, Residents residents, JdbcOperations jdbc) {
        TableLoad.load(
                jdbc,
                "absence.absence",
                List.of(
                        "agency_id",
                        "employee_id",
                        "kind",
                        "first_day",
                        "last_day",
                        "origin",
                        "reference",
                        "recorded_at"),
                load -> residents.people().stream()
                        .flatMap(it ->
                                Leave.of(
                                        it,
                                        YearMonth.from(stretch.first()),
                                        plan.wish().seed(),
                                        calendar)
                                        .stream())
                        .filter(it -> stretch.contains(it.first()))
                        .forEach(it -> load.row(
                                residents.agency(),
                                residents.employee(it.person()),
                                it.kind(),
                                it.first(),
                                it.last(),
                                it.kind().origin(),
                                it.kind().reference(),
                                it.first()
                                        .minusDays(1)
                                        .atTime(7, 0)
                                        .atZone(plan.zone())
                                        .toOffsetDateTime())));
    }

    /** Cases that wait and that were told, not a visitor's: those were sent at a minute of their own. */
    private List<Open> open(Residents residents, JdbcOperations jdbc) {
        var people = residents.byNumber();
        return jdbc
                .query(
                        "select a.application_id, a.employee_id, a.submitted_at, v.max_days"
                                + " from arrangement.application a join eligibility.verdict v using (verdict_id)"
                                + " where a.state = 'SUBMITTED' order by a.application_id",
                        (row, number) -> {
                            var sent = row.getObject(3, OffsetDateTime.class)
                                    .atZoneSameInstant(plan.zone())
                                    .toLocalDateTime();
                            long application = row.getLong(1);
                            int days = row.getInt(4);
                            var person = people.get(row.getLong(2));
                            return person == null
                                    ? List.<Open>of()
                                    : stories.story(sent.toLocalDate(), person, days).stream()
                                            .filter(it -> it.submitted().equals(sent))
                                            .map(it -> new Open(application, it))
                                            .toList();
                        })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Who has an agreement or waits for one. */
    private boolean remember(JdbcOperations jdbc) {
        var residents = Residents.of(plan, jdbc);
        var people = residents.byNumber();
        jdbc.query(
                "select employee_id, max(last_day) from arrangement.application"
                        + " where state in ('SUBMITTED', 'APPROVED') group by employee_id",
                row -> {
                    var person = people.get(row.getLong(1));
                    if (person != null) {
                        stories.busy(
                                person.number(),
                                row.getObject(2, LocalDate.class).minusDays(6));
                    }
                });
        return true;
    }
}
