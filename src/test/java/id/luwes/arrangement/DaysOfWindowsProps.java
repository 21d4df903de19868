package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.regime.RegimeBook;
import id.luwes.regime.Seats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is opened, asked, granted, told, called, taken back, spared, ended and agreed in whatever order: each day is what a
 * plain model of decisions and the judging of rules say, nobody is away outside of what a window offers them, and no day that has
 * begun changes.
 */
class DaysOfWindowsProps {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final List<LocalDate> DAYS = FIRST.datesUntil(FIRST.plusDays(24))
            .filter(it -> it.getDayOfWeek().getValue() < 6)
            .toList();
    private static final Place HOME = new Place.Residence();

    enum Happening {
        OPEN,
        OPEN_COUNTING,
        END,
        SPARE,
        NOT_SPARE,
        JOIN,
        LEAVE,
        ASK,
        ASK_AGAIN,
        GRANT,
        GRANT_AGAIN,
        TELL,
        TAKE_BACK,
        CALL_IN,
        LIFT,
        AGREE,
        NOT_AGREE,
        WAIT
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void a_day_is_away_by_a_window_while_it_was_granted_and_is_offered(
            @ForAll @Size(min = 15, max = 35) List<Happening> what,
            @ForAll @Size(35) List<@IntRange(max = 23) Integer> when) {
        var story = new Story();
        story.tell(Happening.OPEN, 0);
        for (int i = 0; i < what.size(); i++) {
            story.tell(what.get(i), when.get(i));
            story.holdsTogether();
        }
    }

    /** One person's story, and beside it which decision was the last for each day. */
    private static final class Story {

        private final Bureau bureau = new Bureau();
        private Instant now = Proposals.NOW;
        private int rules = 100;
        private final Map<LocalDate, DayChangeId> away = new HashMap<>();
        private final Map<LocalDate, DayChangeId> office = new HashMap<>();
        private Optional<ApplicationId> agreement = Optional.empty();
        private String past = "";

        Story() {
            bureau.run(
                    "insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account) values"
                            + " (:agency, 1, 'Siaga', 2, '2026-01-01', 1)");
        }

        void tell(Happening what, int number) {
            var day = day(number);
            var tomorrow = today().plusDays(1);
            switch (what) {
                case OPEN, OPEN_COUNTING -> open(what == Happening.OPEN_COUNTING, number);
                case END ->
                    bureau.run("update regime.regime set ended_before = '" + later(day, tomorrow)
                            + "', ended_reason = 'dicabut' where ended_before is null and regime_id = "
                            + (100 + number % Math.max(1, rules - 100)));
                case SPARE -> spare(number, later(day, tomorrow));
                case NOT_SPARE ->
                    bureau.run("update regime.departure set ended_before = greatest(from_day, cast('" + tomorrow
                            + "' as date)) where ended_before is null");
                case JOIN ->
                    bureau.run("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day,"
                            + " added_at, added_by_account) select :agency, 1, 7, false, '" + today() + "', '" + now
                            + "', 1 where not exists (select from workforce.team_member where agency_id = :agency)");
                case LEAVE ->
                    bureau.run("update workforce.team_member set ended_at = '" + now
                            + "', ended_by_account = 1 where ended_at is null");
                case ASK, ASK_AGAIN -> ask(DayWish.away(day, HOME));
                case TELL -> ask(DayWish.atOffice(had(number)));
                case GRANT, GRANT_AGAIN -> changes().filter(DayChange::waits).ifPresent(this::grant);
                case TAKE_BACK -> latestOn(had(number), false).ifPresent(this::takeBack);
                case CALL_IN -> callIn(had(number));
                case LIFT -> latestOn(had(number), true).ifPresent(this::lift);
                case AGREE -> agree();
                case NOT_AGREE ->
                    agreement.ifPresent(it -> bureau.here(() -> bureau.bean(EndingAgreement.class)
                            .end(bureau.as(RANI), it, new EndingAgreement.Wish(tomorrow, "", seen(it)))));
                case WAIT -> {
                    now = now.plus(1 + number % 3, ChronoUnit.DAYS);
                    bureau.itIs(now);
                    past = past();
                }
            }
        }

        /** One of the next working days. */
        private LocalDate day(int number) {
            return DAYS.stream()
                    .filter(it -> it.isAfter(today()))
                    .skip(number % 5)
                    .findFirst()
                    .orElse(DAYS.getLast());
        }

        /** A day of a window that was granted, or any where there is none. */
        private LocalDate had(int number) {
            var all = away.keySet().stream().sorted().toList();
            return all.isEmpty() ? day(number) : all.get(number % all.size());
        }

        private void open(boolean counts, int number) {
            if (rules >= 104) {
                return;
            }
            var dates = DAYS.stream()
                    .filter(it -> it.isAfter(today()) && (it.getDayOfMonth() + number) % 3 != 0)
                    .toList();
            if (dates.isEmpty()) {
                return;
            }
            bureau.run(TestWindows.window(rules, counts, dates));
            if (number % 4 == 1) {
                bureau.run("insert into regime.team_reach (agency_id, regime_id, team_id) values (:agency, " + rules
                        + ", 1)");
            }
            rules++;
        }

        private void spare(int number, LocalDate from) {
            var rule = 100 + number % Math.max(1, rules - 100);
            bureau.run(TestWindows.spared(rule, 2, from));
        }

        private void ask(DayWish wish) {
            var answer = bureau.here(
                    () -> bureau.bean(ChangingDays.class).ask(bureau.account(RANI), RANI, List.of(wish), ""));
            if (answer instanceof ChangingDays.Answer.Told told && inWindow(told.id())) {
                office.put(wish.day(), told.id());
            } else if (answer instanceof ChangingDays.Answer.Told) {
                forget(wish.day());
            }
        }

        private void grant(DayChange change) {
            var outcome = bureau.here(() -> bureau.bean(DecidingDays.class).grant(bureau.as(DIMAS), change.id(), ""));
            if (outcome instanceof DecidingDays.Outcome.Granted) {
                forget(change.first());
                if (inWindow(change.id())) {
                    away.put(change.first(), change.id());
                }
            }
        }

        private void takeBack(DayChange change) {
            var outcome = bureau.here(
                    () -> bureau.bean(ChangingDays.class).takeBack(bureau.account(RANI), RANI, change.id()));
            if (outcome instanceof ChangingDays.Outcome.TakenBack) {
                away.values().remove(change.id());
                office.values().remove(change.id());
            }
        }

        private void callIn(LocalDate day) {
            var outcome =
                    bureau.here(() -> bureau.bean(CallingIn.class).call(bureau.as(DIMAS), RANI, day, "Audit BPK"));
            if (outcome instanceof CallingIn.Outcome.Called called) {
                if (inWindow(called.change())) {
                    office.put(day, called.change());
                } else {
                    forget(day);
                }
            }
        }

        private void lift(DayChange change) {
            var outcome = bureau.here(() -> bureau.bean(CallingIn.class).lift(bureau.as(DIMAS), change.id()));
            if (outcome instanceof CallingIn.Lifting.Lifted) {
                office.values().remove(change.id());
            }
        }

        private void agree() {
            var days = period(today().plusDays(1).toString(), "2027-01-29");
            var sent = bureau.here(() ->
                    bureau.bean(Applying.class).submit(bureau.account(RANI), RANI, proposal(days, TUESDAY, THURSDAY)));
            if (sent instanceof Applying.Outcome.Sent it) {
                bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), it.id(), "Cukup"));
                agreement = Optional.of(it.id());
            }
        }

        private void forget(LocalDate day) {
            away.remove(day);
            office.remove(day);
        }

        private boolean inWindow(DayChangeId id) {
            return bureau.text("select count(*) from arrangement.changed_day where regime_id is not null and stands ="
                            + " 'HOLDS' and change_id = " + id)
                    .equals("1");
        }

        void holdsTogether() {
            var regimes = bureau.here(() -> bureau.bean(RegimeBook.class).published());
            var planned = planned();
            var windows = bureau.here(() -> bureau.bean(BesideDays.class).of(List.of(RANI), DAYS)).stream()
                    .filter(BesideDay::isAway)
                    .map(BesideDay::day)
                    .collect(Collectors.toSet());
            assertThat(planned).as("one truth for each day").hasSize(DAYS.size());
            for (var day : DAYS) {
                var seat = bureau.here(() -> bureau.bean(Seats.class).of(RANI, day));
                var rule = Optional.ofNullable(away.get(day)).map(this::ruleOf);
                var offered = seat.isPresent()
                        && rule.isPresent()
                        && regimes.offering(day, seat.get()).stream()
                                .anyMatch(it -> it.regime().code().equals(rule.get()));
                var held = offered && !office.containsKey(day);
                assertThat(windows.contains(day)).as("by a window on %s", day).isEqualTo(held);
                assertThat(planned.get(day))
                        .as("the plan of %s", day)
                        .isEqualTo(held || agreedAway(day) ? "AWAY" : "OFFICE");
            }
            if (!past.isEmpty()) {
                assertThat(past()).as("no day that has begun changes").isEqualTo(past);
            }
        }

        private String ruleOf(DayChangeId id) {
            return bureau.text(
                    "select r.code from arrangement.changed_day d join regime.regime r using (agency_id, regime_id)"
                            + " where d.change_id = " + id);
        }

        /** Whether the agreement has the day away; a call or what was told from a window goes before it. */
        private boolean agreedAway(LocalDate day) {
            return bureau.text("select count(*) from arrangement.agreed('{" + day
                            + "}') where employee_id = 7 and mode = 'AWAY'")
                    .equals("1");
        }

        private Map<LocalDate, String> planned() {
            var array = DAYS.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
            var all = bureau.text("select string_agg(day || ' ' || mode, ',') from schedule.plan('" + array
                    + "') where employee_id = 7");
            return List.of(all.split(",", -1)).stream()
                    .collect(Collectors.toMap(it -> LocalDate.parse(it.substring(0, 10)), it -> it.substring(11)));
        }

        private String past() {
            return planned().entrySet().stream()
                    .filter(it -> !it.getKey().isAfter(today()))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::toString)
                    .collect(Collectors.joining(" ", "since ", ""));
        }

        private Optional<DayChange> changes() {
            return bureau.here(() -> bureau.bean(DayChanges.class).of(RANI)).stream()
                    .filter(DayChange::waits)
                    .findFirst();
        }

        private Optional<DayChange> latestOn(LocalDate day, boolean called) {
            return bureau.here(() -> bureau.bean(DayChanges.class).of(RANI)).stream()
                    .filter(it -> it.first().equals(day) && it.isOpen(today()))
                    .filter(it -> (it.kind() == DayChange.Kind.CALLED_IN) == called)
                    .findFirst();
        }

        private int seen(ApplicationId id) {
            return bureau.here(() -> bureau.bean(AgreementLives.class).of(id))
                    .orElseThrow()
                    .seen();
        }

        private LocalDate today() {
            return LocalDate.ofInstant(now, ZoneId.of("Asia/Jakarta"));
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }
}
