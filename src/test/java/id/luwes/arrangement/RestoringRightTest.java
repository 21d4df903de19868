package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestoringRightTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final LocalDate DAY_AFTER = LocalDate.of(2027, 1, 21);
    private static final Ruling EVALUATION = new Ruling(Optional.of(DIMAS), 80, "Evaluasi Desember");
    private static final Ruling OBJECTION = new Ruling(Optional.of(RATNA), 10, "Keberatan dikabulkan");

    private final Bureau bureau = new Bureau();
    private final ApplicationId application = granted();

    @Test
    void a_day_that_was_taken_comes_back_tomorrow_and_no_sooner() {
        reduce(JANUARY);
        assertThat(restore(2)).contains(DAY_AFTER);
        assertThat(away(JANUARY)).containsExactly(TUESDAY);
        assertThat(away(DAY_AFTER.minusDays(1))).containsExactly(TUESDAY);
        assertThat(away(DAY_AFTER)).containsExactly(TUESDAY, THURSDAY);
        assertThat(bureau.news()).contains(new AgreementRestored(bureau.agency, application, RANI, DAY_AFTER));
    }

    @Test
    void a_revoked_right_holds_again_until_its_old_end() {
        revoke(JANUARY);
        assertThat(restore(2)).contains(DAY_AFTER);
        assertThat(away(DAY_AFTER.minusDays(1))).isEmpty();
        assertThat(away(DAY_AFTER)).containsExactly(TUESDAY, THURSDAY);
        assertThat(away(LocalDate.of(2027, 6, 4))).containsExactly(TUESDAY, THURSDAY);
        assertThat(away(LocalDate.of(2027, 6, 7))).isEmpty();
    }

    @Test
    void what_another_evaluation_took_stays_taken() {
        reduce(JANUARY);
        reduce(JANUARY.plusDays(1));
        assertThat(restore(2)).isEmpty();
        assertThat(restore(3)).contains(DAY_AFTER);
        assertThat(away(DAY_AFTER)).containsExactly(TUESDAY);
        assertThat(restore(2)).contains(DAY_AFTER);
        assertThat(away(DAY_AFTER)).containsExactly(TUESDAY, THURSDAY);
    }

    @Test
    void the_same_change_is_undone_once() {
        reduce(JANUARY);
        assertThat(restore(2)).isPresent();
        assertThat(restore(2)).isEmpty();
    }

    @Test
    void a_grant_cannot_be_undone() {
        assertThat(restore(1)).isEmpty();
        assertThat(restore(7)).isEmpty();
    }

    @Test
    void what_was_agreed_anew_meanwhile_is_not_overlaid() {
        revoke(JANUARY);
        var anew = bureau.send(RANI, proposal(Proposals.period("2027-02-01", "2027-03-31"), TUESDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), anew, ""));
        assertThat(restore(2)).isEmpty();
    }

    @Test
    void nothing_comes_back_after_the_last_day() {
        revoke(JANUARY);
        assertThat(restore(2, "2027-06-04T03:00:00Z")).isEmpty();
    }

    private ApplicationId granted() {
        var sent = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), sent, ""));
        return sent;
    }

    private AgreementId agreement() {
        return bureau.asked(() -> bureau.bean(AgreementLives.class).of(application))
                .orElseThrow()
                .id();
    }

    private void reduce(LocalDate from) {
        assertThat(bureau.here(() -> bureau.bean(ChangingRights.class).reduce(agreement(), from, EVALUATION)))
                .isPresent();
    }

    private void revoke(LocalDate from) {
        assertThat(bureau.here(() -> bureau.bean(ChangingRights.class).revoke(agreement(), from, EVALUATION)))
                .isTrue();
    }

    private Optional<LocalDate> restore(int number) {
        return restore(number, "2027-01-20T03:00:00Z");
    }

    private Optional<LocalDate> restore(int number, String now) {
        bureau.itIs(Instant.parse(now));
        return bureau.asked(() -> bureau.bean(RestoringRight.class).restore(application, number, OBJECTION));
    }

    private List<DayOfWeek> away(LocalDate on) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, on))
                .map(it -> it.pattern().awayWeekdays())
                .orElse(List.of());
    }
}
