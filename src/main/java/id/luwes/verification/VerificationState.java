package id.luwes.verification;

import java.util.Locale;

/** How far the verdict that holds for somebody is verified. */
public enum VerificationState {
    /** Nobody has signed a verdict on this person yet. */
    NEW,
    /** The verdict says something else than the one that was signed last, or of another box. */
    CHANGED,
    /** Somebody else is to look at what was signed. */
    LOOK,
    /** It was doubted, when it was signed or at the second look. */
    DOUBTED,
    VERIFIED;

    /** The state of {@code s}, the standing of a person, and {@code l}, what was signed last. */
    static final String SQL = """
         case when l.verdict_id is null then 'NEW'
              when l.max_days <> s.max_days or l.reasons <> s.reasons or l.nine_box is distinct from s.nine_box
                  then 'CHANGED'
              when l.outcome = 'DOUBTED' then 'DOUBTED'
              when l.look_due then 'LOOK'
              else 'VERIFIED' end
        """;

    /** Whether such verdicts wait to be signed. */
    public boolean waits() {
        return this == NEW || this == CHANGED;
    }

    /** How it is written in addresses and at the end of message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
