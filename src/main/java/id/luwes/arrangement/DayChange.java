package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.policy.Bilingual;
import id.luwes.regime.RegimeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One or two single days that are worked otherwise than the agreement's week says.
 *
 * @param days in their order
 * @param reason what whoever asks says about it, or why somebody is called in; may be empty
 * @param word what whoever decided says about it; empty while nobody has
 * @param by who decided; empty for an account without an employee record, and while nobody has
 * @param again what was refused before and is decided again; empty where nothing was
 */
public record DayChange(
        DayChangeId id,
        EmployeeId employee,
        Kind kind,
        State state,
        List<Day> days,
        Instant askedAt,
        String reason,
        String word,
        Optional<EmployeeId> by,
        Optional<Again> again) {

    public DayChange {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    /** How it came about. */
    public enum Kind {
        /** The employee asks, and whoever decides says yes or no. */
        ASKED,
        /** The employee comes in on a day that was agreed away, and tells it. */
        TOLD,
        /** Whoever decides calls the employee in. */
        CALLED_IN
    }

    /** What has become of it. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /** Whether a day waits, holds, or is over: refused, withdrawn, or replaced by a later decision. */
    public enum Stands {
        WAITS,
        HOLDS,
        OVER
    }

    /**
     * A day of it.
     *
     * @param place where, if away
     * @param rule the rule of the organisation by which it would be away, or that offers it; empty where it departs from an
     *     agreement
     */
    public record Day(LocalDate date, Optional<Place> place, Stands stands, Optional<Rule> rule) {

        /** Whether the person comes in although a rule would have them away. */
        boolean isFromRule() {
            return stands == Stands.HOLDS && rule.isPresent() && place.isEmpty();
        }

        /** Whether it is a day of a window that the organisation offers. */
        public boolean isInWindow() {
            return rule.isPresent() && place.isPresent();
        }

        /** The rule by which it was asked for without an agreement. */
        Optional<RegimeId> window() {
            return rule.filter(it -> place.isPresent()).map(Rule::id);
        }

        DayWish wish() {
            return new DayWish(date, place);
        }
    }

    /**
     * A rule of the organisation and what it is called.
     *
     * @param instrument on which it stands
     */
    public record Rule(RegimeId id, Bilingual title, String instrument) {

        /** Its title with what it stands on. */
        public String said(Locale language) {
            return title.in(language) + " (" + instrument + ")";
        }
    }

    /**
     * What was refused before.
     *
     * @param by who refused it; empty for an account without an employee record
     */
    public record Again(DayChangeId refused, long account, Optional<EmployeeId> by) {

        Refuser refuser() {
            return new Refuser(account, by);
        }
    }

    DayChange with(List<Day> all) {
        return new DayChange(id, employee, kind, state, all, askedAt, reason, word, by, again);
    }

    public LocalDate first() {
        return days.getFirst().date();
    }

    List<DayWish> wishes() {
        return days.stream().map(Day::wish).toList();
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    /** Whether nobody decided before its day came, or before the window closed, so that nothing changed. */
    public boolean isLapsed(LocalDate today) {
        return waits() && (!first().isAfter(today) || days.stream().allMatch(it -> it.stands() == Stands.OVER));
    }

    /** Whether it could be taken back: it waits or holds, and no day of it has begun. */
    public boolean isOpen(LocalDate today) {
        return first().isAfter(today)
                && (waits() || (state == State.GRANTED && days.stream().anyMatch(it -> it.stands() == Stands.HOLDS)));
    }
}
