package id.luwes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendar;
import id.luwes.core.DateRange;
import id.luwes.demo.AgencyPlan.Wish;
import id.luwes.demo.Truth.Disguise;
import id.luwes.demo.Truth.Problem;
import id.luwes.demo.Workday.Setting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PlantedProblemsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
    private static final DateRange MONTHS = new DateRange(FIRST, LocalDate.of(2026, 11, 20));
    private static final Place OFFICE = new Place(-6.9, 107.6);
    private static final Place HOME = new Place(-6.95, 107.7);
    private static final WorkingCalendar CALENDAR = ShippedCalendars.indonesia();
    private static final Person SOMEBODY =
            AgencyPlan.province(new Wish(300, 1, FIRST)).people().get(77);

    @Test
    void a_few_per_cent_of_the_agreements_carry_one_of_every_kind_and_disguise() {
        var stories = new Stories(AgencyPlan.province(new Wish(8_871, 1, LocalDate.of(2026, 11, 20))), CALENDAR, FIRST)
                .sentOn(new DateRange(FIRST.minusDays(14), FIRST.plusDays(60)), person -> 2);
        var planted = stories.stream()
                .flatMap(it -> Truth.in(it, 1, CALENDAR).stream())
                .toList();
        assertThat((double) planted.size() / stories.size()).isBetween(0.03, 0.06);
        var kinds = new EnumMap<Problem, Integer>(Problem.class);
        planted.forEach(it -> kinds.merge(it.problem(), 1, Integer::sum));
        assertThat(kinds.values()).hasSize(3).allMatch(it -> it > planted.size() / 6);
        assertThat(planted.stream().map(Truth::disguise).distinct()).hasSize(Disguise.values().length);
        assertThat(planted.stream().map(Truth::severity).distinct().count()).isGreaterThan(10);
        assertThat(planted.stream().map(Truth::begins).distinct().count()).isGreaterThan(10);
    }

    @Test
    void what_hides_behind_a_leave_begins_on_the_day_after_one() {
        var stories = new Stories(AgencyPlan.province(new Wish(8_871, 1, LocalDate.of(2026, 11, 20))), CALENDAR, FIRST)
                .sentOn(new DateRange(FIRST.minusDays(14), FIRST.plusDays(60)), person -> 2);
        int hidden = 0;
        for (var story : stories) {
            var truth = Truth.in(story, 1, CALENDAR).filter(it -> it.disguise() == Disguise.AFTER_LEAVE);
            if (truth.isPresent()) {
                hidden++;
                var before = truth.get().begins().minusDays(1);
                assertThat(Leave.of(story.person(), YearMonth.from(before), 1, CALENDAR))
                        .anyMatch(
                                it -> it.kind() == Leave.Kind.LEAVE && it.last().equals(before));
            }
        }
        assertThat(hidden).isGreaterThan(5);
    }

    @Test
    void missed_check_ins_show_on_days_away_alone() {
        var truth = Optional.of(new Truth(Problem.MISSED_CHECK_INS, FIRST, 0.8, Disguise.NONE));
        assertThat(missed(true, truth)).isBetween(0.65, 0.95);
        assertThat(missed(false, truth)).isLessThan(0.06);
        assertThat(missed(true, Optional.empty())).isLessThan(0.06);
    }

    @Test
    void copied_coordinates_are_the_same_to_the_last_digit_and_honest_ones_never() {
        var truth = Optional.of(new Truth(Problem.COPIED_COORDINATES, FIRST, 0.9, Disguise.NONE));
        assertThat(repeated(truth)).isBetween(0.6, 1.0);
        assertThat(repeated(Optional.empty())).isZero();
    }

    @Test
    void falling_output_falls_slowly_where_it_hides() {
        var truth = Optional.of(new Truth(Problem.FALLING_OUTPUT, FIRST, 0.9, Disguise.GRADUAL));
        assertThat(delivered(LocalDate.of(2026, 8, 7), truth)).isGreaterThan(60);
        assertThat(delivered(LocalDate.of(2026, 10, 30), truth)).isLessThan(35);
        assertThat(delivered(LocalDate.of(2026, 10, 30), Optional.empty())).isGreaterThan(60);
    }

    @Test
    void what_goes_on_and_off_is_in_order_every_other_week() {
        var truth = new Truth(Problem.MISSED_CHECK_INS, FIRST, 0.5, Disguise.ON_AND_OFF);
        assertThat(List.of(truth.on(FIRST.minusDays(1)), truth.on(FIRST), truth.on(FIRST.plusDays(8))))
                .containsExactly(0.0, 0.5, 0.0);
    }

    private static int delivered(LocalDate due, Optional<Truth> truth) {
        return Delivery.of(SOMEBODY, 100, due, 0, truth, new Delivery.Told(1, CALENDAR))
                .quantity();
    }

    private static double missed(boolean away, Optional<Truth> truth) {
        var days = days(away, truth);
        return (double) days.stream().filter(it -> it.in() == null).count() / days.size();
    }

    private static double repeated(Optional<Truth> truth) {
        var seen = days(true, truth).stream()
                .map(Workday::seen)
                .filter(Objects::nonNull)
                .toList();
        return 1 - (double) seen.stream().distinct().count() / seen.size();
    }

    private static List<Workday> days(boolean away, Optional<Truth> truth) {
        return CALENDAR.days(MONTHS)
                .filter(it -> CALENDAR.isWorkingDay(it.date()))
                .map(it -> Workday.of(SOMEBODY, it, new Setting(OFFICE, HOME, away, truth), 1))
                .toList();
    }
}
