package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.AgencyEvent;
import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever happens in whatever order to one person's applications and agreements: nothing is decided twice, no day has two
 * truths, no past day changes, and nothing is left that nobody can bring to an end.
 */
class LifeOfAnAgreementProps {

    private static final Ruling RULING = new Ruling(Optional.of(DIMAS), 80, "Evaluasi bulan lalu");

    private static final String PAUSED = "array(select distinct d::date from arrangement.pause p cross join lateral"
            + " generate_series(p.first_day, p.last_day, '1 day') d)";

    enum Happening {
        SUBMIT,
        WITHDRAW,
        APPROVE,
        REFUSE,
        RETURN,
        REVISE,
        OFFER,
        ACCEPT,
        DECLINE,
        TAKE_BACK,
        RENEW,
        AMEND,
        AMEND_WHAT_RUNS,
        END_WHAT_RUNS,
        GIVE_UP,
        END,
        PAUSE,
        PAUSE_BY_WHOEVER_DECIDES,
        LIFT,
        REDUCE,
        REVOKE,
        NUDGE,
        DECIDE_ABOVE,
        DOUBT,
        WAIT
    }

    record Event(Happening what, int when) {}

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void holds_together(
            @ForAll @Size(min = 10, max = 30) List<Happening> what,
            @ForAll @Size(30) List<@IntRange(max = 60) Integer> when) {
        var life = new Told();
        for (int i = 0; i < what.size(); i++) {
            life.tell(new Event(what.get(i), when.get(i)));
            life.holdsTogether();
            life.hasNoLooseEnds();
            life.waitsAndGoesUp();
            life.changesLeaveNoGap();
            life.pausesTakeTheirDays();
        }
    }

    /** Only the same offer or application cannot be told of in the same way twice. */
    private static void isToldOnce(List<? extends AgencyEvent> news) {
        assertThat(news.stream().filter(it -> !(it instanceof AgreementReduced || it instanceof CounterFallsShort)))
                .doesNotHaveDuplicates();
    }

    /** One person's story, with what was true of the days that have passed. */
    private static final class Told {

        private final Bureau bureau = new Bureau();
        private Instant now = Proposals.NOW;
        private String past = "";

        void tell(Event event) {
            var day = today().plusDays(event.when());
            switch (event.what()) {
                case SUBMIT -> submit(day);
                case WITHDRAW ->
                    latest().ifPresent(it ->
                            here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), it, "")));
                case APPROVE ->
                    latest().ifPresent(
                                    it -> here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), it, "")));
                case REFUSE ->
                    latest().ifPresent(it ->
                            here(() -> bureau.bean(Deciding.class).refuse(bureau.as(DIMAS), it, "Belum")));
                case RETURN ->
                    latest().ifPresent(it ->
                            here(() -> bureau.bean(Deciding.class).giveBack(bureau.as(DIMAS), it, "Kurangi")));
                case REVISE ->
                    latest().ifPresent(it ->
                            here(() -> bureau.bean(Applying.class).revise(bureau.account(RANI), RANI, it, asked(day))));
                case OFFER ->
                    latest().ifPresent(it -> here(() ->
                            bureau.bean(Offering.class).offer(bureau.as(DIMAS), it, less(day), "Satu hari dulu")));
                case ACCEPT ->
                    latest().ifPresent(it ->
                            here(() -> bureau.bean(AnsweringOffer.class).accept(bureau.account(RANI), it)));
                case DECLINE ->
                    latest().ifPresent(it ->
                            here(() -> bureau.bean(AnsweringOffer.class).decline(bureau.account(RANI), it, "Kurang")));
                case TAKE_BACK ->
                    latest().ifPresent(
                                    it -> here(() -> bureau.bean(Offering.class).takeBack(bureau.as(DIMAS), it)));
                case RENEW ->
                    granted()
                            .ifPresent(it -> here(() ->
                                    bureau.bean(Renewing.class).renew(bureau.account(RANI), RANI, it.application())));
                case AMEND -> granted().ifPresent(it -> amend(it, day));
                case AMEND_WHAT_RUNS -> running().ifPresent(it -> amend(it, day));
                case END_WHAT_RUNS -> running().ifPresent(it -> end(it, RANI, day));
                case GIVE_UP -> granted().ifPresent(it -> end(it, RANI, day));
                case END -> granted().ifPresent(it -> end(it, DIMAS, day));
                case PAUSE -> running().ifPresent(it -> pause(it, RANI, day));
                case PAUSE_BY_WHOEVER_DECIDES -> running().ifPresent(it -> pause(it, DIMAS, day));
                case LIFT -> running().ifPresent(this::lift);
                case REDUCE ->
                    granted()
                            .ifPresent(it -> here(
                                    () -> bureau.bean(ChangingRights.class).reduce(it.id(), day.plusDays(1), RULING)));
                case REVOKE ->
                    granted()
                            .ifPresent(it -> here(
                                    () -> bureau.bean(ChangingRights.class).revoke(it.id(), day.plusDays(1), RULING)));
                case NUDGE -> here(() -> bureau.bean(Nudging.class).round());
                case DECIDE_ABOVE ->
                    latest().ifPresent(
                                    it -> here(() -> bureau.bean(Deciding.class).approve(bureau.as(RATNA), it, "")));
                case DOUBT -> doubt();
                case WAIT -> later(event.when());
            }
        }

        private void submit(LocalDate first) {
            here(() -> bureau.bean(Applying.class).submit(bureau.account(RANI), RANI, asked(first)));
        }

        private void amend(AgreementLife life, LocalDate first) {
            here(() -> bureau.bean(Applying.class).amend(bureau.account(RANI), RANI, life.application(), less(first)));
        }

        /** Says that Dimas is not the superior, or has that answered. */
        private void doubt() {
            if (number("select count(*) from workforce.superior_doubt where outcome is null") > 0) {
                bureau.run("update workforce.superior_doubt set outcome = 'STANDS', answer = 'Benar', ended_at = '"
                        + now + "', ended_by = 1 where outcome is null");
            } else {
                bureau.run("insert into workforce.superior_doubt (agency_id, employee_id, superior_id, raised_at,"
                        + " raised_by) values (:agency, " + RANI + ", " + DIMAS + ", '" + now + "', 1)");
            }
        }

        private static Proposal asked(LocalDate first) {
            return proposal(period(first.toString(), first.plusDays(40).toString()), TUESDAY, THURSDAY);
        }

        private static Proposal less(LocalDate first) {
            return proposal(period(first.toString(), first.plusDays(20).toString()), TUESDAY);
        }

        private void end(AgreementLife life, EmployeeId who, LocalDate from) {
            here(() -> bureau.bean(EndingAgreement.class)
                    .end(bureau.as(who), life.application(), new EndingAgreement.Wish(from, "Alasan", life.seen())));
        }

        private void pause(AgreementLife life, EmployeeId who, LocalDate from) {
            here(() -> bureau.bean(PausingAgreement.class)
                    .pause(
                            bureau.as(who),
                            life.application(),
                            new PausingAgreement.Wish(from, from.plusDays(9), "Alasan")));
        }

        /** Both sides try, so that only the one that set it can have done it. */
        private void lift(AgreementLife life) {
            var tomorrow = today().plusDays(1);
            here(() -> bureau.bean(AgreementPauses.class).of(life.application())).stream()
                    .filter(it -> it.left(tomorrow).isPresent())
                    .forEach(pause -> {
                        var other = pause.side() == PauseSide.EMPLOYEE ? DIMAS : RANI;
                        assertThat(lifted(life, pause, other)).isInstanceOf(LiftingPause.Outcome.NotYours.class);
                        lifted(life, pause, other.equals(RANI) ? DIMAS : RANI);
                    });
        }

        private LiftingPause.Outcome lifted(AgreementLife life, Pause pause, EmployeeId who) {
            return here(() -> bureau.bean(LiftingPause.class)
                    .lift(bureau.as(who), life.application(), pause.id(), today().plusDays(1)));
        }

        /** Days pass; from then on what was true on them stays. */
        private void later(int days) {
            now = now.plus(days, ChronoUnit.DAYS);
            bureau.itIs(now);
            past = truth();
        }

        void holdsTogether() {
            bureau.itIs(now);
            assertThat(truth()).as("the days that have passed").isEqualTo(past);
            assertThat(number("select count(*) from (select 1 from arrangement.term_in_force t"
                            + " cross join lateral generate_series(t.from_day, t.until_day - 1, '1 day') d"
                            + " group by t.employee_id, d having count(*) > 1) twice"))
                    .as("days with two truths")
                    .isZero();
            assertThat(number("select count(*) from (select 1 from arrangement.transition where state in"
                            + " ('APPROVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'REVISED',"
                            + " 'DECLINED', 'TAKEN_BACK') group by application_id having count(*) > 1) twice"))
                    .as("double decisions")
                    .isZero();
            assertThat(number("select count(*) from arrangement.transition where by_account is null"
                            + " or state in ('REFUSED', 'RETURNED', 'OFFERED', 'DECLINED') and reason is null"))
                    .as("steps without a person or a reason")
                    .isZero();
            assertThat(here(() -> bureau.bean(Inbox.class).count(bureau.account(DIMAS))))
                    .as("what waits is found by whoever decides")
                    .isEqualTo(number("select count(*) from arrangement.application where state = 'SUBMITTED'"));
        }

        /** What went up was reminded of before, is told once, and is found by the level above while it waits. */
        void waitsAndGoesUp() {
            assertThat(bureau.news().stream()
                            .filter(it -> it instanceof ApplicationReminded || it instanceof ApplicationWentUp)
                            .count())
                    .as("news of waiting, each once")
                    .isEqualTo(number("select count(*) from arrangement.nudge"));
            assertThat(number("select count(*) from arrangement.nudge u where u.kind = 'ESCALATED' and not exists"
                            + " (select from arrangement.nudge r where r.application_id = u.application_id"
                            + " and r.since = u.since and r.kind = 'REMINDED' and r.nudged_on < u.nudged_on)"))
                    .as("gone up without a reminder on an earlier day")
                    .isZero();
            assertThat(here(() -> bureau.bean(Inbox.class).count(bureau.account(RATNA))))
                    .as("what has gone up is found by the level above")
                    .isEqualTo(number("select count(*) from arrangement.waiting_clock(now()) w join arrangement.nudge n"
                            + " on n.application_id = w.application_id and n.since = w.since"
                            + " and n.kind = 'ESCALATED'"));
        }

        /** What was changed ends where its change begins, unless it never began. */
        void changesLeaveNoGap() {
            assertThat(number("select count(*) from arrangement.agreement_term t"
                            + " join arrangement.agreement g on g.agreement_id = t.agreement_id"
                            + " where t.cause = 'AMENDED' and not exists (select from arrangement.application a"
                            + " join arrangement.agreement n on n.application_id = a.application_id"
                            + " where a.amends = g.application_id and (n.first_day = t.from_day"
                            + " or t.from_day = g.first_day and n.first_day < g.first_day))"))
                    .as("changed, and nothing takes over on that day")
                    .isZero();
            assertThat(number("select count(*) from arrangement.application a join arrangement.agreement n"
                            + " on n.application_id = a.application_id join arrangement.agreement g"
                            + " on g.application_id = a.amends where n.ended_before is null and not exists"
                            + " (select from arrangement.agreement_term t where t.agreement_id = g.agreement_id"
                            + " and t.cause = 'AMENDED')"))
                    .as("took over from something that goes on")
                    .isZero();
        }

        /** A paused day is agreed with nobody; the plan has it at the office, and it is paused once. */
        void pausesTakeTheirDays() {
            assertThat(number("select count(*) from arrangement.pause p"
                            + " join arrangement.agreed(" + PAUSED + ") a on a.agreement_id = p.agreement_id"
                            + " and a.day between p.first_day and coalesce(p.lifted_from - 1, p.last_day)"))
                    .as("paused and agreed")
                    .isZero();
            assertThat(number("select count(*) from (select 1 from arrangement.agreed_or_paused(" + PAUSED + ") a"
                            + " group by a.employee_id, a.day having count(*) > 1) twice"))
                    .as("days with two truths, paused ones too")
                    .isZero();
            assertThat(number("select count(*) from arrangement.pause p join arrangement.agreement o"
                            + " on o.agreement_id = p.agreement_id join arrangement.application a"
                            + " on a.amends = o.application_id and a.state = 'APPROVED' join arrangement.agreement n"
                            + " on n.application_id = a.application_id cross join lateral"
                            + " generate_series(greatest(p.first_day, n.first_day), least(n.last_day,"
                            + " coalesce(p.lifted_from - 1, p.last_day)), '1 day') d where p.set_at < n.granted_at"
                            + " and not exists (select from arrangement.pause i where i.continues = p.pause_id"
                            + " and d between i.first_day and i.last_day)"))
                    .as("the rest of a pause that a change did not inherit")
                    .isZero();
        }

        /** Each case has one version at most that is not replaced, and what was returned waits for its applicant. */
        void hasNoLooseEnds() {
            assertThat(number("select count(*) from arrangement.application a where (a.state = 'REVISED') <> exists"
                            + " (select from arrangement.application b where b.revises = a.application_id"
                            + " and b.state not in ('OFFER', 'DECLINED', 'TAKEN_BACK'))"))
                    .as("replaced without a version that replaces, or the other way round")
                    .isZero();
            assertThat(here(() -> bureau.bean(Applications.class).waitingFor(RANI)))
                    .as("what was returned or offered is found by the applicant")
                    .isEqualTo(number(
                            "select count(*) from arrangement.application where state in ('RETURNED', 'OFFER')"));
            assertThat(number("select count(*) from arrangement.application a where (a.state = 'OFFERED') <> exists"
                            + " (select from arrangement.application b where b.revises = a.application_id"
                            + " and b.state = 'OFFER')"))
                    .as("an answer without an offer, or an offer that answers nothing")
                    .isZero();
            assertThat(number("select count(*) from arrangement.application a where a.state = 'APPROVED' and not exists"
                            + " (select from arrangement.agreement g where g.application_id = a.application_id)"))
                    .as("granted without an agreement")
                    .isZero();
            assertThat(bureau.news()).as("every piece of news once").satisfies(LifeOfAnAgreementProps::isToldOnce);
        }

        /** What each day before today was, day by day. */
        private String truth() {
            return bureau.text("select coalesce(string_agg(a.day || a.mode, ' ' order by a.day), '') from"
                            + " arrangement.agreed(array(select generate_series(date '2026-11-23', date '" + today()
                            + "' - 1, '1 day')::date)) a")
                    + bureau.text("select coalesce(string_agg(d::date || ' ' || t.days_per_week, ' ' order by d), '')"
                            + " from arrangement.term_in_force t"
                            + " cross join lateral generate_series(t.from_day, t.until_day - 1, '1 day') d where d < '"
                            + today() + "'");
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, ZoneId.of("Asia/Jakarta"));
        }

        private Optional<ApplicationId> latest() {
            return here(() -> bureau.bean(Applications.class).of(RANI)).stream()
                    .findFirst()
                    .map(it -> it.facts().id());
        }

        private Optional<AgreementLife> granted() {
            return here(() -> bureau.bean(Applications.class).of(RANI)).stream()
                    .filter(Application.Approved.class::isInstance)
                    .findFirst()
                    .flatMap(it -> here(() ->
                            bureau.bean(AgreementLives.class).of(it.facts().id())));
        }

        private Optional<AgreementLife> running() {
            return here(() -> bureau.bean(Applications.class).of(RANI)).stream()
                    .flatMap(it -> here(() -> bureau.bean(AgreementLives.class)
                                    .of(it.facts().id()))
                            .stream())
                    .filter(it -> it.reaches(today()))
                    .min(Comparator.comparing(it -> it.granted().first()));
        }

        private int number(String sql) {
            return Integer.parseInt(bureau.text(sql));
        }

        private <T> T here(Supplier<T> work) {
            return bureau.here(work);
        }
    }
}
