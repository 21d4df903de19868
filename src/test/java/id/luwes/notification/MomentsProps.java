package id.luwes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.agency.ShippedCalendars;
import id.luwes.agency.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MomentsProps {

    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(), List.of(), Set.of());

    @Example
    void on_a_monday_at_seven_what_was_told_over_the_weekend_is_due() {
        assertThat(at("2026-11-23T07:00").morning()).isEqualTo(moment("2026-11-23T06:59"));
        assertThat(at("2026-11-23T06:59").morning()).isEqualTo(moment("2026-11-20T06:59"));
        assertThat(at("2026-11-22T12:00").morning()).isEqualTo(moment("2026-11-20T06:59"));
    }

    @Example
    void on_a_holiday_nothing_new_is_due() {
        assertThat(at("2026-12-25T09:00").morning()).isEqualTo(moment("2026-12-24T06:59"));
    }

    @Property(tries = 300)
    void a_morning_never_lies_ahead_and_never_goes_back(
            @ForAll @IntRange(max = 525_600) int minute, @ForAll @IntRange(max = 20_000) int later) {
        var now = moment("2026-01-01T00:00").plus(Duration.ofMinutes(minute));
        var moments = Moments.at(now, JAYAPURA, CALENDAR);
        var afterwards = Moments.at(now.plus(Duration.ofMinutes(later)), JAYAPURA, CALENDAR);
        assertThat(moments.morning()).isBefore(now).isBeforeOrEqualTo(afterwards.morning());
        assertThat(moments.settled()).isBefore(now);
        var day = moments.morning().plusSeconds(60).atZone(JAYAPURA);
        assertThat(day.toLocalTime()).isEqualTo(Moments.MORNING);
        assertThat(CALENDAR.isWorkingDay(day.toLocalDate())).isTrue();
    }

    @Property(tries = 100)
    void what_waits_for_a_morning_is_not_too_old_by_then(@ForAll @IntRange(max = 730) int days) {
        var shipped = ShippedCalendars.indonesia();
        var told = moment("2025-01-01T08:00").plus(Duration.ofDays(days));
        var now = told;
        while (Moments.at(now, JAYAPURA, shipped).morning().isBefore(told)) {
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(Moments.at(now, JAYAPURA, shipped).oldest()).isBefore(told);
    }

    private static Moments at(String local) {
        return Moments.at(moment(local), JAYAPURA, CALENDAR);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(JAYAPURA).toInstant();
    }
}
