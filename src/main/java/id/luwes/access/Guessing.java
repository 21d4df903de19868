package id.luwes.access;

import id.luwes.access.Throttle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets somebody try a password or a code, unless what is tried for, or the address, has failed too often. */
@Component
class Guessing {

    private final Throttle throttle;

    Guessing(Throttle throttle) {
        this.throttle = throttle;
    }

    /** What attempts are counted for. */
    record Counted(Kind kind, String subject) {}

    /** How an attempt ended, and whether it counts as a guess. */
    record Attempt<T>(T outcome, Ending ending) {

        /** What the attempt was worth. */
        enum Ending {
            WRONG,
            /** It was right, and is refused for another reason. */
            SPARED,
            RIGHT
        }

        static <T> Attempt<T> of(T outcome, Ending ending) {
            return new Attempt<>(outcome, ending);
        }
    }

    /** Makes an attempt for a login from an address. */
    <T> T at(String login, String address, Supplier<T> tooOften, Supplier<Attempt<T>> work) {
        return at(List.of(new Counted(Kind.LOGIN, login), new Counted(Kind.ADDRESS, address)), tooOften, work);
    }

    /** Makes an attempt by somebody who is signed in. */
    <T> T at(SignedIn person, Supplier<T> tooOften, Supplier<Attempt<T>> work) {
        return at(List.of(new Counted(Kind.LOGIN, person.getName())), tooOften, work);
    }

    private <T> T at(List<Counted> wanted, Supplier<T> tooOften, Supplier<Attempt<T>> work) {
        var counted = new ArrayList<Counted>();
        for (var one : wanted) {
            if (!throttle.admits(one.kind(), one.subject())) {
                spare(counted);
                return tooOften.get();
            }
            counted.add(one);
        }
        var wrong = false;
        try {
            var attempt = work.get();
            wrong = attempt.ending() == Attempt.Ending.WRONG;
            if (attempt.ending() == Attempt.Ending.RIGHT) {
                throttle.succeeded(wanted.getFirst().subject());
            }
            return attempt.outcome();
        } finally {
            if (!wrong) {
                spare(counted);
            }
        }
    }

    private void spare(List<Counted> counted) {
        counted.forEach(it -> throttle.spares(it.kind(), it.subject()));
    }
}
