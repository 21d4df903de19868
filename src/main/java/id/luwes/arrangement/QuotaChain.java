package id.luwes.arrangement;

import id.luwes.arrangement.Seen.What;
import id.luwes.core.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Why somebody may work away on so many days of one week: the row of the policy, the agency's own cap, exceptions to it, and each day
 * that is taken already. It is what the checks themselves stand on, so that its end is what they enforce.
 *
 * @param cap the agency's own cap; empty where it has none
 * @param taken the dates away, in order; a date stands here once
 * @param absent dates of these on which the person is on leave, sick or on duty, which are counted all the same
 * @param open the other working days of the week
 */
public record QuotaChain(
        DateRange week,
        Right right,
        OptionalInt cap,
        List<TakenDay> taken,
        Set<LocalDate> absent,
        List<LocalDate> open) {

    public QuotaChain {
        taken = List.copyOf(taken);
        absent = Set.copyOf(absent);
        open = List.copyOf(open);
    }

    /** What the checks ask. */
    Quota quota() {
        return Quota.of(right, cap);
    }

    /** How many days of the week are taken. */
    public int used() {
        return counted().size();
    }

    /** How many the week may have, as far as its days are taken. */
    public int allowed() {
        var counted = counted();
        return quota().in(week, counted.isEmpty() ? open : counted);
    }

    /** Whether one more day of the week may be away. */
    public boolean mayAdd(LocalDate day) {
        return fits(List.of(day));
    }

    /** How many days may be added at most. */
    public int left() {
        int most = 0;
        for (int chosen = 1; chosen < (1 << open.size()); chosen++) {
            var days = new ArrayList<LocalDate>();
            for (int place = 0; place < open.size(); place++) {
                if ((chosen & (1 << place)) != 0) {
                    days.add(open.get(place));
                }
            }
            most = days.size() > most && fits(days) ? days.size() : most;
        }
        return most;
    }

    private boolean fits(Collection<LocalDate> more) {
        var all = new ArrayList<>(counted());
        all.addAll(more);
        return quota().exceededBy(all).isEmpty();
    }

    private List<LocalDate> counted() {
        return taken.stream().filter(TakenDay::counts).map(TakenDay::day).toList();
    }

    /** Each step with its number, from the policy to what is taken. */
    public List<Seen> seen() {
        var seen = new ArrayList<>(given());
        seen.addAll(taken(taken));
        seen.addAll(Seen.dates(
                What.ABSENT, counted().stream().filter(absent::contains).toList()));
        seen.add(Seen.of(What.USED, used()));
        return seen;
    }

    /** The steps that are alike in every week, and the exceptions of this one. */
    private List<Seen> given() {
        var seen = new ArrayList<>(given(right, cap));
        right.lifts().stream().filter(it -> it.within().overlaps(week)).forEach(it -> {
            seen.add(Seen.of(What.EXCEPTION_DAYS, it.days()));
            seen.add(Seen.of(What.EXCEPTION, it.within()));
        });
        return seen;
    }

    /** The row of the policy and the agency's own cap. */
    static List<Seen> given(Right right, OptionalInt cap) {
        var seen = new ArrayList<Seen>();
        right.ground().ifPresent(ground -> {
            seen.add(new Seen(What.POLICY, ground.policy()));
            ground.row().ifPresent(row -> {
                seen.add(new Seen(What.ROW, row.id()));
                seen.add(Seen.of(What.POLICY_DAYS, row.days()));
                seen.add(Seen.basis(row.basis()));
                if (row.example()) {
                    seen.add(new Seen(What.EXAMPLE, row.id()));
                }
            });
        });
        cap.ifPresent(it -> seen.add(Seen.of(What.CAP, it)));
        return seen;
    }

    /** The dates away by what has them so, those that take nothing apart. */
    static List<Seen> taken(List<TakenDay> days) {
        var seen = new ArrayList<Seen>();
        seen.addAll(Seen.dates(What.AGREED, by(days, TakenDay.By.AGREEMENT)));
        seen.addAll(Seen.dates(What.CHANGED, by(days, TakenDay.By.CHANGE)));
        seen.addAll(Seen.dates(What.RULED, by(days, TakenDay.By.RULE)));
        seen.addAll(Seen.dates(
                What.NOT_COUNTED,
                days.stream().filter(it -> !it.counts()).map(TakenDay::day).toList()));
        return seen;
    }

    private static List<LocalDate> by(List<TakenDay> days, TakenDay.By what) {
        return days.stream()
                .filter(it -> it.counts() && it.by() == what)
                .map(TakenDay::day)
                .toList();
    }
}
