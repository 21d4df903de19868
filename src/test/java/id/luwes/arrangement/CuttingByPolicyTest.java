package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.proposal;
import static id.luwes.arrangement.Proposals.week;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.eligibility.VerdictId;
import id.luwes.policy.Policies;
import id.luwes.rulebook.Fate;
import id.luwes.rulebook.Fate.Way;
import id.luwes.rulebook.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rani works at home from 7 December on; a policy that is carried out in December gives her less from January on. */
class CuttingByPolicyTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final long PUBLISHER = 4711;
    private static final Ruling EVALUATION = new Ruling(Optional.of(DIMAS), 80, "Evaluasi Desember");

    private final Bureau bureau = new Bureau();

    @Test
    void of_two_weeks_that_take_turns_each_comes_down() {
        bureau.allow(3);
        var like = proposal(TUESDAY);
        var id = granted(new Proposal(
                like.period(),
                WeekPattern.inTurns(
                        like.period().first(),
                        week(MONDAY, WEDNESDAY, FRIDAY).first(),
                        week(TUESDAY, THURSDAY).first()),
                like.outputs()));
        assertThat(cut(id, Way.SHORTEN, 1)).isTrue();
        var pattern = on(JANUARY).orElseThrow().pattern();
        assertThat(List.of(
                        pattern.in(JANUARY).awayWeekdays(),
                        pattern.after(JANUARY).awayWeekdays()))
                .containsExactlyInAnyOrder(List.of(MONDAY), List.of(TUESDAY));
    }

    @Test
    void half_a_day_is_a_day_and_stays_half() {
        var days = new HashMap<>(week(THURSDAY).first().days());
        days.put(TUESDAY, new DayPlan.Away(Proposals.officeHours(), new Place.Residence(), AwayPart.MORNING));
        var like = proposal(TUESDAY);
        var id = granted(new Proposal(like.period(), WeekPattern.every(new Week(days)), like.outputs()));
        assertThat(cut(id, Way.SHORTEN, 1)).isTrue();
        var left = on(JANUARY).orElseThrow().pattern().first();
        assertThat(left.awayWeekdays()).containsExactly(TUESDAY);
        assertThat(left.on(TUESDAY).part()).isEqualTo(AwayPart.MORNING);
    }

    @Test
    void what_is_paused_stays_paused() {
        var id = granted(proposal(TUESDAY, THURSDAY));
        bureau.run(
                "insert into arrangement.pause (agency_id, agreement_id, employee_id, first_day, last_day, side, reason,"
                        + " set_at, by_account) values (:agency, " + id + ", 7, '2027-01-04', '2027-01-08', 'EMPLOYEE',"
                        + " 'Pindah rumah', now(), 70)");
        assertThat(cut(id, Way.SHORTEN, 1)).isTrue();
        assertThat(agreed("2027-01-05")).isEmpty();
        assertThat(agreed("2027-01-12")).containsExactly(true);
        assertThat(agreed("2027-01-14")).containsExactly(false);
    }

    @Test
    void fewer_days_that_were_decided_for_later_stay_fewer() {
        var id = planned();
        assertThat(cut(id, Way.SHORTEN, 3)).isTrue();
        assertThat(days(JANUARY.minusDays(3))).isEqualTo(4);
        assertThat(days(JANUARY)).isEqualTo(3);
        assertThat(days(MARCH)).isEqualTo(2);
    }

    @Test
    void undone_it_leaves_what_was_decided_beside_it() {
        var id = planned();
        cut(id, Way.SHORTEN, 1);
        assertThat(days(MARCH)).isEqualTo(1);
        var application = on(JANUARY).orElseThrow().application();
        bureau.itIs(Instant.parse("2027-03-02T03:00:00Z"));
        var won = new Ruling(Optional.of(RATNA), 10, "Keberatan dikabulkan");
        assertThat(bureau.asked(() -> bureau.bean(RestoringRight.class).restore(application, 4, won)))
                .contains(MARCH.plusDays(2));
        assertThat(days(MARCH.plusDays(2))).isEqualTo(2);
        assertThat(cut(id, Way.SHORTEN, 1)).as("it does not cut again").isFalse();
    }

    @Test
    void an_agreement_that_was_ended_meanwhile_is_left_alone() {
        var id = granted(proposal(TUESDAY, THURSDAY));
        bureau.here(() -> bureau.bean(ChangingRights.class).revoke(id, JANUARY, EVALUATION));
        assertThat(cut(id, Way.END, 1)).isFalse();
    }

    @Test
    void nobody_is_named_but_the_account_that_chose_is_kept() {
        var id = granted(proposal(TUESDAY, THURSDAY));
        cut(id, Way.END, 1);
        assertThat(bureau.text("select cause || ' ' || by_account || ' ' || coalesce(by_employee::text, '-') || ' '"
                        + " || reason || ' ' || policy_days from arrangement.agreement_term where agreement_id = " + id
                        + " and term_number = 2"))
                .isEqualTo("POLICY_ENDED 4711 - uji-2027: Pasal 4 1");
        assertThat(bureau.news())
                .contains(new AgreementCutByPolicy(
                        bureau.agency,
                        new ApplicationId(Long.parseLong(bureau.text(
                                "select application_id::text from arrangement.agreement where agreement_id = " + id))),
                        RANI,
                        JANUARY,
                        0,
                        version(Way.END).policy().id()));
    }

    @Test
    void another_agency_cannot_be_cut() {
        var id = granted(proposal(TUESDAY, THURSDAY));
        var elsewhere = new Bureau();
        assertThat(elsewhere.here(() -> elsewhere
                        .bean(CuttingByPolicy.class)
                        .cut(overdrawn(id, 1), version(Way.END), "uji-2027: Pasal 4", JANUARY)))
                .isFalse();
        assertThat(days(JANUARY)).isEqualTo(2);
    }

    /** Four days, of which an evaluation takes two from March on. */
    private AgreementId planned() {
        bureau.allow(4);
        var id = granted(proposal(MONDAY, TUESDAY, WEDNESDAY, THURSDAY));
        for (int i = 0; i < 2; i++) {
            bureau.here(() -> bureau.bean(ChangingRights.class).reduce(id, MARCH, EVALUATION));
        }
        return id;
    }

    private AgreementId granted(Proposal proposal) {
        var application = bureau.send(RANI, proposal);
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), application, ""));
        return on(LocalDate.of(2026, 12, 7)).orElseThrow().id();
    }

    private boolean cut(AgreementId id, Way way, int right) {
        return bureau.here(() -> bureau.bean(CuttingByPolicy.class)
                .cut(overdrawn(id, right), version(way), "uji-2027: Pasal 4", JANUARY));
    }

    private Overdrawn overdrawn(AgreementId id, int right) {
        var application = new ApplicationId(Long.parseLong(
                bureau.text("select application_id::text from arrangement.agreement where agreement_id = " + id)));
        return new Overdrawn(id, application, RANI, 5, right, new VerdictId(1));
    }

    private static VersionInForce version(Way way) {
        var policies = Policies.shipped().all();
        return new VersionInForce(
                policies.getLast(),
                policies.getFirst(),
                new Publication(Proposals.NOW, PUBLISHER, "Tono", new Fate(way, 5)));
    }

    private Optional<Agreement> on(LocalDate day) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, day));
    }

    private int days(LocalDate day) {
        return on(day).map(Agreement::daysPerWeek).orElse(0);
    }

    /** Whether she is away, on a day of which anything is agreed. */
    private List<Boolean> agreed(String day) {
        return bureau
                .asked(() -> bureau.bean(AgreedDays.class).of(List.of(RANI), List.of(LocalDate.parse(day))))
                .stream()
                .map(AgreedDay::isAway)
                .toList();
    }
}
