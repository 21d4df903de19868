package id.luwes.access;

import java.util.Map;
import java.util.Optional;

/** A kind of decision that can be undone for some seconds: its module says how one is carried out when they are over. */
public interface Undoable {

    /** How it is written in the store; stays the same for good. */
    String kind();

    /**
     * The beginning of its message keys: at {@code words.choice} stands what was decided on whose, with {@code .many} for
     * several, at {@code words.lost.choice} that it was not after all, and at {@code words.why.reason} why.
     */
    String words();

    /** Where the case can be looked at. */
    String address(long subject);

    /**
     * Decides as if it were decided now, in the transaction that is open.
     *
     * @return the end of the key that tells why it cannot be; empty where it is done
     */
    Optional<String> carryOut(Authority who, Wish wish);

    /**
     * What somebody decided.
     *
     * @param subject the number of the case within its kind
     * @param choice the end of the keys that tell it, such as {@code approve}
     * @param said what else was sent, as the kind names it
     * @param about the name of whose case it is, to tell whoever decided
     */
    record Wish(String kind, long subject, String choice, Map<String, String> said, String about) {

        public Wish {
            said = Map.copyOf(said);
        }

        /** What was sent under a name; empty where nothing was. */
        public String said(String name) {
            return said.getOrDefault(name, "");
        }
    }
}
