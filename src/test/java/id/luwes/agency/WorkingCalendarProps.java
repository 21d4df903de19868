package id.luwes.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.core.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any list of entries, any Ramadan and any date. */
class WorkingCalendarProps {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int THREE_YEARS = 3 * 365;

    @Property
    void every_date_has_one_kind_and_its_minutes(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate date) {
        var day = calendar.day(date);
        int minutes = switch (day.kind()) {
            case WORKING -> 450;
            case RAMADAN -> 390;
            case WEEKEND, HOLIDAY, CUTI_BERSAMA -> 0;
        };
        assertThat(day.date()).isEqualTo(date);
        assertThat(day.required().value()).isEqualTo(minutes);
        assertThat(calendar.isWorkingDay(date)).isEqualTo(minutes > 0);
        assertThat(day.hours().isPresent()).isEqualTo(minutes > 0);
    }

    @Property
    void saturday_and_sunday_are_always_weekend_and_no_other_day_is(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate date) {
        boolean atTheEnd = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        assertThat(calendar.day(date).kind() == DayKind.WEEKEND).isEqualTo(atTheEnd);
    }

    @Property(tries = 300)
    void what_is_known_later_only_adds_days_off(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate earlier,
            @ForAll @IntRange(max = 400) int later) {
        var before = workingDays(calendar.knownOn(earlier));
        var after = workingDays(calendar.knownOn(earlier.plusDays(later)));
        assertThat(before).containsAll(after);
        assertThat(after).containsAll(workingDays(calendar));
    }

    private static Set<LocalDate> workingDays(WorkingCalendar calendar) {
        return new HashSet<>(calendar.workingDays(new DateRange(FIRST, FIRST.plusDays(THREE_YEARS))));
    }

    @Property
    void what_is_known_on_a_date_is_known_on_it_however_often_one_asks(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate knownOn,
            @ForAll("dates") LocalDate date) {
        var once = calendar.knownOn(knownOn);
        assertThat(once.knownOn(knownOn.plusDays(1)).day(date)).isEqualTo(once.day(date));
    }

    @Property
    void a_range_cut_in_two_requires_the_same(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate first,
            @ForAll @IntRange(max = 200) int head,
            @ForAll @IntRange(min = 1, max = 200) int tail) {
        var cut = first.plusDays(head);
        var whole = new DateRange(first, cut.plusDays(tail));
        var left = new DateRange(first, cut);
        var right = new DateRange(cut.plusDays(1), cut.plusDays(tail));
        assertThat(calendar.required(left).plus(calendar.required(right))).isEqualTo(calendar.required(whole));
        assertThat(calendar.workingDays(whole))
                .hasSize(calendar.workingDays(left).size()
                        + calendar.workingDays(right).size());
    }

    @Property
    void a_week_requires_the_sum_of_its_days_and_never_more_than_the_decree(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate date) {
        var week = DateRange.weekOf(date);
        int sum = calendar.days(week).mapToInt(day -> day.required().value()).sum();
        assertThat(calendar.required(week)).isEqualTo(Minutes.of(sum));
        assertThat(sum).isBetween(0, 2250);
    }

    @Property
    void the_nth_working_day_is_the_last_of_n(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        var due = calendar.plusWorkingDays(date, days);
        assertThat(calendar.workingDays(new DateRange(date.plusDays(1), due)))
                .hasSize(days)
                .endsWith(due);
    }

    @Property
    void only_a_year_without_a_list_is_provisional(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("dates") LocalDate date) {
        assertThat(calendar.day(date).provisional()).isEqualTo(date.getYear() == 2027);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, THREE_YEARS - 1).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var ramadan = Combinators.combine(dates(), Arbitraries.integers().between(28, 29))
                .as((first, days) -> new DateRange(first, first.plusDays(days)));
        return Combinators.combine(entries().list().ofMaxSize(40), ramadan)
                .as((entries, month) -> new WorkingCalendar(entries, List.of(month), Set.of(2025, 2026)))
                .withoutEdgeCases();
    }

    private Arbitrary<CalendarEntry> entries() {
        var kinds = Arbitraries.of(DayKind.HOLIDAY, DayKind.CUTI_BERSAMA);
        return Combinators.combine(dates(), kinds, dates().injectNull(0.5))
                .as((date, kind, knownFrom) -> new CalendarEntry(date, kind, "Libur", knownFrom));
    }
}
