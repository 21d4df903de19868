package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.DIMAS;
import static id.luwes.arrangement.Proposals.NOW;
import static id.luwes.arrangement.Proposals.RANI;
import static id.luwes.arrangement.Proposals.TODAY;
import static id.luwes.arrangement.Proposals.period;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.PausingAgreement.Open;
import id.luwes.arrangement.PausingAgreement.Outcome;
import id.luwes.arrangement.PausingAgreement.Wish;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PauseTest {

    private static final DateRange AGREED = period("2026-12-07", "2027-02-26");
    private static final DateRange MIDDLE = period("2026-12-14", "2026-12-31");

    @Test
    void takes_the_days_from_the_first_to_the_last() {
        assertThat(pause(MIDDLE, AGREED.last()).days()).contains(MIDDLE);
    }

    @Test
    void ends_on_the_day_before_it_was_lifted() {
        assertThat(pause(MIDDLE, AGREED.last(), "2026-12-21").days()).contains(period("2026-12-14", "2026-12-20"));
        assertThat(pause(MIDDLE, AGREED.last(), "2026-12-14").days()).isEmpty();
    }

    @Test
    void takes_nothing_after_the_end_of_the_agreement() {
        assertThat(pause(MIDDLE, day("2026-12-16")).days()).contains(period("2026-12-14", "2026-12-16"));
        assertThat(pause(MIDDLE, day("2026-12-13")).days()).isEmpty();
        assertThat(pause(MIDDLE, day("2026-12-16"), "2026-12-15").days()).contains(period("2026-12-14", "2026-12-14"));
    }

    @Test
    void gives_back_what_is_left_from_a_day_on() {
        var pause = pause(MIDDLE, AGREED.last());
        assertThat(pause.left(day("2026-12-01"))).contains(MIDDLE);
        assertThat(pause.left(day("2026-12-31"))).contains(period("2026-12-31", "2026-12-31"));
        assertThat(pause.left(day("2027-01-01"))).isEmpty();
    }

    @Nested
    class IsRefused {

        @Test
        void where_its_last_day_lies_before_its_first() {
            assertThat(refusal(open(), "2026-12-15", "2026-12-14")).contains(new Outcome.Backwards());
        }

        @Test
        void outside_the_agreement() {
            assertThat(refusal(open(), "2026-12-06", "2026-12-14")).contains(new Outcome.NotAgreed(AGREED));
            assertThat(refusal(open(), "2026-12-14", "2027-02-27")).contains(new Outcome.NotAgreed(AGREED));
        }

        @Test
        void for_days_that_have_begun_or_are_too_near() {
            var running = open(PauseSide.EMPLOYEE, day("2026-12-15"));
            assertThat(refusal(running, "2026-12-15", "2026-12-18")).contains(new Outcome.TooSoon(day("2026-12-16")));
            assertThat(refusal(running, "2026-12-16", "2026-12-18")).isEmpty();
        }

        @Test
        void for_days_that_are_paused_by_naming_the_other() {
            var other = pause(MIDDLE, AGREED.last());
            assertThat(refusal(open(other), "2026-12-31", "2027-01-05")).contains(new Outcome.PausedAlready(other));
            assertThat(refusal(open(other), "2027-01-01", "2027-01-05")).isEmpty();
            var lifted = pause(MIDDLE, AGREED.last(), "2026-12-21");
            assertThat(refusal(open(lifted), "2026-12-21", "2027-01-05")).isEmpty();
        }

        @Test
        void where_no_day_away_would_be_left_since_that_is_an_end() {
            assertThat(refusal(open(), "2026-12-08", "2027-02-26")).contains(new Outcome.WholeRest());
            assertThat(refusal(open(), "2026-12-09", "2027-02-26")).isEmpty();
        }

        @Test
        void without_a_reason() {
            var wish = new Wish(MIDDLE.first(), MIDDLE.last(), " ");
            assertThat(new PauseCheck(open(), tuesdays()).refusal(wish)).contains(new Outcome.ReasonMissing());
        }
    }

    private static Optional<Outcome> refusal(Open open, String from, String until) {
        return new PauseCheck(open, tuesdays()).refusal(new Wish(day(from), day(until), "Ada tugas"));
    }

    private static List<LocalDate> tuesdays() {
        return AGREED.days().filter(it -> it.getDayOfWeek().getValue() == 2).toList();
    }

    private static Open open(Pause... pauses) {
        return open(PauseSide.EMPLOYEE, TODAY, pauses);
    }

    private static Open open(PauseSide side, LocalDate today, Pause... pauses) {
        var life =
                new AgreementLife(new AgreementId(1), new ApplicationId(2), RANI, AGREED, Optional.empty(), List.of());
        return new Open(life, side, 1, today, today.plusDays(1), List.of(pauses));
    }

    private static Pause pause(DateRange days, LocalDate agreed) {
        return pause(days, agreed, Optional.empty());
    }

    private static Pause pause(DateRange days, LocalDate agreed, String liftedFrom) {
        return pause(days, agreed, Optional.of(new Pause.Lifted(day(liftedFrom), NOW, Optional.of(DIMAS))));
    }

    private static Pause pause(DateRange days, LocalDate agreed, Optional<Pause.Lifted> lifted) {
        return new Pause(
                new PauseId(3),
                new AgreementId(1),
                RANI,
                days,
                agreed,
                PauseSide.DECIDER,
                "Pelatihan",
                NOW,
                Optional.of(DIMAS),
                lifted);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
