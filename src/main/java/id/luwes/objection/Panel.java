package id.luwes.objection;

import java.util.Optional;

/** How many members agree before something is decided. */
final class Panel {

    private Panel() {}

    /** What a member holds to be right. */
    record Vote(long account, Ending ending, Findings findings) {}

    /**
     * Whether a vote decides: alone where one member is enough, else as the second one for the same. Another view takes the
     * place of the one before, and somebody else has to agree to that.
     */
    static boolean decides(int members, Optional<Vote> before, Vote vote) {
        return members == 1
                || before.filter(it -> it.account() != vote.account()
                                && it.ending() == vote.ending()
                                && it.findings().equals(vote.findings()))
                        .isPresent();
    }
}
