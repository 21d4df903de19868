package id.luwes.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.OutputName;
import id.luwes.arrangement.Pace;
import id.luwes.arrangement.TrackRecord.Past;
import id.luwes.core.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Neither a gap, nor a short period, nor a clever first day leaves the record behind. */
class LookingBackTest {

    private static final OutputName MAP = new OutputName("Peta", "peta");
    private static final OutputName REPORT = new OutputName("Laporan", "dokumen");
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final List<DateRange> held = new ArrayList<>(List.of(days("2026-10-01", "2026-12-31")));
    private final List<LookingBack.Due> due =
            new ArrayList<>(List.of(map("2026-10-31", "4"), map("2026-11-30", "4"), map("2026-12-31", "4")));

    @Test
    void a_period_that_goes_on_is_compared_with_as_long_a_time_before_it() {
        assertThat(accepted("2027-01-01", "2027-03-31", NEW_YEAR)).contains(pace("12", 92));
        assertThat(past("2027-01-01", "2027-03-31", NEW_YEAR).orElseThrow().period())
                .isEqualTo(days("2026-10-01", "2026-12-31"));
    }

    @Test
    void a_gap_of_two_months_hides_nothing() {
        assertThat(accepted("2027-03-01", "2027-05-31", NEW_YEAR.plusDays(40))).contains(pace("12", 92));
    }

    @Test
    void a_short_period_is_compared_with_the_stretch_in_which_something_was_due() {
        assertThat(accepted("2027-01-05", "2027-01-14", NEW_YEAR)).contains(pace("4", 10));
        held.set(0, days("2026-10-01", "2027-01-20"));
        assertThat(accepted("2027-01-21", "2027-01-30", NEW_YEAR.plusDays(19)))
                .as("nothing was due in the last ten days of the agreement")
                .contains(pace("4", 10));
    }

    @Test
    void before_the_dues_of_a_month_the_stretch_ends_yesterday() {
        due.removeLast();
        assertThat(past("2027-01-01", "2027-01-31", LocalDate.of(2026, 12, 20))
                        .orElseThrow()
                        .period())
                .isEqualTo(days("2026-11-20", "2026-12-19"));
        assertThat(accepted("2027-01-01", "2027-01-31", LocalDate.of(2026, 12, 20)))
                .contains(pace("4", 30));
    }

    @Test
    void what_is_accepted_before_its_day_counts_where_there_is_nothing_else() {
        due.clear();
        due.add(map("2026-12-31", "4"));
        assertThat(accepted("2027-01-01", "2027-01-31", LocalDate.of(2026, 12, 20)))
                .contains(pace("4", 31));
    }

    @Test
    void a_name_that_is_due_seldom_has_a_stretch_of_its_own() {
        due.addFirst(new LookingBack.Due(
                "Laporan", "dokumen", LocalDate.of(2026, 10, 15), BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TWO));
        var past = past("2027-01-01", "2027-01-31", NEW_YEAR).orElseThrow();
        assertThat(past.period()).isEqualTo(days("2026-12-01", "2026-12-31"));
        assertThat(past.period(REPORT)).contains(days("2026-09-16", "2026-10-15"));
        assertThat(past.beside(REPORT, BigDecimal.ONE).orElseThrow().accepted()).isEqualTo(pace("2", 15));
        assertThat(past.attainment()).as("of the maps alone").contains(100.0);
    }

    @Test
    void days_without_an_agreement_do_not_count() {
        held.set(0, days("2026-12-01", "2026-12-31"));
        assertThat(past("2027-01-01", "2027-03-31", NEW_YEAR)
                        .orElseThrow()
                        .beside(MAP, BigDecimal.TEN)
                        .orElseThrow()
                        .accepted()
                        .days())
                .isEqualTo(31);
    }

    @Test
    void a_year_is_as_far_as_it_goes() {
        assertThat(accepted("2027-12-31", "2028-01-30", LocalDate.of(2027, 12, 1)))
                .contains(pace("4", 31));
        assertThat(past("2028-01-01", "2028-01-31", LocalDate.of(2027, 12, 1))).isEmpty();
    }

    private Optional<Past> past(String first, String last, LocalDate today) {
        return new LookingBack(days(first, last), today, held, due).past();
    }

    private Optional<Pace> accepted(String first, String last, LocalDate today) {
        return past(first, last, today)
                .flatMap(it -> it.beside(MAP, BigDecimal.ONE))
                .map(it -> it.accepted());
    }

    private static Pace pace(String quantity, int days) {
        return new Pace(new BigDecimal(quantity), days);
    }

    private static LookingBack.Due map(String day, String accepted) {
        return new LookingBack.Due(
                "Peta", "peta", LocalDate.parse(day), BigDecimal.ONE, new BigDecimal("4"), new BigDecimal(accepted));
    }

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
