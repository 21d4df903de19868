package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static id.luwes.arrangement.Proposals.week;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is asked, granted, called in, taken back, reduced and ended in whatever order, with holidays that come late, weeks
 * alike or by turns and half days: each day is what a plain model says, no day that has begun changes, and no week gets more days away than the quota.
 */
class SingleDaysProps {

    private static final Place HOME = new Place.Residence();

    enum Happening {
        EXCHANGE,
        ONE_MORE,
        COME_IN,
        ELSEWHERE,
        GRANT,
        GRANT_AGAIN,
        REFUSE,
        TAKE_BACK,
        CALL_IN,
        LIFT,
        HOLIDAY,
        REDUCE,
        END,
        WAIT
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void no_day_has_two_truths(
            @ForAll @Size(min = 15, max = 35) List<Happening> what,
            @ForAll @Size(35) List<@IntRange(max = 40) Integer> when,
            @ForAll boolean turns) {
        var story = new Story(turns);
        for (int i = 0; i < what.size(); i++) {
            story.tell(what.get(i), when.get(i));
            story.holdsTogether();
        }
    }

    /** One person's story, and beside it what each day must be. */
    private static final class Story {

        private final Bureau bureau = new Bureau();
        private Instant now = Proposals.NOW;
        private final boolean turns;
        private final AgreementId agreement;
        private final ApplicationId application;
        private final Map<LocalDate, Held> held = new TreeMap<>();
        private List<DayChange> changes = List.of();
        private AgreementLife life;
        private String past;

        /** What was decided last for a day. */
        private record Held(DayChangeId change, boolean away, int term) {}

        Story(boolean turns) {
            this.turns = turns;
            var days = period("2026-11-24", "2027-02-12");
            var alike = proposal(days, TUESDAY, THURSDAY);
            var week = alike.pattern().first();
            var asked = turns
                    ? new Proposal(
                            days,
                            WeekPattern.inTurns(
                                    days.first(),
                                    week,
                                    half(week(MONDAY, THURSDAY).first())),
                            alike.outputs())
                    : alike;
            application = bureau.send(RANI, asked);
            bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), application, ""));
            life = read();
            agreement = life.id();
            past = past();
        }

        void tell(Happening what, int days) {
            changes = bureau.here(() -> bureau.bean(DayChanges.class).of(RANI));
            life = read();
            var day = today().plusDays(days);
            switch (what) {
                case EXCHANGE -> ask(DayWish.atOffice(day), DayWish.away(day.plusDays(1), HOME));
                case ONE_MORE -> ask(DayWish.away(day, HOME));
                case COME_IN -> ask(DayWish.atOffice(day));
                case ELSEWHERE -> ask(DayWish.away(day, new Place.Elsewhere("Rumah orang tua")));
                case GRANT, GRANT_AGAIN -> waiting().ifPresent(this::grant);
                case REFUSE ->
                    waiting()
                            .ifPresent(it -> bureau.here(
                                    () -> bureau.bean(DecidingDays.class).refuse(bureau.as(DIMAS), it.id(), "Belum")));
                case TAKE_BACK ->
                    pick(days, DayChange.Kind.ASKED, DayChange.Kind.TOLD).ifPresent(this::takeBack);
                case CALL_IN -> callIn(day);
                case LIFT -> pick(days, DayChange.Kind.CALLED_IN).ifPresent(this::lift);
                case HOLIDAY ->
                    bureau.run("insert into agency.calendar_entry (agency_id, day, kind, name, known_from) values"
                            + " (:agency, '" + day + "', 'HOLIDAY', 'Libur', '" + today()
                            + "') on conflict do nothing");
                case REDUCE ->
                    bureau.here(() -> bureau.bean(ChangingRights.class)
                            .reduce(agreement, day.plusDays(1), new Ruling(Optional.of(DIMAS), 80, "Evaluasi")));
                case END ->
                    bureau.here(() -> bureau.bean(EndingAgreement.class)
                            .end(bureau.as(RANI), application, new EndingAgreement.Wish(day, "", life().seen())));
                case WAIT -> {
                    now = now.plus(days, ChronoUnit.DAYS);
                    bureau.itIs(now);
                    past = past();
                }
            }
        }

        private void ask(DayWish... wishes) {
            var answer = bureau.here(
                    () -> bureau.bean(ChangingDays.class).ask(bureau.account(RANI), RANI, List.of(wishes), ""));
            if (answer instanceof ChangingDays.Answer.Told told) {
                hold(told.id(), List.of(wishes));
            }
        }

        private void grant(DayChange change) {
            var outcome = bureau.here(() -> bureau.bean(DecidingDays.class).grant(bureau.as(DIMAS), change.id(), ""));
            if (outcome instanceof DecidingDays.Outcome.Granted) {
                hold(change.id(), change.wishes());
            }
        }

        private void callIn(LocalDate day) {
            var outcome =
                    bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), RANI, day, "Pemeriksaan"));
            if (outcome instanceof CallingIn.Outcome.Called) {
                var latest = bureau.here(() -> bureau.bean(DayChanges.class).of(RANI))
                        .getFirst();
                hold(latest.id(), latest.wishes());
            }
        }

        private void takeBack(DayChange change) {
            var outcome = bureau.here(
                    () -> bureau.bean(ChangingDays.class).takeBack(bureau.account(RANI), RANI, change.id()));
            if (outcome instanceof ChangingDays.Outcome.TakenBack) {
                held.values().removeIf(it -> it.change().equals(change.id()));
            }
        }

        private void lift(DayChange change) {
            var outcome = bureau.here(() -> bureau.bean(CallingIn.class).lift(bureau.as(DIMAS), change.id()));
            if (outcome instanceof CallingIn.Lifting.Lifted) {
                held.values().removeIf(it -> it.change().equals(change.id()));
            }
        }

        private void hold(DayChangeId id, List<DayWish> wishes) {
            wishes.forEach(it -> held.put(it.day(), new Held(id, it.isAway(), term(it.day()))));
        }

        void holdsTogether() {
            bureau.itIs(now);
            life = read();
            assertThat(past()).as("the days that have begun").isEqualTo(past);
            var first = LocalDate.of(2026, 11, 23);
            assertThat(modes(first, first.plusDays(100)))
                    .isEqualTo(first.datesUntil(first.plusDays(100))
                            .filter(it -> it.getDayOfWeek().getValue() <= 5)
                            .map(it -> it + (isAway(it) ? " AWAY" : " OFFICE") + (isHalf(it) ? " AFTERNOON" : ""))
                            .collect(Collectors.joining("\n")));
            assertThat(first.datesUntil(first.plusDays(100))
                            .filter(this::isAway)
                            .collect(Collectors.groupingBy(it -> DateRange.weekOf(it), Collectors.counting())))
                    .allSatisfy((week, days) -> assertThat(days).isLessThanOrEqualTo(2 + holidays(week)));
        }

        /** What a day must be. */
        private boolean isAway(LocalDate day) {
            var life = life();
            if (day.isBefore(life.granted().first()) || day.isAfter(life.last())) {
                return false;
            }
            var decided = Optional.ofNullable(held.get(day)).filter(it -> !it.away() || it.term() == term(day));
            var left = life.terms().get(term(day) - 1).daysPerWeek();
            return decided.map(Held::away)
                    .orElseGet(() -> (left > 0 && day.getDayOfWeek() == earlier(day))
                            || (left > 1 && day.getDayOfWeek() == THURSDAY));
        }

        /** Thursdays of the second turn are half days, unless something else was decided for the day. */
        private boolean isHalf(LocalDate day) {
            var decided = Optional.ofNullable(held.get(day)).filter(it -> !it.away() || it.term() == term(day));
            return isAway(day) && decided.isEmpty() && day.getDayOfWeek() == THURSDAY && earlier(day) == MONDAY;
        }

        private static Week half(Week week) {
            var days = new EnumMap<>(week.days());
            days.put(THURSDAY, new DayPlan.Away(week.on(THURSDAY).hours(), HOME, AwayPart.AFTERNOON));
            return new Week(days);
        }

        /** The earlier of two days away in the week of a day, counted from the week in which it began. */
        private DayOfWeek earlier(LocalDate day) {
            var weeks = ChronoUnit.WEEKS.between(LocalDate.of(2026, 11, 23), day);
            return turns && weeks % 2 != 0 ? MONDAY : TUESDAY;
        }

        private int term(LocalDate day) {
            return life().terms().stream()
                    .filter(it -> !it.from().isAfter(day))
                    .mapToInt(AgreementLife.Term::number)
                    .max()
                    .orElse(1);
        }

        /** A day off takes nothing of the quota. */
        private long holidays(DateRange week) {
            return Long.parseLong(bureau.text("select count(*) from agency.calendar_entry where day between '"
                    + week.first() + "' and '" + week.last() + "'"));
        }

        private String modes(LocalDate first, LocalDate end) {
            return bureau.text(
                    "select coalesce(string_agg(p.day || ' ' || p.mode || coalesce(' ' || p.away_part, ''), e'\\n"
                            + "' order by p.day), '') from schedule.plan(array(select d::date"
                            + " from generate_series(date '" + first + "', date '" + end
                            + "' - 1, '1 day') d where extract(isodow from d) < 6)) p where p.employee_id = " + RANI);
        }

        private String past() {
            return modes(LocalDate.of(2026, 11, 23), today().plusDays(1));
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, ZoneId.of("Asia/Jakarta"));
        }

        private AgreementLife life() {
            return life;
        }

        private AgreementLife read() {
            return bureau.here(() -> bureau.bean(AgreementLives.class).of(application))
                    .orElseThrow();
        }

        private Optional<DayChange> waiting() {
            return changes.stream().filter(DayChange::waits).findFirst();
        }

        private Optional<DayChange> pick(int which, DayChange.Kind... kinds) {
            var fitting = changes.stream()
                    .filter(it -> List.of(kinds).contains(it.kind()))
                    .toList();
            return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(which % fitting.size()));
        }
    }
}
