package id.luwes.workforce;

import id.luwes.web.Tone;

/** A kind of decision that whoever took it can look up again; its module says where it is kept. */
public interface DecidedKind {

    /** How it is written in an address, as the inbox writes the kind. */
    String word();

    /**
     * A query for the decisions of the account {@code :account} in the agency {@code :agency} with the columns {@code
     * step} and {@code id} (numbers of the decision and of where it is read), {@code name} (whose case), {@code decided_at}, {@code
     * state} (what was decided), {@code what} (about what), {@code first_day} and {@code last_day} (of which days, or
     * null) and {@code reason}.
     */
    String sql();

    /** The key of the words for what was decided. */
    String key(String state);

    Tone tone(String state);

    /** Where the case, or whose it is, is read. */
    String address(long id);
}
