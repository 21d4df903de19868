package id.luwes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T00:30:00Z");
    private static final Messages MESSAGES = new Messages();

    @Nested
    class In_indonesian {

        private final Wording words = MESSAGES.in(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));

        @Test
        void writes_dates_as_an_office_does() {
            assertThat(words.date(TUESDAY)).isEqualTo("24 November 2026");
            assertThat(words.day(TUESDAY)).isEqualTo("Selasa, 24 November 2026");
            assertThat(words.shortDay(TUESDAY)).isEqualTo("Sel 24");
            assertThat(words.month(YearMonth.of(2026, 8))).isEqualTo("Agustus 2026");
            assertThat(words.day(LocalDate.of(2026, 11, 27))).startsWith("Jumat");
        }

        @Test
        void writes_what_two_dates_share_once() {
            assertThat(words.range(TUESDAY, TUESDAY)).isEqualTo("24 November 2026");
            assertThat(words.range(TUESDAY, TUESDAY.plusDays(4))).isEqualTo("24–28 November 2026");
            assertThat(words.range(TUESDAY, TUESDAY.plusDays(10))).isEqualTo("24 November – 4 Desember 2026");
            assertThat(words.range(TUESDAY, TUESDAY.plusDays(60))).isEqualTo("24 November 2026 – 23 Januari 2027");
        }

        @Test
        void ends_a_sentence_once_where_a_title_ends_it() {
            assertThat(words.text("evaluation.headline.waiting", "dilanjutkan", "Iyan Wargaatmaja, S.E."))
                    .endsWith(" Iyan Wargaatmaja, S.E.");
            assertThat(words.text("evaluation.headline.waiting", "dilanjutkan", "Iyan Wargaatmaja"))
                    .endsWith(" Iyan Wargaatmaja.");
            assertThat(words.text("evaluation.headline.waiting", "{1}", "Iyan")).contains(" {1}. ");
        }

        @Test
        void tells_the_hour_in_the_reader_s_zone() {
            assertThat(words.time(MORNING)).isEqualTo("07.30 WIB");
            assertThat(words.moment(MORNING)).isEqualTo("24 November 2026 pukul 07.30 WIB");
            assertThat(MESSAGES.in(Language.INDONESIAN, ZoneId.of("Asia/Jayapura"))
                            .time(MORNING))
                    .isEqualTo("09.30 WIT");
            assertThat(MESSAGES.in(Language.INDONESIAN, ZoneId.of("Asia/Makassar"))
                            .hours(LocalTime.of(7, 30), LocalTime.of(16, 0)))
                    .isEqualTo("07.30–16.00 WITA");
        }

        @Test
        void writes_numbers_with_point_and_comma() {
            assertThat(words.number(8871)).isEqualTo("8.871");
            assertThat(words.number(-2.25, 1)).isEqualTo("−2,3");
            assertThat(words.percent(96.6)).isEqualTo("96,6 %");
            assertThat(words.percent(72)).isEqualTo("72 %");
            assertThat(words.rupiah(1_840_000)).isEqualTo("Rp1.840.000");
            assertThat(words.rupiah(-5)).isEqualTo("−Rp5");
        }

        @Test
        void writes_minutes_as_hours_and_minutes() {
            assertThat(words.duration(454)).isEqualTo("7 j 34 m");
            assertThat(words.duration(450)).isEqualTo("7 j 30 m");
            assertThat(words.duration(60)).isEqualTo("1 j");
            assertThat(words.duration(0)).isEqualTo("0 m");
            assertThat(words.duration(-75)).isEqualTo("−1 j 15 m");
        }
    }

    @Nested
    class In_english {

        private final Wording words = MESSAGES.in(Language.ENGLISH, ZoneId.of("Asia/Jakarta"));

        @Test
        void writes_dates_times_and_numbers_the_english_way() {
            assertThat(words.day(TUESDAY)).isEqualTo("Tuesday, 24 November 2026");
            assertThat(words.shortDay(TUESDAY)).isEqualTo("Tue 24");
            assertThat(words.time(MORNING)).isEqualTo("07:30 WIB");
            assertThat(words.number(8871)).isEqualTo("8,871");
            assertThat(words.percent(96.6)).isEqualTo("96.6%");
            assertThat(words.duration(454)).isEqualTo("7 h 34 m");
        }

        @Test
        void knows_one_from_many() {
            assertThat(words.count("web.faults.count", 1)).isEqualTo("Mend the marked field.");
            assertThat(words.count("web.faults.count", 2)).isEqualTo("Mend the 2 marked fields.");
        }
    }

    @Test
    void an_unknown_key_shows_itself() {
        assertThat(MESSAGES.in(Language.ENGLISH, ZoneId.of("UTC")).text("web.never-written"))
                .isEqualTo("web.never-written");
    }
}
