package id.luwes.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @Test
    void of_a_pns_tells_birth_appointment_and_sex() {
        var nip = Nip.of("198609262015051001");

        assertThat(nip.employment()).isEqualTo(Employment.PNS);
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1986, 9, 26));
        assertThat(nip.appointmentYear()).isEqualTo(Year.of(2015));
        assertThat(nip.sex()).isEqualTo(Sex.MALE);
        assertThat(nip.grouped()).isEqualTo("19860926 201505 1 001");
    }

    @Test
    void of_a_pppk_tells_birth_appointment_and_sex() {
        var nip = Nip.of("199009132025242014");

        assertThat(nip.employment()).isEqualTo(Employment.PPPK);
        assertThat(nip.birthDate()).isEqualTo(LocalDate.of(1990, 9, 13));
        assertThat(nip.appointmentYear()).isEqualTo(Year.of(2025));
        assertThat(nip.sex()).isEqualTo(Sex.FEMALE);
        assertThat(nip.grouped()).isEqualTo("19900913 2025 24 2 014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200002292018011001", // a leap day
                "200412312021121999", // 17 by the years, though not by the days
                "199901012019212001", // the first PPPK year and code
                "199901012019992001",
                "000101010018011001" // nobody's, but every digit keeps the rules
            })
    void is_taken_when_it_just_keeps_every_rule(String text) {
        assertThat(NipFault.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "",                     DIGITS
            19860926201505100,      DIGITS
            1986092620150510011,    DIGITS
            19860926 01505 001,     DIGITS
            19860926201505100A,     DIGITS
            １98609262015051001,    DIGITS
            198602302015051001,     BIRTH_DATE
            190002292015051001,     BIRTH_DATE
            198600262015051001,     BIRTH_DATE
            198613262015051001,     BIRTH_DATE
            198609002015051001,     BIRTH_DATE
            198609312015051001,     BIRTH_DATE
            000001012015051001,     BIRTH_DATE
            198601012002121001,     APPOINTMENT_YEAR
            198609261980051001,     APPOINTMENT_YEAR
            198609262015001001,     CODE
            198609262015131001,     CODE
            198609262019201001,     CODE
            198609262018211001,     PPPK_YEAR
            198609262015050001,     SEX
            198609262015053001,     SEX
            198609262015051000,     SEQUENCE
            """)
    void is_refused_with_the_first_rule_that_it_breaks(String text, NipFault fault) {
        assertThat(NipFault.of(text)).contains(fault);
        assertThatIllegalArgumentException().isThrownBy(() -> Nip.of(text)).withMessageContaining(fault.message());
    }

    @Test
    void does_not_tell_itself_in_logs() {
        assertThat(Nip.of("198609262015051001")).hasToString("NIP …1001");
    }
}
