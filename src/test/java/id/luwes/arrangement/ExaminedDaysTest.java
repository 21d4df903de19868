package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.arrangement.Checked.Result;
import id.luwes.arrangement.Seen.What;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rani works at home on Mondays and Tuesdays, two days a week at most; what is looked at is kept with each step. */
class ExaminedDaysTest {

    private static final LocalDate MON = LocalDate.of(2026, 12, 7);
    private static final LocalDate THU = MON.plusDays(3);
    private static final Place HOME = new Place.Residence();

    private final Bureau bureau = new Bureau();

    ExaminedDaysTest() {
        var id = bureau.send(RANI, proposal(period("2026-12-01", "2027-05-28"), MONDAY, TUESDAY));
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, "Cukup"));
    }

    @Test
    void what_was_looked_at_stays_as_it_was_whatever_changes_later() {
        var id = asked();
        refuse(DIMAS, id);
        var before = examinations(id);
        bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name) values (:agency, '2026-12-10',"
                + " 'HOLIDAY', 'Libur')");
        bureau.allow(0);

        assertThat(examinations(id)).isEqualTo(before).hasSize(2);
        assertThat(before.getLast().as())
                .hasValueSatisfying(it -> assertThat(it.mandate().mayDecide()).isTrue());
        assertThat(before.getFirst().as()).isEmpty();
        assertThat(check(before.getLast(), "day-quota").result()).isEqualTo(Result.MET);
        assertThat(check(before.getLast(), "day-quota").seen())
                .contains(new Seen(What.AGREED, "2026-12-07,2026-12-08"), new Seen(What.WOULD_BE, "2"))
                .contains(new Seen(What.ALLOWED, "2"));
    }

    @Test
    void a_refusal_of_what_has_become_impossible_says_which_rule_it_broke() {
        var id = asked();
        bureau.allow(1);
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 7, 'LEAVE', '2026-12-10', '2026-12-10', 'BKD', now())");
        refuse(DIMAS, id);
        var last = examinations(id).getLast();
        assertThat(last.checks())
                .filteredOn(it -> it.result() == Result.BROKEN)
                .extracting(Checked::rule)
                .containsExactly("day-present");
        assertThat(check(last, "day-quota").result()).isEqualTo(Result.NOT_ASKED);
    }

    @Test
    void a_call_keeps_how_far_ahead_it_came_and_what_the_day_was() {
        bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), RANI, MON, "Audit BPK"));
        var id = bureau.here(() -> bureau.bean(DayChanges.class).of(RANI))
                .getFirst()
                .id();
        var only = examinations(id).getFirst();
        assertThat(check(only, "day-notice").seen()).contains(new Seen(What.NOTICE, "1"));
        assertThat(check(only, "day-different").seen())
                .contains(new Seen(What.BEFORE, "RESIDENCE_REGISTERED"), new Seen(What.AFTER, "OFFICE"));
    }

    @Test
    void a_refused_wish_is_decided_again_by_the_level_above_only() {
        var refused = asked();
        refuse(DIMAS, refused);
        var again = again(refused).orElseThrow();

        assertThat(waiting(RATNA)).isEqualTo(1);
        assertThat(waiting(DIMAS)).isZero();
        assertThat(waiting(ASEP)).isZero();
        assertThat(grant(DIMAS, again)).isEqualTo(new DecidingDays.Outcome.NotYours());
        assertThat(bureau.news()).contains(new DayChangeCameUp(bureau.agency, again, RANI, MON, Optional.of(DIMAS)));
        assertThat(grant(RATNA, again)).isEqualTo(new DecidingDays.Outcome.Granted());
        assertThat(bureau.text("select mode from schedule.plan('{2026-12-10}') where employee_id = 7"))
                .isEqualTo("AWAY");
        assertThat(examinations(again).getLast().as())
                .hasValueSatisfying(it -> assertThat(it.mandate()).isEqualTo(Mandate.LEVEL_ABOVE));
    }

    @Test
    void nothing_is_decided_again_once_the_day_has_come_or_something_else_is_asked_for_it() {
        var refused = asked();
        refuse(DIMAS, refused);
        var anew = asked();
        assertThat(again(refused)).isEmpty();
        refuse(DIMAS, anew);
        bureau.itIs(Instant.parse("2026-12-06T20:00:00Z"));
        assertThat(again(refused)).isEmpty();
    }

    @Test
    void a_call_is_lifted_unless_the_counter_needs_it() {
        bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), RANI, MON, "Audit BPK"));
        var call = bureau.here(() -> bureau.bean(DayChanges.class).of(RANI))
                .getFirst()
                .id();
        bureau.run(
                "insert into absence.absence (agency_id, employee_id, kind, first_day, last_day, origin, recorded_at)"
                        + " values (:agency, 5, 'LEAVE', '2026-12-07', '2026-12-07', 'BKD', now()),"
                        + " (:agency, 6, 'LEAVE', '2026-12-07', '2026-12-07', 'BKD', now())");
        assertThat(lift(call)).isEqualTo(DayDecidedAgain.Lifted.NEEDED);
        bureau.run(
                "update absence.absence set cancelled_at = now(), cancelled_by = 1, cancelled_reason = 'Keliru' where employee_id in (5, 6)");
        assertThat(lift(call)).isEqualTo(DayDecidedAgain.Lifted.LIFTED);
        assertThat(lift(call)).isEqualTo(DayDecidedAgain.Lifted.OVER);
    }

    private DayChangeId asked() {
        var answer = bureau.here(() -> bureau.bean(ChangingDays.class)
                .ask(bureau.account(RANI), RANI, List.of(DayWish.atOffice(MON), DayWish.away(THU, HOME)), "Anak"));
        return ((ChangingDays.Answer.Asked) answer).id();
    }

    private void refuse(EmployeeId who, DayChangeId id) {
        assertThat(bureau.<DecidingDays.Outcome>here(
                        () -> bureau.bean(DecidingDays.class).refuse(bureau.as(who), id, "Rapat unit")))
                .isEqualTo(new DecidingDays.Outcome.Refused());
    }

    private DecidingDays.Outcome grant(EmployeeId who, DayChangeId id) {
        return bureau.here(() -> bureau.bean(DecidingDays.class).grant(bureau.as(who), id, ""));
    }

    private Optional<DayChangeId> again(DayChangeId refused) {
        return bureau.asked(
                () -> bureau.bean(DayDecidedAgain.class).decideAgain(bureau.account(LILIS), refused, "Keberatan"));
    }

    private DayDecidedAgain.Lifted lift(DayChangeId call) {
        return bureau.asked(() -> bureau.bean(DayDecidedAgain.class).lift(bureau.account(LILIS), call, "Keberatan"));
    }

    private int waiting(EmployeeId who) {
        return bureau.here(() -> bureau.bean(DayChanges.class).countFor(bureau.account(who)));
    }

    private List<Examination> examinations(DayChangeId id) {
        return bureau.here(() -> bureau.bean(Examinations.class).of(Examinations.Subject.DAY_CHANGE, id.value()));
    }

    private static Checked check(Examination of, String rule) {
        return of.checks().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
