package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the parts of a page compute before they are drawn. */
class PartsTest {

    @Nested
    class Paging_through_a_list {

        @Test
        void offers_the_ends_and_what_is_around_and_marks_gaps() {
            assertThat(new Paging(5, 9, "?page=").numbers()).containsExactly(1, 0, 4, 5, 6, 0, 9);
            assertThat(new Paging(1, 3, "?page=").numbers()).containsExactly(1, 2, 3);
            assertThat(new Paging(2, 4, "?page=").numbers()).containsExactly(1, 2, 3, 4);
        }

        @Test
        void is_not_needed_for_one_page() {
            assertThat(new Paging(1, 1, "?page=").needed()).isFalse();
            assertThat(new Paging(1, 0, "?page=").needed()).isFalse();
        }
    }

    @Nested
    class Covering_a_post {

        @Test
        void tells_what_is_spare_after_the_case_in_hand() {
            assertThat(new Coverage("Kamis", 6, 5, 6, 12).spare()).isEqualTo(-1);
            assertThat(Coverage.of("Rabu", 9, 6, 12).spare()).isEqualTo(3);
        }

        @Test
        void stays_on_the_bar_whatever_the_numbers() {
            assertThat(Coverage.of("Rabu", 30, 6, 12).x(30)).isEqualTo(120);
            assertThat(Coverage.of("Rabu", 0, 0, 0).x(0)).isZero();
        }
    }

    @Nested
    class Drawing_a_chart {

        @Test
        void reaches_the_highest_value_in_four_round_steps() {
            var chart = chart(new Chart.Value(61, "61"), new Chart.Value(72, "72"));
            assertThat(chart.grid()).extracting(Chart.Line::number).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
        }

        @Test
        void leaves_a_gap_where_a_group_is_too_small_and_does_not_scale_to_it() {
            var chart = chart(new Chart.Value(1, "1"), new Chart.Value(4000, "< 5", false), new Chart.Value(2, "2"));
            assertThat(chart.path(0)).startsWith("M").contains("M", "M").doesNotContain("L");
            assertThat(chart.grid().getLast().number()).isEqualTo(2);
        }

        @Test
        void of_nothing_has_a_grid_all_the_same() {
            assertThat(chart().grid()).hasSize(5);
        }

        private Chart chart(Chart.Value... values) {
            var labels = List.of(values).stream().map(Chart.Value::written).toList();
            return new Chart("c", "Bagan", "Bulan", labels, List.of(new Chart.Series("Nilai", List.of(values))));
        }
    }
}
