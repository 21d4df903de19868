package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.CALENDAR;
import static id.luwes.arrangement.Proposals.TODAY;
import static id.luwes.arrangement.Proposals.officeHours;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.DateRange;
import id.luwes.eligibility.Lift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the chain of a quota ends with is what the checks enforce, whatever policy, cap, exceptions and days are. */
class QuotaChainProps {

    private static final DayRules NO_RULES = new DayRules(Map.of(), Map.of(), Set.of());
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final DateRange WEEK = DateRange.weekOf(MONDAY);

    @Property
    void one_more_day_is_left_exactly_where_the_check_of_single_days_lets_it_pass(@ForAll("chains") QuotaChain chain) {
        for (var day : chain.open()) {
            var findings = new DayChangeCheck(standing(chain)).of(List.of(DayWish.away(day, new Place.Residence())));
            assertThat(findings.isEmpty()).as("%s in %s", day, chain).isEqualTo(chain.mayAdd(day));
        }
        assertThat(chain.left() > 0).isEqualTo(chain.open().stream().anyMatch(chain::mayAdd));
    }

    @Property
    void so_many_days_are_left_as_an_application_for_the_week_may_ask_for(@ForAll("chains") QuotaChain chain) {
        if (!chain.right().eligible()) {
            // Another rule stands in the way.
            return;
        }
        int most = 0;
        for (int chosen = 1; chosen < 32; chosen++) {
            var days = days(chosen);
            boolean free = days.stream().allMatch(it -> chain.open().contains(date(it)));
            if (free && findings(chain, days).isEmpty()) {
                most = Math.max(most, days.size());
            }
        }
        assertThat(most).as("%s", chain).isEqualTo(chain.left());
    }

    @Property
    void nothing_is_left_where_more_is_taken_than_allowed_and_nobody_who_is_not_eligible_has_any(
            @ForAll("chains") QuotaChain chain) {
        if (chain.used() > chain.allowed() || !chain.right().eligible()) {
            assertThat(chain.left()).isZero();
        }
        assertThat(chain.used() + chain.left()).isLessThanOrEqualTo(Math.max(chain.used(), 5));
    }

    @Property
    void each_check_says_broken_exactly_where_the_rules_find_something(
            @ForAll("chains") QuotaChain chain,
            @ForAll @IntRange(max = 6) int asked,
            @ForAll boolean away,
            @ForAll boolean absent,
            @ForAll boolean waiting) {
        var day = MONDAY.plusDays(asked);
        var whole = standing(chain);
        var standing = new DayStanding(
                whole.whole(),
                chain,
                whole.agreed(),
                absent ? Set.of(day) : Set.of(),
                waiting ? Set.of(day) : Set.of(),
                NO_RULES);
        var wish = away ? DayWish.away(day, new Place.Residence()) : DayWish.atOffice(day);
        var findings = new DayChangeCheck(standing).of(List.of(wish));
        var broken = new DayChecks(standing, findings)
                .of(List.of(wish), List.of()).stream()
                        .filter(it -> it.result() == Checked.Result.BROKEN)
                        .map(Checked::rule)
                        .toList();
        assertThat(broken)
                .isEqualTo(findings.stream()
                        .map(it -> Checked.of(it.rule(), Checked.Result.BROKEN, List.of())
                                .rule())
                        .toList());
    }

    private static List<Finding> findings(QuotaChain chain, Set<DayOfWeek> days) {
        var dates = days.stream().map(QuotaChainProps::date).sorted().toList();
        var proposal =
                Proposals.proposal(new DateRange(dates.getFirst(), dates.getLast()), days.toArray(DayOfWeek[]::new));
        return new DaysCheck(standing(chain).whole()).of(proposal);
    }

    /** As the checks find somebody of whom the chain tells. */
    private static DayStanding standing(QuotaChain chain) {
        var already = chain.taken().stream()
                .filter(TakenDay::counts)
                .map(TakenDay::day)
                .collect(Collectors.toSet());
        var whole = new Standing(TODAY, chain.right(), chain.quota(), CALENDAR, List.of(), already);
        var agreed = WEEK.days()
                .filter(CALENDAR::isWorkingDay)
                .map(it -> agreed(it, already.contains(it)))
                .collect(Collectors.toMap(AgreedDay::day, Function.identity()));
        return new DayStanding(whole, chain, agreed, Set.of(), Set.of(), NO_RULES);
    }

    private static AgreedDay agreed(LocalDate day, boolean away) {
        DayPlan plan =
                away ? new DayPlan.Away(officeHours(), new Place.Residence()) : new DayPlan.AtOffice(officeHours());
        return new AgreedDay(Proposals.RANI, day, new AgreementId(1), 1, plan, plan, Optional.empty());
    }

    private static Set<DayOfWeek> days(int chosen) {
        return WeekPattern.WEEKDAYS.stream()
                .filter(it -> (chosen & (1 << (it.getValue() - 1))) != 0)
                .collect(Collectors.toSet());
    }

    private static LocalDate date(DayOfWeek weekday) {
        return MONDAY.plusDays(weekday.getValue() - 1L);
    }

    @Provide
    Arbitrary<QuotaChain> chains() {
        var taken = Arbitraries.of(WeekPattern.WEEKDAYS).set().ofMaxSize(5);
        var lifts = Arbitraries.integers()
                .between(-3, 6)
                .flatMap(first -> Arbitraries.integers()
                        .between(first, first + 9)
                        .flatMap(last -> Arbitraries.integers()
                                .between(1, 5)
                                .map(days ->
                                        new Lift(days, new DateRange(MONDAY.plusDays(first), MONDAY.plusDays(last))))))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-1, 5),
                        lifts,
                        taken)
                .as(QuotaChainProps::chain);
    }

    private static QuotaChain chain(int policy, int cap, List<Lift> lifts, Set<DayOfWeek> away) {
        var right = new Right(
                policy > 0,
                policy,
                policy > 0 ? lifts : List.of(),
                OptionalLong.empty(),
                List.of(),
                QuotaSource.Named.CAP,
                Optional.empty());
        var taken = away.stream()
                .sorted()
                .map(it -> new TakenDay(date(it), TakenDay.By.AGREEMENT, true))
                .toList();
        var open = WEEK.days()
                .filter(CALENDAR::isWorkingDay)
                .filter(it -> !away.contains(it.getDayOfWeek()))
                .toList();
        return new QuotaChain(WEEK, right, cap < 0 ? OptionalInt.empty() : OptionalInt.of(cap), taken, Set.of(), open);
    }
}
