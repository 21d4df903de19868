package id.luwes.desk.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.luwes.attendance.Journal;
import id.luwes.desk.Presence;
import id.luwes.desk.Today;
import id.luwes.schedule.SeenDay;
import id.luwes.web.DayMode;
import id.luwes.web.WeekDay;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What Today shows. */
public record TodayPage(Today today) {

    private static final int REPORTS_SHOWN = 40;
    private static final int OWED_SHOWN = 5;
    private static final int FEW = 6;

    private static final LocalTime NOON = LocalTime.of(11, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 30);

    /** People who are seen alike, as <em>Kantor, 9, Asep, Lilis</em>. */
    public record Group(Optional<DayMode> mode, String key, int count, String names) {}

    public LocalDate date() {
        return today.now().toLocalDate();
    }

    /** The key of the greeting of this hour. */
    public String greeting() {
        var time = today.now().toLocalTime();
        if (time.isBefore(NOON)) {
            return "desk.greeting.morning";
        }
        if (time.isBefore(AFTERNOON)) {
            return "desk.greeting.noon";
        }
        return time.isBefore(EVENING) ? "desk.greeting.afternoon" : "desk.greeting.evening";
    }

    public DayCard card() {
        return new DayCard(today.mine());
    }

    /** The working days of the week, with what was worked and what is planned. */
    public List<WeekDay> week(Wording words) {
        return today.week().entries().stream()
                .filter(it -> it.plan().isPresent())
                .map(it -> new WeekDay(
                        words.shortDay(it.day().date()),
                        it.plan().map(SeenDay::whole).flatMap(SeenDay::mode).orElse(DayMode.OFFICE),
                        note(it, words),
                        it.day().date().equals(date())))
                .toList();
    }

    private static String note(Journal.Entry day, Wording words) {
        return switch (day.standing()) {
            case MET, SHORT -> words.duration(day.workedMinutes().value());
            case RUNNING ->
                day.worked().out().isPresent()
                        ? words.duration(day.workedMinutes().value())
                        : words.text(day.worked().in().isPresent() ? "desk.week.running" : "desk.week.today");
            case PLANNED -> words.text("desk.week.planned");
            case NOTHING, FORGOTTEN, WAITING -> "–";
            case ABSENT, OFF -> "";
        };
    }

    /** The people who report to the reader, with places and times. */
    public List<Presence> reports() {
        return today.team().stream()
                .filter(it -> it.member().reports())
                .limit(REPORTS_SHOWN)
                .toList();
    }

    /** How many report to the reader and do not fit. */
    public long moreReports() {
        return Math.max(
                0, today.team().stream().filter(it -> it.member().reports()).count() - REPORTS_SHOWN);
    }

    /** Whether the list of those who report is short enough to be shown at once. */
    public boolean fewReports() {
        return reports().size() <= FEW;
    }

    /** The team by where it is, the largest part first. */
    public List<Group> groups(Wording words) {
        var groups = today.team().stream().collect(groupingBy(it -> it.seen().key(), LinkedHashMap::new, toList()));
        return groups.entrySet().stream()
                .map(it -> new Group(
                        it.getValue().getFirst().seen().mode(),
                        it.getKey(),
                        it.getValue().size(),
                        it.getValue().stream()
                                .map(person -> named(person, words))
                                .collect(joining(", "))))
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    private static String named(Presence person, Wording words) {
        var hours = person.seen().hours(words);
        return person.member().name() + (hours.isEmpty() ? "" : " (" + hours + ")");
    }

    /** <em>07.21–16.04</em>, or what is missing. */
    public String times(Presence person, Wording words) {
        return person.worked()
                .flatMap(day -> day.in()
                        .map(in -> words.time(in)
                                + day.out().map(out -> "–" + words.time(out)).orElse(" →")))
                .orElseGet(() -> person.seen().mode().filter(TodayPage::isDue).isPresent()
                        ? words.text("desk.team.not-yet")
                        : "");
    }

    private static boolean isDue(DayMode mode) {
        return switch (mode) {
            case OFFICE, HOME, OTHER_OFFICE, ELSEWHERE -> true;
            case DUTY, LEAVE -> false;
        };
    }

    /** What is to be handed in, the first due first. */
    public List<OwedRow> owed() {
        return today.owed().stream()
                .limit(OWED_SHOWN)
                .map(it -> OwedRow.of(it, date()))
                .toList();
    }
}
