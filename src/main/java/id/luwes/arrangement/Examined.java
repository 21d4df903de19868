package id.luwes.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Everything that was looked at when something was asked or decided, to be kept with that step.
 *
 * @param verdict that was in force
 * @param ground the policy and its version; empty where nobody was judged
 * @param as in which office it was decided; empty where it was asked
 */
record Examined(List<Checked> checks, OptionalLong verdict, Optional<Ground> ground, Optional<ActedAs> as) {

    /** Nothing was looked at. */
    static final Examined NOTHING = new Examined(List.of(), OptionalLong.empty(), Optional.empty(), Optional.empty());

    Examined {
        checks = List.copyOf(checks);
    }

    static Examined of(List<Checked> checks, Right right) {
        return new Examined(checks, right.verdict(), right.ground(), Optional.empty());
    }

    /** The same, decided in an office. */
    Examined by(ActedAs office) {
        return new Examined(checks, verdict, ground, Optional.of(office));
    }

    Examined with(List<Checked> others) {
        return new Examined(others, verdict, ground, as);
    }
}
