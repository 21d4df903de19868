package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangingRightsTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final Ruling RULING = new Ruling(Optional.of(DIMAS), 80, "Evaluasi Desember");

    private final Bureau bureau = new Bureau();
    private final AgreementId id = granted();

    @Test
    void a_reduced_right_has_one_day_less_from_its_date_on() {
        assertThat(reduce(JANUARY)).contains(1);
        assertThat(away(JANUARY.minusDays(1))).containsExactly(TUESDAY, THURSDAY);
        assertThat(away(JANUARY)).containsExactly(TUESDAY);
        assertThat(bureau.news()).contains(new AgreementReduced(bureau.agency, id, RANI, JANUARY));
    }

    @Test
    void a_right_of_one_day_that_is_reduced_is_revoked() {
        reduce(JANUARY);
        assertThat(reduce(JANUARY.plusMonths(1))).contains(0);
        assertThat(away(JANUARY.plusMonths(1).minusDays(1))).containsExactly(TUESDAY);
        assertThat(away(JANUARY.plusMonths(1))).isEmpty();
        assertThat(bureau.news()).contains(new AgreementRevoked(bureau.agency, id, RANI, JANUARY.plusMonths(1)));
    }

    @Test
    void a_revoked_right_makes_room_for_another_application() {
        assertThat(revoke(JANUARY)).isTrue();
        assertThat(away(JANUARY.minusDays(1))).isNotEmpty();
        assertThat(away(JANUARY)).isEmpty();
        bureau.send(RANI, proposal(Proposals.period("2027-01-01", "2027-02-28"), TUESDAY));
    }

    @Test
    void a_right_that_has_not_begun_is_revoked_as_a_whole() {
        assertThat(revoke(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(away(LocalDate.of(2026, 12, 8))).isEmpty();
    }

    @Test
    void a_right_that_is_over_is_left_alone() {
        assertThat(revoke(LocalDate.of(2027, 6, 5))).isFalse();
        assertThat(reduce(LocalDate.of(2027, 6, 5))).isEmpty();
        assertThat(bureau.news()).noneMatch(it -> it instanceof AgreementRevoked || it instanceof AgreementReduced);
    }

    @Test
    void another_agency_cannot_change_it() {
        var elsewhere = new Bureau();
        assertThat(elsewhere.here(() -> elsewhere.bean(ChangingRights.class).revoke(id, JANUARY, RULING)))
                .isFalse();
        assertThat(away(JANUARY)).isNotEmpty();
    }

    private AgreementId granted() {
        var application = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), application, ""));
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, LocalDate.of(2026, 12, 7)))
                .orElseThrow()
                .id();
    }

    private Optional<Integer> reduce(LocalDate from) {
        return bureau.here(() -> bureau.bean(ChangingRights.class).reduce(id, from, RULING));
    }

    private boolean revoke(LocalDate from) {
        return bureau.here(() -> bureau.bean(ChangingRights.class).revoke(id, from, RULING));
    }

    private List<DayOfWeek> away(LocalDate on) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, on))
                .map(it -> it.pattern().awayWeekdays())
                .orElse(List.of());
    }
}
