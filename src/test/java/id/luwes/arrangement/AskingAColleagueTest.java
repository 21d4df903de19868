package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Bureau.everywhere;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.arrangement.AskingOpinions.Outcome;
import id.luwes.core.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rani applies to Dimas, above whom Ratna is; Asep and Lilis are colleagues at the counter. */
class AskingAColleagueTest {

    private final Bureau bureau = new Bureau();
    private final ApplicationId id = bureau.send(RANI, proposal(TUESDAY));

    @Test
    void the_superior_asks_and_the_colleague_answers_once() {
        var asked = asked(DIMAS, ASEP);
        assertThat(waiting(ASEP)).containsExactly(asked);
        assertThat(answer(ASEP, asked, "Loket cukup")).isEqualTo(GivingOpinions.Outcome.GIVEN);
        assertThat(waiting(ASEP)).isEmpty();
        assertThat(answer(ASEP, asked, "Ternyata tidak")).isEqualTo(GivingOpinions.Outcome.OVER);
        assertThat(about()).singleElement().satisfies(it -> {
            assertThat(it.ending().orElseThrow().words()).isEqualTo("Loket cukup");
            assertThat(it.asker().name()).isEqualTo("Orang 8");
            assertThat(it.colleague().id()).isEqualTo(ASEP);
        });
        assertThat(bureau.news())
                .containsExactly(
                        new ApplicationSubmitted(bureau.agency, id, RANI),
                        new OpinionAsked(bureau.agency, asked, id, ASEP),
                        new OpinionGiven(bureau.agency, asked, id, Optional.of(DIMAS)));
    }

    @Test
    void a_colleague_may_have_no_opinion() {
        var asked = asked(DIMAS, ASEP);
        assertThat(answer(ASEP, asked, "")).isEqualTo(GivingOpinions.Outcome.GIVEN);
        assertThat(about().getFirst().ending().orElseThrow().outcome()).isEqualTo(Opinion.Outcome.NONE);
    }

    @Test
    void nobody_asks_who_may_not_decide() {
        for (var nobody : List.of(RANI, ASEP, RATNA)) {
            assertThat(ask(bureau.as(nobody), LILIS)).as("%s", nobody).isInstanceOf(Outcome.NotYours.class);
        }
        assertThat(ask(bureau.as(LILIS, everywhere(Role.AUDITOR)), ASEP)).isInstanceOf(Outcome.NotYours.class);
        assertThat(ask(bureau.as(LILIS, everywhere(Role.UNIT_HEAD)), ASEP))
                .as("who heads the counter by role")
                .isInstanceOf(Outcome.Asked.class);
    }

    @Test
    void neither_the_applicant_nor_oneself_nor_somebody_who_left_is_asked() {
        assertThat(ask(bureau.as(DIMAS), RANI)).isInstanceOf(Outcome.NoColleague.class);
        assertThat(ask(bureau.as(DIMAS), DIMAS)).isInstanceOf(Outcome.NoColleague.class);
        assertThat(ask(bureau.as(DIMAS), new EmployeeId(99))).isInstanceOf(Outcome.Nobody.class);
        bureau.run("update workforce.employee set active = false where employee_id = " + LILIS);
        assertThat(ask(bureau.as(DIMAS), LILIS)).isInstanceOf(Outcome.Nobody.class);
        assertThat(about()).isEmpty();
    }

    @Test
    void the_store_refuses_the_applicant_and_whoever_asks_too() {
        for (var wrong : List.of(RANI, DIMAS)) {
            assertThatThrownBy(() -> bureau.run("insert into arrangement.opinion (agency_id, application_id,"
                            + " employee_id, colleague_id, question, asked_at, by_account, by_employee) values (:agency, "
                            + id + ", " + RANI + ", " + wrong + ", 'Apakah cukup?', now(), 1, " + DIMAS + ")"))
                    .hasStackTraceContaining("violates check constraint");
        }
    }

    @Test
    void three_are_open_at_most_and_nobody_is_asked_twice_before_answering() {
        var first = asked(DIMAS, ASEP);
        assertThat(ask(bureau.as(DIMAS), ASEP)).isInstanceOf(Outcome.AlreadyAsked.class);
        asked(DIMAS, LILIS);
        asked(DIMAS, RATNA);
        bureau.run("insert into workforce.employee (agency_id, employee_id, nip, name, employment, unit_id,"
                + " position_name, position_kind, heads_unit, changed_at) values (:agency, 9, '198501012010011009',"
                + " 'Orang 9', 'PNS', 1, 'Analis', 'FUNGSIONAL', false, now())");
        assertThat(ask(bureau.as(DIMAS), new EmployeeId(9))).isInstanceOf(Outcome.Enough.class);
        answer(ASEP, first, "Cukup");
        assertThat(ask(bureau.as(DIMAS), ASEP)).as("once more, after an answer").isInstanceOf(Outcome.Asked.class);
        assertThat(about()).hasSize(4);
    }

    @Test
    void only_whoever_was_asked_answers_and_only_whoever_asked_takes_back() {
        var asked = asked(DIMAS, ASEP);
        for (var other : List.of(RANI, LILIS, DIMAS)) {
            assertThat(answer(other, asked, "Saya saja")).isEqualTo(GivingOpinions.Outcome.NOT_YOURS);
            assertThat(open(other, asked)).isFalse();
        }
        for (var other : List.of(RANI, ASEP, RATNA)) {
            assertThat(takeBack(other, asked)).isEmpty();
        }
        assertThat(takeBack(DIMAS, asked)).contains(true);
        assertThat(takeBack(DIMAS, asked)).contains(false);
        assertThat(waiting(ASEP)).isEmpty();
        assertThat(answer(ASEP, asked, "Terlambat")).isEqualTo(GivingOpinions.Outcome.OVER);
    }

    @Test
    void a_question_closes_by_itself_with_its_case() {
        for (var choice : Choice.values()) {
            var here = new AskingAColleagueTest();
            var asked = here.asked(DIMAS, ASEP);
            here.bureau.here(
                    () -> here.bureau.bean(Deciding.class).decide(here.bureau.as(DIMAS), here.id, choice, "Alasan"));
            here.isOver(asked);
        }
        var here = new AskingAColleagueTest();
        var asked = here.asked(DIMAS, ASEP);
        here.bureau.here(() -> here.bureau.bean(Withdrawing.class).withdraw(here.bureau.account(RANI), here.id, ""));
        here.isOver(asked);
    }

    private void isOver(OpinionId asked) {
        assertThat(waiting(ASEP)).isEmpty();
        assertThat(answer(ASEP, asked, "Terlambat")).isEqualTo(GivingOpinions.Outcome.OVER);
        assertThat(takeBack(DIMAS, asked)).contains(false);
        assertThat(ask(bureau.as(DIMAS), LILIS)).isInstanceOf(Outcome.NotWaiting.class);
        assertThat(about()).singleElement().matches(it -> !it.isOpen() && !it.isForTheApplicant());
    }

    @Test
    void it_rests_while_something_is_offered_and_waits_again_once_that_came_to_nothing() {
        var asked = asked(DIMAS, ASEP);
        var offered = bureau.here(
                () -> bureau.bean(Offering.class).offer(bureau.as(DIMAS), id, proposal(THURSDAY), "Hari Kamis saja"));
        assertThat(waiting(ASEP)).isEmpty();
        var offer = ((Offering.Outcome.Offered) offered).offer();
        bureau.here(() -> bureau.bean(Offering.class).takeBack(bureau.as(DIMAS), offer));
        assertThat(waiting(ASEP)).containsExactly(asked);
    }

    @Test
    void the_applicant_reads_an_answer_once_somebody_has_decided() {
        answer(ASEP, asked(DIMAS, ASEP), "Loket cukup");
        assertThat(about().getFirst().isForTheApplicant()).isFalse();
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, ""));
        assertThat(about().getFirst().isForTheApplicant()).isTrue();
    }

    @Test
    void the_level_above_asks_once_it_is_theirs_and_the_superior_no_more() {
        bureau.here(() -> {
            bureau.bean(ConsentRules.class)
                    .set(bureau.account(RATNA), new ConsentRules.Wanted(FromDays.from(1), FromDays.NEVER));
            return true;
        });
        var both = bureau.send(ASEP, proposal(TUESDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), both, ""));
        assertThat(ask(bureau.as(RATNA), both, LILIS)).isInstanceOf(Outcome.Asked.class);
        assertThat(ask(bureau.as(DIMAS), both, LILIS)).isInstanceOf(Outcome.NotWaiting.class);
    }

    @Test
    void whoever_is_doubted_as_the_superior_waits_with_asking_too() {
        bureau.run("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at, raised_by)"
                + " values (:agency, " + RANI + ", " + DIMAS + ", '2026-11-25T03:00:00Z', 1)");
        assertThat(ask(bureau.as(DIMAS), ASEP)).isInstanceOf(Outcome.SuperiorDoubted.class);
    }

    @Test
    void the_trail_tells_who_asked_whom_and_who_looked_and_answered_but_not_the_words() {
        var asked = asked(DIMAS, ASEP);
        open(ASEP, asked);
        answer(ASEP, asked, "Loket cukup");
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"
                        + " where subject_kind = 'application' and subject_id = '" + id + "'"))
                .isEqualTo("APPLICATION_SUBMITTED OPINION_ASKED OPINION_VIEWED OPINION_GIVEN");
        assertThat(bureau.text("select coalesce(string_agg(d::text, ' '), '') from access.audit_detail d"))
                .doesNotContain("Loket cukup", "Apakah");
    }

    @Test
    void nothing_that_was_asked_or_answered_is_changed() {
        var asked = asked(DIMAS, ASEP);
        answer(ASEP, asked, "Loket cukup");
        for (var change : List.of(
                "update arrangement.opinion set question = 'Lain'",
                "delete from arrangement.opinion_end",
                "update arrangement.opinion_end set words = 'Lain'")) {
            assertThatThrownBy(() -> bureau.run(change)).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void another_agency_knows_nothing_of_it() {
        var asked = asked(DIMAS, ASEP);
        var elsewhere = new Bureau();
        assertThat(elsewhere.asked(() -> elsewhere.bean(Opinions.class).find(asked)))
                .isEmpty();
        assertThat(elsewhere.asked(() -> elsewhere.bean(Opinions.class).cases(elsewhere.account(ASEP))))
                .isEmpty();
        assertThat(elsewhere.here(
                        () -> elsewhere.bean(GivingOpinions.class).answer(elsewhere.as(ASEP), asked, "Dari luar")))
                .isEqualTo(GivingOpinions.Outcome.NOT_YOURS);
        assertThat(elsewhere.text("select count(*)::text from arrangement.opinion"))
                .isEqualTo("0");
    }

    @Nested
    class AtOnce {

        @Test
        void one_of_two_answers_wins_and_the_other_is_told() throws Exception {
            for (int i = 0; i < 5; i++) {
                var here = new AskingAColleagueTest();
                var asked = here.asked(DIMAS, ASEP);
                assertThat(atOnce(() -> here.answer(ASEP, asked, "Cukup"), () -> here.answer(ASEP, asked, "Tidak")))
                        .containsExactlyInAnyOrder(GivingOpinions.Outcome.GIVEN, GivingOpinions.Outcome.OVER);
                assertThat(here.bureau.news().stream().filter(OpinionGiven.class::isInstance))
                        .hasSize(1);
            }
        }

        @Test
        void an_answer_or_taking_back_wins_but_not_both() throws Exception {
            for (int i = 0; i < 5; i++) {
                var here = new AskingAColleagueTest();
                var asked = here.asked(DIMAS, ASEP);
                var answers = atOnce(
                        () -> here.answer(ASEP, asked, "Cukup") == GivingOpinions.Outcome.GIVEN,
                        () -> here.takeBack(DIMAS, asked).orElseThrow());
                assertThat(answers).containsExactlyInAnyOrder(true, false);
            }
        }

        @Test
        void two_who_ask_find_no_more_than_three_places() throws Exception {
            asked(DIMAS, RATNA);
            asked(DIMAS, LILIS);
            assertThat(atOnce(() -> ask(bureau.as(DIMAS), ASEP), () -> ask(bureau.as(DIMAS), ASEP)))
                    .hasAtLeastOneElementOfType(Outcome.Asked.class)
                    .hasAtLeastOneElementOfType(Outcome.AlreadyAsked.class);
        }

        private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
            var barrier = new CyclicBarrier(2);
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                var both = List.of(one, other).stream()
                        .map(it -> people.submit(() -> {
                            barrier.await();
                            return it.call();
                        }))
                        .toList();
                return List.of(both.getFirst().get(), both.getLast().get());
            }
        }
    }

    private OpinionId asked(EmployeeId who, EmployeeId colleague) {
        return ((Outcome.Asked) ask(bureau.as(who), colleague)).id();
    }

    private Outcome ask(Authority who, EmployeeId colleague) {
        return ask(who, id, colleague);
    }

    private Outcome ask(Authority who, ApplicationId about, EmployeeId colleague) {
        return bureau.here(() -> bureau.bean(AskingOpinions.class).ask(who, about, colleague, "Apakah loket cukup?"));
    }

    private Optional<Boolean> takeBack(EmployeeId who, OpinionId asked) {
        return bureau.here(() -> bureau.bean(AskingOpinions.class).takeBack(bureau.as(who), id, asked));
    }

    private GivingOpinions.Outcome answer(EmployeeId who, OpinionId asked, String words) {
        return bureau.here(() -> bureau.bean(GivingOpinions.class).answer(bureau.as(who), asked, words));
    }

    private boolean open(EmployeeId who, OpinionId asked) {
        return bureau.here(() -> bureau.bean(GivingOpinions.class).open(bureau.as(who), asked))
                .isPresent();
    }

    private List<Opinion> about() {
        return bureau.asked(() -> bureau.bean(Opinions.class).of(List.of(id)));
    }

    private List<OpinionId> waiting(EmployeeId who) {
        return bureau.asked(() -> bureau.bean(Opinions.class).cases(bureau.account(who))).stream()
                .map(it -> new OpinionId(it.id()))
                .toList();
    }
}
