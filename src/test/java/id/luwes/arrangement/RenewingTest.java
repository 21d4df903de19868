package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.output;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewingTest {

    private static final Instant IN_TIME = Instant.parse("2027-02-15T02:00:00Z");

    private final Bureau bureau = new Bureau();
    private final ApplicationId id = granted();

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2027-03-06, 2027-03-07, 2027-06-06",
        "2026-12-01, 2026-12-31, 2027-01-01, 2027-01-31",
        "2026-12-07, 2026-12-18, 2026-12-19, 2026-12-30",
        "2026-12-07, 2027-06-06, 2027-06-07, 2027-12-06"
    })
    void the_following_period_is_as_long(String first, String last, String nextFirst, String nextLast) {
        assertThat(Renewal.following(period(first, last))).isEqualTo(period(nextFirst, nextLast));
    }

    @Test
    void promises_are_due_as_long_after_the_beginning_as_before() {
        var ran = new Proposal(
                period("2026-12-07", "2027-03-06"),
                Proposals.week(TUESDAY),
                List.of(output(LocalDate.of(2026, 12, 31)), output(LocalDate.of(2027, 3, 6))));
        assertThat(Renewal.of(ran, Proposals.week(TUESDAY)).outputs())
                .extracting(PromisedOutput::due)
                .containsExactly(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 6, 6));
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2.5, true", "4, false"})
    void as_much_as_was_accepted_until_today_is_no_less(String accepted, boolean explained) {
        var beside =
                new PromisedOutput.Beside(new Pace(new BigDecimal(accepted), 70), new Pace(new BigDecimal("3"), 90));
        var promise = output(LocalDate.of(2027, 3, 31), "3", new PromisedOutput.Comparison(Optional.of(beside), ""));
        var next = new Proposal(period("2027-03-07", "2027-06-06"), Proposals.week(TUESDAY), List.of(promise));
        assertThat(Renewal.explained(next).outputs().getFirst().comparison().lessReason())
                .isEqualTo(explained && promise.isLess() ? Renewal.AS_MUCH : "");
    }

    @Test
    void is_offered_in_the_last_weeks_and_sent_with_one_tap() {
        bureau.itIs(Instant.parse("2027-02-05T02:00:00Z"));
        assertThat(offer(RANI)).as("29 days before").isEmpty();
        assertThat(renew()).isInstanceOf(Renewing.Outcome.NotOffered.class);
        bureau.itIs(IN_TIME);
        assertThat(offer(RANI)).isPresent();
        assertThat(offer(ASEP)).isEmpty();
        assertThat(renew())
                .isInstanceOfSatisfying(
                        Renewing.Outcome.Sent.class,
                        sent -> assertThat(bureau.here(
                                        () -> bureau.bean(Applications.class).find(sent.id())))
                                .hasValueSatisfying(
                                        it -> assertThat(it.facts().proposal().period())
                                                .isEqualTo(period("2027-03-07", "2027-06-06"))));
    }

    @Test
    void is_sent_once() {
        bureau.itIs(IN_TIME);
        renew();
        assertThat(offer(RANI)).isEmpty();
        assertThat(renew()).isInstanceOf(Renewing.Outcome.NotOffered.class);
    }

    @Test
    void the_agency_sets_from_when() {
        bureau.run("update agency.agency set renewal_days = 60 where agency_id = :agency");
        bureau.itIs(Instant.parse("2027-01-20T02:00:00Z"));
        assertThat(offer(RANI)).isPresent();
    }

    @Test
    void what_broke_a_rule_meanwhile_is_named_and_nothing_is_sent() {
        bureau.itIs(IN_TIME);
        bureau.allow(1);
        assertThat(renew())
                .isInstanceOfSatisfying(
                        Renewing.Outcome.Broken.class,
                        it -> assertThat(it.findings())
                                .extracting(Finding::rule)
                                .containsExactly(Rule.QUOTA));
        assertThat(bureau.text("select count(*) from arrangement.application")).isEqualTo("1");
    }

    @Test
    void a_reduced_week_stays_reduced() {
        var life = bureau.here(() -> bureau.bean(AgreementLives.class).of(id)).orElseThrow();
        var ruling = new Ruling(Optional.of(DIMAS), 80, "Evaluasi");
        bureau.here(() -> bureau.bean(ChangingRights.class).reduce(life.id(), LocalDate.of(2027, 2, 1), ruling));
        bureau.itIs(IN_TIME);
        assertThat(offer(RANI))
                .hasValueSatisfying(
                        it -> assertThat(it.next().pattern().daysAway()).isOne());
    }

    @Test
    void what_was_ended_early_is_not_renewed() {
        bureau.itIs(IN_TIME);
        bureau.here(() -> bureau.bean(EndingAgreement.class)
                .end(bureau.as(RANI), id, new EndingAgreement.Wish(LocalDate.of(2027, 3, 1), "", 1)));
        assertThat(offer(RANI)).isEmpty();
    }

    private ApplicationId granted() {
        var application = bureau.send(RANI, proposal(period("2026-12-07", "2027-03-06"), TUESDAY, THURSDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), application, ""));
        return application;
    }

    private Optional<Renewing.Offer> offer(EmployeeId who) {
        return bureau.here(() -> bureau.bean(Renewing.class).offer(who, id));
    }

    private Renewing.Outcome renew() {
        return bureau.here(() -> bureau.bean(Renewing.class).renew(bureau.account(RANI), RANI, id));
    }
}
