package id.luwes.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    @Test
    void are_rounded_to_about_a_hundred_metres() {
        var where = Coordinates.of("-6.90251234", "107.6187").orElseThrow();
        assertThat(where.latitude()).isEqualTo(new BigDecimal("-6.903"));
        assertThat(where.longitude()).isEqualTo(new BigDecimal("107.619"));
    }

    @Test
    void reach_from_pole_to_pole() {
        assertThat(Coordinates.of("-90", "180")).isPresent();
        assertThat(Coordinates.of("90.0", "-180.000")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null | 107",
                "'' | ''",
                "-6.9 | null",
                "NaN | 107",
                "200 | 107",
                "-6.9 | 181",
                "90.0001 | 0",
                "di rumah | 107",
                "1e9 | 0",
                "1e-999999999 | 0",
                "-6,9 | 107",
                "٦ | 107",
                "Infinity | 0",
                "0x1 | 0",
            })
    void that_cannot_be_are_left_out_like_none(String latitude, String longitude) {
        assertThat(Coordinates.of(latitude, longitude)).isEmpty();
    }
}
