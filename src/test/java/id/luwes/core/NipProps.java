package id.luwes.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NipProps {

    @Property
    void every_number_made_by_the_rules_is_taken_and_tells_what_went_in(@ForAll("numbers") Made made) {
        var nip = Nip.of(made.text());

        assertThat(nip.birthDate()).isEqualTo(made.birth());
        assertThat(nip.appointmentYear().getValue()).isEqualTo(made.year());
        assertThat(nip.employment()).isEqualTo(made.code() <= 12 ? Employment.PNS : Employment.PPPK);
        assertThat(nip.grouped().replace(" ", "")).isEqualTo(made.text());
    }

    @Property
    void a_date_is_real_exactly_when_the_calendar_has_it(
            @ForAll @IntRange(min = 1850, max = 2007) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        var fault = NipFault.of("%04d%02d%02d2024011001".formatted(year, month, day));

        assertThat(fault.isEmpty()).isEqualTo(exists(year, month, day));
        assertThat(fault).matches(it -> it.isEmpty() || it.get() == NipFault.BIRTH_DATE);
    }

    @Property
    void age_is_counted_on_the_years_alone(@ForAll("births") LocalDate birth, @ForAll @IntRange(max = 99) int years) {
        int year = birth.getYear() + years;
        var fault = NipFault.of("%s%04d%02d1001".formatted(digits(birth), year, 12));

        assertThat(fault.isEmpty()).isEqualTo(years >= 17);
    }

    @Property
    void the_code_and_the_year_tell_the_kind_or_the_fault(
            @ForAll @IntRange(min = 2010, max = 2030) int year, @ForAll @IntRange(max = 99) int code) {
        var fault = NipFault.of("19850115%04d%02d1001".formatted(year, code));

        boolean pns = code >= 1 && code <= 12;
        boolean pppk = code >= 21 && year >= 2019;
        assertThat(fault.isEmpty()).isEqualTo(pns || pppk);
    }

    @Property
    void no_text_whatever_breaks_the_check(@ForAll String text) {
        assertThat(NipFault.of(text)).isPresent();
    }

    @Property
    void digits_alone_do_not_break_the_check(@ForAll @StringLength(18) @CharRange(from = '0', to = '9') String digits) {
        if (NipFault.of(digits).isEmpty()) {
            assertThat(Nip.of(digits).birthDate()).isNotNull();
        }
    }

    record Made(LocalDate birth, int year, int code, int sex, int sequence) {
        String text() {
            return "%s%04d%02d%d%03d".formatted(digits(birth), year, code, sex, sequence);
        }
    }

    @Provide
    Arbitrary<Made> numbers() {
        var sexes = Arbitraries.integers().between(1, 2);
        var sequences = Arbitraries.integers().between(1, 999);
        var pns = Combinators.combine(
                        births(),
                        Arbitraries.integers().between(17, 58),
                        Arbitraries.integers().between(1, 12))
                .as((birth, age, month) -> new Made(birth, birth.getYear() + age, month, 1, 1));
        var pppk = Combinators.combine(
                        births(),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(21, 99))
                .as((birth, after, code) -> new Made(birth, Math.max(2019, birth.getYear() + 17) + after, code, 1, 1));
        return Combinators.combine(Arbitraries.oneOf(pns, pppk), sexes, sequences)
                .as((made, sex, sequence) -> new Made(made.birth(), made.year(), made.code(), sex, sequence));
    }

    @Provide
    Arbitrary<LocalDate> births() {
        var anyDay = Arbitraries.integers().between(-7300, 14000).map(LocalDate::ofEpochDay);
        var leapDays = Arbitraries.of(1956, 1972, 1988, 2000, 2004).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.oneOf(anyDay, leapDays);
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException absent) {
            return false;
        }
    }
}
