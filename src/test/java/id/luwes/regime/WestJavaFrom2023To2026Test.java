package id.luwes.regime;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.ShippedCalendars;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.policy.Policies;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day since the launch is governed as the circulars say. */
class WestJavaFrom2023To2026Test {

    private static final Regimes WEST_JAVA = new Regimes(
            ShippedRegimes.westJava().stream().map(HeldRegime::everywhere).toList());
    private static final Seat BUREAU = Seat.of(7, false);
    private static final Seat COUNTER = Seat.of(8, true);
    private static final DateRange ALL = new DateRange(LocalDate.of(2023, 6, 19), LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-06-16 | Fri, before the launch                 |
        2023-06-19 | Mon, launched at Gedung Sate           | mkd-2023
        2024-04-15 | Mon, a holiday before the window       | mkd-2023
        2024-04-16 | Tue, after Lebaran                     | lebaran-2024 mkd-2023
        2024-04-17 | Wed, the last day of it                | lebaran-2024 mkd-2023
        2024-04-18 | Thu                                    | mkd-2023
        2025-03-21 | Fri                                    | mkd-2023
        2025-03-24 | Mon, before Lebaran                    | lebaran-2025 mkd-2023
        2025-03-27 | Thu, the last day of it                | lebaran-2025 mkd-2023
        2025-04-18 | Fri, the last working day of four days | mkd-2023
        2025-04-21 | Mon, PermenPANRB 4/2025 in force       | mkd-2025
        2025-10-30 | Thu, before the trial                  | mkd-2025
        2025-11-05 | Wed of the trial                       | mkd-2025
        2025-11-06 | Thu, the first in effect               | kamis-2025 mkd-2025
        2025-11-27 | Thu, the last of November              | kamis-2025 mkd-2025
        2025-12-02 | Tue, half and half in effect           | separuh-2025 mkd-2025
        2025-12-04 | Thu, no day of all any more            | separuh-2025 mkd-2025
        2025-12-31 | Wed, the last of the trial             | separuh-2025 mkd-2025
        2026-01-08 | Thu, the first working one of 2026     | kamis-2026 mkd-2025
        2026-01-09 | Fri, for who has chosen it             | mkd-2025
        2026-03-16 | Mon before Nyepi                       | lebaran-2026 mkd-2025
        2026-03-18 | Wed between the two                    | mkd-2025
        2026-03-26 | Thu after Idulfitri                    | lebaran-2026 kamis-2026 mkd-2025
        2026-03-27 | Fri, the last of the window            | lebaran-2026 mkd-2025
        2026-12-31 | Thu, the last of 2026                  | kamis-2026 mkd-2025
        2027-01-07 | Thu, as nothing newer is known         | mkd-2025
        """)
    void governed(LocalDate day, String why, String codes) {
        assertThat(codes(day, BUREAU)).isEqualTo(codes == null ? "" : codes);
    }

    @Test
    void a_day_is_always_governed_since_the_launch() {
        ALL.days()
                .forEach(
                        day -> assertThat(codes(day, BUREAU)).as(day.toString()).contains("mkd-"));
    }

    @Test
    void all_work_away_on_thursdays_of_november_2025_and_of_2026_and_on_no_other_day() {
        ALL.days()
                .forEach(day -> assertThat(WEST_JAVA.away(day, BUREAU).isPresent())
                        .as(day.toString())
                        .isEqualTo(day.getDayOfWeek() == DayOfWeek.THURSDAY
                                && (day.getYear() == 2026 || (day.getYear() == 2025 && day.getMonthValue() == 11))));
    }

    @Test
    void whoever_serves_the_public_is_never_sent_away_and_told_why() {
        ALL.days().forEach(day -> {
            assertThat(WEST_JAVA.away(day, COUNTER)).as(day.toString()).isEmpty();
            assertThat(WEST_JAVA.on(day, COUNTER))
                    .filteredOn(it -> it.regime().regime().mode() != Mode.INDIVIDUAL_APPLICATION)
                    .allMatch(it -> it.answer() == HeldRegime.Answer.SERVICE);
        });
    }

    /** BKD filters by job, so the policy says for each person who serves face to face; no unit is closed as a whole. */
    @Test
    void on_no_day_is_an_application_closed_to_anybody() {
        ALL.days().forEach(day -> {
            assertThat(WEST_JAVA.closing(day, BUREAU)).as(day.toString()).isEmpty();
            assertThat(WEST_JAVA.closing(day, COUNTER)).as(day.toString()).isEmpty();
        });
    }

    @Test
    void days_are_asked_for_without_an_agreement_before_lebaran_2025_and_around_that_of_2026_alone() {
        ALL.days()
                .forEach(day -> assertThat(WEST_JAVA.offering(day, BUREAU).stream()
                                .map(it -> it.regime().code())
                                .toList())
                        .as(day.toString())
                        .isEqualTo(
                                day.getYear() == 2025 && codes(day, BUREAU).contains("lebaran-2025")
                                        ? List.of("lebaran-2025")
                                        : codes(day, BUREAU).contains("lebaran-2026")
                                                ? List.of("lebaran-2026")
                                                : List.of()));
    }

    @Test
    void in_december_2025_half_of_ten_are_away_on_each_working_day_in_turn() {
        var half = ShippedRegimes.westJava().stream()
                .filter(it -> it.code().equals("separuh-2025"))
                .findFirst()
                .orElseThrow();
        var ten = LongStream.rangeClosed(1, 10).mapToObj(EmployeeId::new).toList();
        var division =
                Division.proposed(Turns.of(10, half.share().orElseThrow()).orElseThrow(), ten);
        var december = ShippedCalendars.indonesia()
                .workingDays(new DateRange(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)));
        var days =
                december.stream().filter(it -> half.on(it) == Regime.Hold.HOLDS).toList();
        assertThat(days).isEqualTo(december).hasSizeGreaterThan(18);
        for (int number = 0; number < days.size(); number++) {
            var away = division.away(number, ten, 50);
            assertThat(away).as(days.get(number).toString()).hasSize(5);
            assertThat(away).doesNotContainAnyElementsOf(division.away(number + 1, ten, 50));
        }
    }

    @Test
    void no_regime_is_left_out_of_its_calendar_or_names_a_day_off() {
        var calendar = ShippedCalendars.indonesia();
        for (var regime : ShippedRegimes.westJava()) {
            assertThat(regime.dates()).as(regime.code()).allMatch(calendar::isWorkingDay);
        }
    }

    @Test
    void an_application_is_judged_by_the_policy_that_is_in_force_on_the_same_days() {
        for (var regime : ShippedRegimes.westJava()) {
            regime.policy()
                    .ifPresent(id -> assertThat(
                                    Policies.shipped().byId(id).orElseThrow().validity())
                            .isEqualTo(regime.validity()));
        }
    }

    @Test
    void friday_is_for_units_that_have_chosen_it() {
        var friday = LocalDate.of(2026, 2, 6);
        var thursdays = ShippedRegimes.westJava().stream()
                .filter(it -> it.code().equals("kamis-2026"))
                .findFirst()
                .orElseThrow();
        var bureau = new Branch(new UnitId(5), "Biro Organisasi", 5, 9);
        var chosen = new Departure(1, Departure.Kind.CHOSEN, bureau, thursdays.validity(), "Surat 1/2026");
        var held = new Regimes(List.of(new HeldRegime(
                thursdays, thursdays.validity().first(), Optional.empty(), Whom.EVERYBODY, List.of(chosen))));
        assertThat(held.away(friday, BUREAU)).isPresent();
        assertThat(held.away(friday, COUNTER)).isEmpty();
        assertThat(held.on(friday, Seat.of(20, false)))
                .singleElement()
                .extracting(Regimes.Said::answer)
                .isEqualTo(HeldRegime.Answer.NOT_CHOSEN);
    }

    private static String codes(LocalDate day, Seat seat) {
        return WEST_JAVA.on(day, seat).stream()
                .filter(Regimes.Said::governs)
                .map(it -> it.regime().regime().code())
                .collect(joining(" "));
    }
}
