package id.luwes.demo;

import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.demo.Story.Ending;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who applies to work elsewhere, and when. Many do when it begins, some every week after that; whoever the policy
 * refuses does not apply.
 */
final class Stories {

    /** Before the first day of life people hear of it and apply for that day. */
    static final int LAUNCH_DAYS = 14;

    /** The part of those who may that applies on each working day of the launch, and on each one after it. */
    private static final double AT_LAUNCH = 0.055;

    private static final double LATER = 0.0016;
    private static final double REFUSED = 0.06;
    private static final double WITHDRAWN = 0.03;
    private static final int KEYS_PER_PERSON = 1 << 16;

    private static final Weighted<DayOfWeek> WEEKDAYS = Weighted.by(
            day -> switch (day) {
                case THURSDAY -> 5;
                case FRIDAY -> 4;
                case WEDNESDAY, MONDAY -> 3;
                case TUESDAY -> 2;
                case SATURDAY, SUNDAY -> 0;
            },
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

    private final AgencyPlan plan;
    private final WorkingCalendar calendar;
    private final LocalDate firstDay;
    private final Map<Integer, Cast> parts = new HashMap<>();
    private final LocalDate opening;
    private final LocalDate eve;
    private final Map<Integer, LocalDate> busyUntil = new HashMap<>();

    Stories(AgencyPlan plan, WorkingCalendar calendar, LocalDate firstDay) {
        this.plan = plan;
        this.calendar = calendar;
        this.firstDay = firstDay;
        this.opening = calendar.workingDays(new DateRange(firstDay.minusDays(LAUNCH_DAYS), firstDay))
                .getFirst();
        this.eve = calendar.workingDays(new DateRange(
                        plan.wish().today().minusDays(14), plan.wish().today().minusDays(1)))
                .getLast();
        plan.cast().forEach(it -> it.player().ifPresent(player -> parts.put(player.number(), it)));
    }

    /** What holds for people while some days pass: how many days a week they may be away, 0 for most. */
    interface Standings {
        int daysOf(Person person);
    }

    /** Somebody who has an agreement or waits for one does not apply for the same days again. */
    void busy(int person, LocalDate until) {
        busyUntil.merge(person, until, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** What is sent on these days, in the order of the days and the people. */
    List<Story> sentOn(DateRange days, Standings standings) {
        var stories = new ArrayList<Story>();
        days.days()
                .filter(calendar::isWorkingDay)
                .forEach(day -> plan.people().stream()
                        .flatMap(it -> sentOn(day, it, standings).stream())
                        .forEach(stories::add));
        stories.sort(Comparator.comparing(Story::submitted)
                .thenComparingInt(it -> it.person().number()));
        return stories;
    }

    private Optional<Story> sentOn(LocalDate day, Person person, Standings standings) {
        if (!mayCare(person) || !day.isAfter(busyUntil.getOrDefault(person.number(), LocalDate.MIN))) {
            return Optional.empty();
        }
        if (!applies(day, person)) {
            return Optional.empty();
        }
        var story = story(day, person, standings.daysOf(person));
        story.ifPresent(it -> busy(person.number(), until(it)));
        return story;
    }

    /** An agreement is followed by another near its end; after a refusal people wait a while. */
    private static LocalDate until(Story story) {
        return story.ending() == Ending.APPROVED
                ? story.period().last().minusDays(6)
                : story.submitted().toLocalDate().plusDays(50);
    }

    /** The counters keep everybody; nobody is both due there and elsewhere. */
    private boolean mayCare(Person person) {
        if (parts.containsKey(person.number())) {
            return true;
        }
        return person.active()
                && !person.duty().facesCitizens()
                && !person.duty().post().servesCitizens()
                && person.duty().post().depth() > 1;
    }

    private boolean applies(LocalDate day, Person person) {
        var part = parts.get(person.number());
        if (part != null) {
            return part.exemplary() && day.equals(part.visited() ? opening : eve);
        }
        double odds = day.isBefore(firstDay) ? AT_LAUNCH : LATER;
        return chance("applies", day, person).happens(odds);
    }

    /** What becomes of an application that this person sends on this day; empty for whom the policy refuses. */
    Optional<Story> story(LocalDate day, Person person, int days) {
        int quota = Math.min(days, plan.weeklyCap().orElse(days));
        if (quota == 0) {
            return Optional.empty();
        }
        var chance = chance("story", day, person);
        var ending = ending(person, chance);
        var submitted = day.atTime(8, 0).plusMinutes(chance.between(0, 430));
        var period = period(day, person, chance);
        var away = away(quota, chance);
        // What a visitor shall decide waits for the visitor, and is taken back when its time is over.
        var decided = isForVisitors(person) ? period.last().atTime(9, 0) : decided(day, chance);
        return Optional.of(new Story(person, submitted, period, away, days, ending, decided));
    }

    /** Whether nobody but a visitor decides on what this person sends. */
    private boolean isForVisitors(Person person) {
        var part = parts.get(person.number());
        return part != null && !part.visited();
    }

    private DateRange period(LocalDate day, Person person, Chance chance) {
        var first = day.isBefore(firstDay)
                ? firstDay
                : day.plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        // A visitor who plays this part finds it near its end, and may ask for what comes after.
        int months = exemplary(person) ? 4 : chance.oneOf(List.of(3, 4, 6, 6, 6));
        return new DateRange(first, first.plusMonths(months).minusDays(1));
    }

    private Ending ending(Person person, Chance chance) {
        double fate = chance.share();
        if (isForVisitors(person)) {
            return Ending.WITHDRAWN;
        }
        if (person.duty().post().servesCitizens()) {
            return Ending.REFUSED;
        }
        if (exemplary(person)) {
            return Ending.APPROVED;
        }
        if (fate < REFUSED) {
            return Ending.REFUSED;
        }
        return fate < REFUSED + WITHDRAWN ? Ending.WITHDRAWN : Ending.APPROVED;
    }

    private static List<DayOfWeek> away(int quota, Chance chance) {
        int wanted = quota > 1 && chance.happens(0.3) ? quota - 1 : quota;
        var days = new java.util.TreeSet<DayOfWeek>();
        while (days.size() < wanted) {
            days.add(WEEKDAYS.pick(chance));
        }
        return List.copyOf(days);
    }

    private LocalDateTime decided(LocalDate day, Chance chance) {
        var later = calendar.workingDays(new DateRange(day.plusDays(1), day.plusDays(21)));
        var on = later.get(Math.min(later.size() - 1, chance.between(0, 3)));
        return on.atTime(8, 15).plusMinutes(chance.between(0, 420));
    }

    private boolean exemplary(Person person) {
        var part = parts.get(person.number());
        return part != null && part.exemplary();
    }

    private Chance chance(String topic, LocalDate day, Person person) {
        return Chance.of(plan.wish().seed(), topic, (long) person.number() * KEYS_PER_PERSON + day.toEpochDay());
    }
}
