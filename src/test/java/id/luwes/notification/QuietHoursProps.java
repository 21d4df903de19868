package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class QuietHoursProps {

    @Example
    void over_midnight_the_evening_and_the_early_morning_are_quiet() {
        var night = new QuietHours(LocalTime.of(19, 0), LocalTime.of(6, 0));
        assertThat(night.include(LocalTime.of(19, 0))).isTrue();
        assertThat(night.include(LocalTime.of(5, 59))).isTrue();
        assertThat(night.include(LocalTime.of(6, 0))).isFalse();
        assertThat(night.include(LocalTime.of(12, 0))).isFalse();
    }

    @Property(tries = 200)
    void an_hour_is_quiet_either_from_one_to_the_other_or_back(
            @ForAll LocalTime from, @ForAll LocalTime to, @ForAll LocalTime hour) {
        boolean there = new QuietHours(from, to).include(hour);
        boolean back = new QuietHours(to, from).include(hour);
        assertThat(there ^ back).isEqualTo(!from.equals(to));
    }

    @Property(tries = 50)
    void the_same_hour_twice_is_no_quiet(@ForAll LocalTime hour, @ForAll LocalTime any) {
        assertThat(new QuietHours(any, any).include(hour)).isFalse();
    }
}
