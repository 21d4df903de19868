package id.luwes.objection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be objected to. */
public enum ContestedKind {
    /** Whether somebody may apply, and for how many days. */
    VERDICT,
    /** An application that was refused. */
    REFUSAL,
    /** A right that was reduced, revoked or ended by the other side or by a policy: the application of the agreement, and the number of the change. */
    RIGHT,
    /** What was decided on a single day: a wish that was refused, or an instruction to come in. */
    DAY;

    /** How it is written in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContestedKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether the body can uphold in part: a right that was taken holds again or not, and a single day is one. */
    public boolean hasParts() {
        return switch (this) {
            case VERDICT, REFUSAL -> true;
            case RIGHT, DAY -> false;
        };
    }
}
