package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.arrangement.EndingAgreement.Outcome;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EndingAnAgreementTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);

    private final Bureau bureau = new Bureau();
    private final ApplicationId id = granted(RANI);

    @Test
    void whoever_decides_ends_it_with_a_reason_and_the_employee_is_told() {
        assertThat(end(DIMAS, JANUARY, "Loket baru dibuka")).isEqualTo(new Outcome.Ended(JANUARY));

        assertThat(away(JANUARY.minusDays(4))).contains(2);
        assertThat(away(JANUARY)).isEmpty();
        assertThat(life().endedBefore()).contains(JANUARY);
        assertThat(life().terms())
                .extracting(AgreementLife.Term::cause)
                .containsExactly(TermCause.GRANTED, TermCause.ENDED);
        assertThat(life().terms().getLast())
                .satisfies(it -> assertThat(it.reason()).isEqualTo("Loket baru dibuka"))
                .satisfies(it -> assertThat(it.by()).contains(DIMAS));
        assertThat(bureau.news()).contains(new AgreementEnded(bureau.agency, id, RANI, JANUARY, false));
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"))
                .endsWith("AGREEMENT_ENDED");
    }

    @Test
    void the_employee_needs_no_reason() {
        assertThat(end(RANI, JANUARY, "")).isEqualTo(new Outcome.Ended(JANUARY));
        assertThat(life().terms().getLast().cause()).isEqualTo(TermCause.GIVEN_UP);
        assertThat(bureau.news()).contains(new AgreementEnded(bureau.agency, id, RANI, JANUARY, true));
    }

    @Test
    void whoever_decides_owes_a_reason() {
        assertThat(end(DIMAS, JANUARY, " ")).isInstanceOf(Outcome.ReasonMissing.class);
        assertThat(away(JANUARY)).isNotEmpty();
    }

    @Test
    void nobody_else_learns_that_there_is_one() {
        assertThat(end(ASEP, JANUARY, "x")).isInstanceOf(Outcome.NotYours.class);
        assertThat(bureau.here(() -> bureau.bean(EndingAgreement.class).open(bureau.as(ASEP), id)))
                .isEmpty();
        var elsewhere = new Bureau();
        assertThat(elsewhere.here(() -> elsewhere
                        .bean(EndingAgreement.class)
                        .end(elsewhere.as(DIMAS), id, new EndingAgreement.Wish(JANUARY, "x", 1))))
                .isInstanceOf(Outcome.NotYours.class);
    }

    @Nested
    class Notice {

        // A Friday; five working days later is the next Friday.
        private static final LocalDate EARLIEST = LocalDate.of(2027, 1, 15);

        Notice() {
            bureau.itIs(Instant.parse("2027-01-08T02:00:00Z"));
        }

        @Test
        void is_the_example_of_five_working_days_while_the_agency_sets_none() {
            assertThat(end(RANI, EARLIEST.minusDays(1), "")).isEqualTo(new Outcome.TooSoon(EARLIEST));
            assertThat(end(RANI, EARLIEST, "")).isEqualTo(new Outcome.Ended(EARLIEST));
        }

        @Test
        void is_the_same_for_both_sides_and_set_by_the_agency() {
            bureau.run("update agency.agency set notice_days = 1 where agency_id = :agency");
            assertThat(end(DIMAS, LocalDate.of(2027, 1, 8), "x"))
                    .isEqualTo(new Outcome.TooSoon(LocalDate.of(2027, 1, 11)));
            assertThat(end(DIMAS, LocalDate.of(2027, 1, 11), "x")).isInstanceOf(Outcome.Ended.class);
        }

        @Test
        void leaves_nothing_to_end_in_the_last_days() {
            bureau.itIs(Instant.parse("2027-06-02T02:00:00Z"));
            var open = bureau.here(() -> bureau.bean(EndingAgreement.class).open(bureau.as(RANI), id));
            assertThat(open).hasValueSatisfying(it -> assertThat(it.canEnd()).isFalse());
            assertThat(end(RANI, LocalDate.of(2027, 6, 10), ""))
                    .isEqualTo(new Outcome.OverByThen(LocalDate.of(2027, 6, 4)));
        }
    }

    @Test
    void one_that_has_not_begun_ends_as_a_whole_and_makes_room() {
        var begins = LocalDate.of(2026, 12, 7);
        assertThat(end(RANI, begins.minusDays(1), "")).isEqualTo(new Outcome.Ended(begins));
        assertThat(life().neverBegins()).isTrue();
        assertThat(away(begins.plusDays(1))).isEmpty();
        bureau.send(RANI, proposal(TUESDAY));
    }

    @Test
    void the_days_given_up_can_be_asked_for_anew() {
        end(RANI, JANUARY, "");
        bureau.send(RANI, proposal(period("2027-01-04", "2027-02-26"), TUESDAY));
    }

    @Test
    void the_second_who_has_not_seen_the_first_is_told() {
        assertThat(end(DIMAS, JANUARY, "x", 1)).isInstanceOf(Outcome.Ended.class);
        assertThat(end(RANI, JANUARY.plusDays(1), "", 1)).isInstanceOf(Outcome.ChangedMeanwhile.class);
        assertThat(end(RANI, JANUARY.plusDays(1), "", 2)).isEqualTo(new Outcome.OverByThen(JANUARY.minusDays(1)));
        assertThat(life().terms()).hasSize(2);
    }

    @Test
    void an_end_can_come_earlier_but_never_later() {
        end(RANI, LocalDate.of(2027, 5, 3), "");
        assertThat(end(DIMAS, JANUARY, "Pelayanan", 2)).isEqualTo(new Outcome.Ended(JANUARY));
        assertThat(away(JANUARY)).isEmpty();
        assertThat(life().last()).isEqualTo(JANUARY.minusDays(1));
    }

    @Test
    void of_two_at_the_same_moment_one_wins() throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var ends = List.of(DIMAS, RANI).stream()
                    .map(who -> threads.submit(() -> {
                        var as = bureau.as(who);
                        together.await();
                        return bureau.here(() -> bureau.bean(EndingAgreement.class)
                                .end(as, id, new EndingAgreement.Wish(JANUARY, "x", 1)));
                    }))
                    .toList();
            assertThat(List.of(ends.getFirst().get(), ends.getLast().get()))
                    .hasAtLeastOneElementOfType(Outcome.Ended.class)
                    .hasAtLeastOneElementOfType(Outcome.ChangedMeanwhile.class);
        }
        assertThat(life().terms()).hasSize(2);
    }

    @Test
    void the_database_takes_no_end_by_whoever_decides_without_a_reason() {
        assertThatThrownBy(
                        () -> bureau.run("insert into arrangement.agreement_term (agency_id, agreement_id, term_number,"
                                + " from_day, days_per_week, cause, decided_at) select :agency, agreement_id, 9, '2027-02-01', 0,"
                                + " 'ENDED', now() from arrangement.agreement"))
                .hasStackTraceContaining("told_why");
    }

    @Test
    void whoever_decides_finds_it_in_the_list_of_the_team() {
        var lines = bureau.here(() -> bureau.bean(TeamAgreements.class).of(bureau.account(DIMAS), 1));
        assertThat(lines).singleElement().satisfies(it -> {
            assertThat(it.application()).isEqualTo(id);
            assertThat(it.daysAway()).isEqualTo(2);
            assertThat(it.coming()).isTrue();
        });
        assertThat(bureau.here(() -> bureau.bean(TeamAgreements.class).count(bureau.account(ASEP))))
                .isZero();
        end(RANI, LocalDate.of(2026, 12, 7), "");
        assertThat(bureau.here(() -> bureau.bean(TeamAgreements.class).count(bureau.account(DIMAS))))
                .isZero();
    }

    private ApplicationId granted(EmployeeId person) {
        var application = bureau.send(person, proposal(TUESDAY, THURSDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), application, ""));
        return application;
    }

    private Outcome end(EmployeeId who, LocalDate from, String reason) {
        return end(who, from, reason, life().seen());
    }

    private Outcome end(EmployeeId who, LocalDate from, String reason, int seen) {
        return bureau.here(() -> bureau.bean(EndingAgreement.class)
                .end(bureau.as(who), id, new EndingAgreement.Wish(from, reason, seen)));
    }

    private AgreementLife life() {
        return bureau.here(() -> bureau.bean(AgreementLives.class).of(id)).orElseThrow();
    }

    private Optional<Integer> away(LocalDate on) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(RANI, on)).map(Agreement::daysPerWeek);
    }
}
