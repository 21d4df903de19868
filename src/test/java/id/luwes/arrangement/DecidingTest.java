package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.COUNTER;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Bureau.everywhere;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private final Bureau bureau = new Bureau();

    @Test
    void an_approved_application_becomes_an_agreement_and_news() {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.Decided.class);

        assertThat(state(id)).isEqualTo(ApplicationState.APPROVED);
        assertThat(agreement(RANI, "2026-12-08")).isEqualTo(2);
        assertThat(bureau.news())
                .containsExactly(
                        new ApplicationSubmitted(bureau.agency, id, RANI),
                        new ApplicationApproved(bureau.agency, id, RANI));
    }

    @Test
    void a_refused_application_keeps_the_reason_and_no_agreement_begins() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        refuse(bureau.as(DIMAS), id, "Pelayanan akhir tahun");

        assertThat(timeline(id))
                .extracting(Step::state)
                .containsExactly(ApplicationState.SUBMITTED, ApplicationState.REFUSED);
        assertThat(timeline(id).getLast().reason()).isEqualTo("Pelayanan akhir tahun");
        assertThat(timeline(id).getLast().by()).contains(DIMAS);
        assertThat(agreement(RANI, "2026-12-08")).isZero();
        assertThat(bureau.news()).contains(new ApplicationRefused(bureau.agency, id, RANI));
    }

    @Test
    void a_refusal_without_a_reason_changes_nothing() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        assertThat(refuse(bureau.as(DIMAS), id, " ")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void what_was_withdrawn_cannot_be_decided() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), id, ""));
        assertThat(approve(bureau.as(DIMAS), id, ""))
                .isInstanceOfSatisfying(
                        Deciding.Outcome.AlreadyClosed.class,
                        closed -> assertThat(closed.application().state()).isEqualTo(ApplicationState.WITHDRAWN));
    }

    @Test
    void a_withdrawal_keeps_its_reason_where_there_is_one() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), id, " Ada tugas lapangan "));
        assertThat(timeline(id).getLast())
                .satisfies(step -> assertThat(step.reason()).isEqualTo("Ada tugas lapangan"))
                .satisfies(step -> assertThat(step.by()).contains(RANI));
    }

    @Test
    void whoever_lost_the_right_meanwhile_is_not_approved() {
        var id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        bureau.allow(1);
        assertThat(approve(bureau.as(DIMAS), id, ""))
                .isInstanceOfSatisfying(
                        Deciding.Outcome.NoLongerAllowed.class,
                        no -> assertThat(no.findings())
                                .extracting(Finding::rule)
                                .containsExactly(Rule.QUOTA));
        assertThat(refuse(bureau.as(DIMAS), id, "Hak berubah")).isInstanceOf(Deciding.Outcome.Decided.class);
    }

    @Test
    void a_late_approval_begins_on_its_own_day_and_not_before() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        bureau.itIs(Instant.parse("2026-12-10T01:00:00Z"));
        approve(bureau.as(DIMAS), id, "");
        assertThat(agreement(RANI, "2026-12-09")).isZero();
        assertThat(agreement(RANI, "2026-12-10")).isEqualTo(1);
    }

    @Test
    void nothing_is_left_to_approve_when_the_period_is_over() {
        var id = bureau.send(RANI, proposal(period("2026-11-23", "2026-11-27"), TUESDAY));
        bureau.itIs(Instant.parse("2026-11-27T17:00:00Z"));
        assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.NoLongerAllowed.class);
    }

    @Nested
    class WhoDecides {

        @Test
        void is_the_superior_and_nobody_else() {
            var id = bureau.send(RANI, proposal(TUESDAY));
            for (var other : List.of(bureau.as(ASEP), bureau.as(RATNA), bureau.as(ASEP, everywhere(Role.BKD)))) {
                assertThat(approve(other, id, "")).isInstanceOf(Deciding.Outcome.NotYours.class);
            }
            assertThat(waiting(bureau.as(DIMAS))).containsExactly(id);
            assertThat(waiting(bureau.as(RATNA))).isEmpty();
            assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.Decided.class);
            assertThat(waiting(bureau.as(DIMAS))).isEmpty();
        }

        @Test
        void is_the_next_level_up_for_a_head() {
            var id = bureau.send(DIMAS, proposal(TUESDAY));
            assertThat(approve(bureau.as(DIMAS, everywhere(Role.UNIT_HEAD)), id, ""))
                    .isInstanceOf(Deciding.Outcome.NotYours.class);
            assertThat(waiting(bureau.as(DIMAS, everywhere(Role.UNIT_HEAD)))).isEmpty();
            assertThat(approve(bureau.as(RATNA), id, "")).isInstanceOf(Deciding.Outcome.Decided.class);
        }

        @Test
        void is_the_civil_service_agency_where_nobody_is_above() {
            var id = bureau.send(RATNA, proposal(TUESDAY));
            var bkd = bureau.as(ASEP, everywhere(Role.BKD));
            assertThat(waiting(bkd)).containsExactly(id);
            assertThat(approve(bkd, id, "")).isInstanceOf(Deciding.Outcome.Decided.class);
        }

        @Test
        void is_nobody_of_another_agency() {
            var id = bureau.send(RANI, proposal(TUESDAY));
            var elsewhere = new Bureau();
            var outcome = elsewhere.here(() ->
                    elsewhere.bean(Deciding.class).approve(elsewhere.as(DIMAS, everywhere(Role.BKD)), id, ""));
            assertThat(outcome).isInstanceOf(Deciding.Outcome.NotYours.class);
            assertThat(elsewhere.asked(() -> elsewhere.bean(Applications.class).find(id)))
                    .isEmpty();
            assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        }
    }

    @Nested
    class AtTheCounter {

        @BeforeEach
        void somebody_heads_the_unit() {
            bureau.as(RATNA, everywhere(Role.UNIT_HEAD));
        }

        /** Four people, two at least: when Rani and Asep are away on Tuesdays, nobody else can be. */
        private ApplicationId third() {
            for (var person : List.of(RANI, ASEP)) {
                approve(bureau.as(DIMAS), bureau.send(person, proposal(TUESDAY)), "");
            }
            return bureau.send(LILIS, proposal(TUESDAY));
        }

        @Test
        void both_sides_see_who_is_left() {
            third();
            var week = bureau.asked(() -> bureau.bean(Prospects.class).of(DIMAS, proposal(TUESDAY, WEDNESDAY)))
                    .week()
                    .orElseThrow();
            assertThat(week.people()).isEqualTo(4);
            assertThat(week.minimum()).hasValue(2);
            assertThat(week.days()).extracting(WeekOutlook.UnitDay::now).containsExactly(4, 2, 4, 4, 4);
            assertThat(week.days()).extracting(WeekOutlook.UnitDay::after).containsExactly(4, 1, 3, 4, 4);
            assertThat(week.shortDays())
                    .extracting(WeekOutlook.UnitDay::weekday)
                    .containsExactly(TUESDAY);
        }

        @Test
        void below_the_least_number_the_superior_cannot_approve() {
            var id = third();
            assertThat(approve(bureau.as(DIMAS), id, "Tetap saja"))
                    .isInstanceOf(Deciding.Outcome.OnlyTheUnitHead.class);
            assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        }

        @Test
        void the_days_that_have_passed_are_short_of_nobody() {
            for (var person : List.of(RANI, ASEP)) {
                var week = proposal(period("2026-11-23", "2026-11-30"), TUESDAY);
                approve(bureau.as(DIMAS), bureau.send(person, week), "");
            }
            var id = bureau.send(LILIS, proposal(period("2026-11-23", "2026-12-31"), TUESDAY));
            assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.OnlyTheUnitHead.class);
            bureau.itIs(Instant.parse("2026-12-01T02:00:00Z"));
            assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.Decided.class);
        }

        @Test
        void below_the_least_number_the_unit_head_can_with_a_reason() {
            var id = third();
            var head = bureau.as(DIMAS, everywhere(Role.UNIT_HEAD));
            assertThat(approve(head, id, " ")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
            assertThat(approve(head, id, "Loket tutup pada hari Selasa")).isInstanceOf(Deciding.Outcome.Decided.class);
            assertThat(timeline(id).getLast().belowMinimum()).isTrue();
        }

        @Test
        void below_the_least_number_whoever_decides_for_the_head_can_with_a_reason() {
            third();
            var id = bureau.send(DIMAS, proposal(TUESDAY));
            assertThat(approve(bureau.as(RATNA), id, "")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
            assertThat(approve(bureau.as(RATNA), id, "Loket tutup pada hari Selasa"))
                    .isInstanceOf(Deciding.Outcome.Decided.class);
            assertThat(timeline(id).getLast().belowMinimum()).isTrue();
        }

        @Test
        void a_role_over_the_unit_is_no_power_over_its_head_or_over_the_own_superior() {
            var id = bureau.send(DIMAS, proposal(MONDAY));
            var lilis = bureau.as(LILIS, everywhere(Role.UNIT_HEAD));
            assertThat(approve(lilis, id, "")).isInstanceOf(Deciding.Outcome.NotYours.class);
            assertThat(waiting(lilis)).isEmpty();

            bureau.run("update workforce.employee set superior_nip = '198501012010011007' where employee_id = 5");
            bureau.run("select workforce.draw_reporting_lines()");
            var superior = bureau.send(RANI, proposal(MONDAY));
            assertThat(approve(lilis, superior, "")).isInstanceOf(Deciding.Outcome.NotYours.class);
            assertThat(waiting(lilis)).isEmpty();
            assertThat(approve(bureau.as(DIMAS), superior, "")).isInstanceOf(Deciding.Outcome.Decided.class);
        }

        @Test
        void below_the_least_number_the_only_head_by_role_waits_for_whoever_decides_for_that_head() {
            bureau.run("delete from access.role_grant where role = 'UNIT_HEAD'");
            bureau.as(LILIS, everywhere(Role.UNIT_HEAD));
            var id = third();
            assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
            assertThat(approve(bureau.as(DIMAS), id, "Loket tutup pada hari Selasa"))
                    .isInstanceOf(Deciding.Outcome.Decided.class);
            assertThat(timeline(id).getLast().belowMinimum()).isTrue();
        }

        @Test
        void below_the_least_number_the_superior_can_where_nobody_who_may_sign_in_heads_the_unit() {
            var id = third();
            assertThat(approve(bureau.as(DIMAS), id, "Tetap saja"))
                    .isInstanceOf(Deciding.Outcome.OnlyTheUnitHead.class);
            bureau.run("update access.account set locked_at = now() where employee_id = " + RATNA);
            assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
            bureau.run("update access.account set locked_at = null");
            bureau.run("update workforce.employee set active = false where employee_id = " + RATNA);
            assertThat(approve(bureau.as(DIMAS), id, "")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
            assertThat(approve(bureau.as(DIMAS), id, "Loket tutup pada hari Selasa"))
                    .isInstanceOf(Deciding.Outcome.Decided.class);
        }

        @Test
        void below_the_least_number_is_news_when_it_is_sent_and_when_the_superior_cannot() {
            var id = third();
            assertThat(bureau.news()).endsWith(new CounterFallsShort(bureau.agency, id, LILIS));
            bureau.run("update agency.unit set service_minimum = 1 where unit_id = 2");
            var later = bureau.send(DIMAS, proposal(TUESDAY));
            assertThat(bureau.news()).doesNotContain(new CounterFallsShort(bureau.agency, later, DIMAS));
            bureau.run("update agency.unit set service_minimum = 2 where unit_id = 2");
            approve(bureau.as(DIMAS), id, "");
            assertThat(bureau.news()).endsWith(new CounterFallsShort(bureau.agency, id, LILIS));
        }

        @Test
        void the_unit_of_today_is_what_two_approvals_queue_up_for() throws Exception {
            approve(bureau.as(DIMAS), bureau.send(RANI, proposal(TUESDAY)), "");
            bureau.run("update workforce.employee set unit_id = 1 where employee_id = 6");
            var first = bureau.send(ASEP, proposal(TUESDAY));
            bureau.run("update workforce.employee set unit_id = 2 where employee_id = 6");
            var second = bureau.send(LILIS, proposal(TUESDAY));
            assertThat(atOnce(first, second))
                    .hasAtLeastOneElementOfType(Deciding.Outcome.Decided.class)
                    .hasAtLeastOneElementOfType(Deciding.Outcome.OnlyTheUnitHead.class);
        }

        @Test
        void a_day_that_the_counter_can_spare_is_approved_by_the_superior() {
            third();
            var id = bureau.send(DIMAS, proposal(MONDAY));
            assertThat(approve(bureau.as(RATNA), id, "")).isInstanceOf(Deciding.Outcome.Decided.class);
        }

        @Test
        void two_approvals_at_once_do_not_both_take_the_last_place() throws Exception {
            approve(bureau.as(DIMAS), bureau.send(RANI, proposal(TUESDAY)), "");
            var first = bureau.send(ASEP, proposal(TUESDAY));
            var second = bureau.send(LILIS, proposal(TUESDAY));
            assertThat(atOnce(first, second))
                    .hasAtLeastOneElementOfType(Deciding.Outcome.Decided.class)
                    .hasAtLeastOneElementOfType(Deciding.Outcome.OnlyTheUnitHead.class);
        }
    }

    @Nested
    class AtTheSameMoment {

        @Test
        void one_decision_wins_and_the_other_is_told() throws Exception {
            for (var round = 0; round < 5; round++) {
                var here = new DecidingTest();
                var id = here.bureau.send(RANI, proposal(TUESDAY));
                assertThat(here.atOnce(id, id))
                        .hasAtLeastOneElementOfType(Deciding.Outcome.Decided.class)
                        .hasAtLeastOneElementOfType(Deciding.Outcome.AlreadyClosed.class);
                assertThat(here.timeline(id)).hasSize(2);
            }
        }

        @Test
        void the_database_takes_one_closing_step_only() {
            var id = bureau.send(RANI, proposal(TUESDAY));
            approve(bureau.as(DIMAS), id, "");
            assertThatThrownBy(() -> bureau.run("insert into arrangement.transition (agency_id, application_id, state,"
                            + " happened_at, reason) values (:agency, " + id + ", 'REFUSED', now(), 'x')"))
                    .hasStackTraceContaining("transition_closed");
        }

        @Test
        void two_windows_of_one_person_send_one_application() throws Exception {
            var barrier = new CyclicBarrier(2);
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var both = List.of(people.submit(() -> submitAt(barrier)), people.submit(() -> submitAt(barrier)));
                assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                        .hasAtLeastOneElementOfType(Applying.Outcome.Sent.class)
                        .hasAtLeastOneElementOfType(Applying.Outcome.Broken.class);
            }
        }

        private Applying.Outcome submitAt(CyclicBarrier barrier) throws Exception {
            barrier.await();
            return bureau.here(() -> bureau.bean(Applying.class).submit(bureau.account(RANI), RANI, proposal(TUESDAY)));
        }
    }

    @Test
    void a_decision_is_in_the_audit_trail() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        approve(bureau.as(DIMAS), id, "");
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"
                        + " where subject_kind = 'application' and subject_id = '" + id + "'"))
                .isEqualTo("APPLICATION_SUBMITTED APPLICATION_APPROVED");
    }

    @Test
    void the_application_remembers_the_verdict_and_the_unit_it_was_sent_with() {
        var id = bureau.send(RANI, proposal(TUESDAY));
        var facts = bureau.asked(() -> bureau.bean(Applications.class).find(id))
                .orElseThrow()
                .facts();
        assertThat(facts.verdict()).hasValue(4711);
        assertThat(facts.unit()).isEqualTo(COUNTER);
        assertThat(facts.proposal()).isEqualTo(proposal(TUESDAY));
    }

    private List<Deciding.Outcome> atOnce(ApplicationId first, ApplicationId second) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = people.submit(() -> {
                barrier.await();
                return approve(bureau.as(DIMAS), first, "");
            });
            var other = people.submit(() -> {
                barrier.await();
                return approve(bureau.as(DIMAS), second, "");
            });
            return List.of(one.get(), other.get());
        }
    }

    private Deciding.Outcome approve(Authority who, ApplicationId id, String reason) {
        return bureau.here(() -> bureau.bean(Deciding.class).approve(who, id, reason));
    }

    private Deciding.Outcome refuse(Authority who, ApplicationId id, String reason) {
        return bureau.here(() -> bureau.bean(Deciding.class).refuse(who, id, reason));
    }

    private ApplicationState state(ApplicationId id) {
        return bureau.asked(() -> bureau.bean(Applications.class).find(id))
                .orElseThrow()
                .state();
    }

    private List<Step> timeline(ApplicationId id) {
        return bureau.asked(() -> bureau.bean(Applications.class).timeline(id));
    }

    private List<ApplicationId> waiting(Authority who) {
        return bureau.asked(() -> bureau.bean(Inbox.class).page(who.person(), 1).waiting()).stream()
                .map(Waiting::id)
                .toList();
    }

    private int agreement(EmployeeId person, String date) {
        return bureau.asked(() -> bureau.bean(Agreements.class).on(person, LocalDate.parse(date)))
                .map(Agreement::daysPerWeek)
                .orElse(0);
    }
}
