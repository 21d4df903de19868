package id.luwes.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void add_up_and_compare() {
        assertThat(Minutes.of(450).plus(Minutes.of(390))).isEqualTo(Minutes.of(840));
        assertThat(Minutes.of(390)).isLessThan(Minutes.of(450));
    }

    @Test
    void are_never_negative() {
        assertThatThrownBy(() -> Minutes.of(-1)).hasMessageContaining("-1");
    }

    @Test
    void never_overflow_silently() {
        var most = Minutes.of(Integer.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Minutes.of(1))).isInstanceOf(ArithmeticException.class);
    }
}
