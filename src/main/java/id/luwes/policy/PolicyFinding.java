package id.luwes.policy;

/** What is wrong, or may be meant otherwise, with the tables of a policy, whoever is judged by them. */
public sealed interface PolicyFinding {

    /** Whether such a policy could not answer for somebody, so that it must not take force. */
    default boolean blocks() {
        return false;
    }

    /** Nothing refuses somebody like this, and yet no row gives them a day. */
    record NoDays(Bilingual example) implements PolicyFinding {

        @Override
        public boolean blocks() {
            return true;
        }
    }

    /** No row of the evaluation fits such a month. */
    record NoProposal(Bilingual example) implements PolicyFinding {

        @Override
        public boolean blocks() {
            return true;
        }
    }

    /** A table tells so many cases apart that nobody can say whether one is left out. */
    record TooManyCases(String table) implements PolicyFinding {

        @Override
        public boolean blocks() {
            return true;
        }
    }

    /** A row fits nobody that there can be. */
    record FitsNobody(String table, String row) implements PolicyFinding {}

    /** A row never decides: others, before it or with the same reason, fit everybody whom it fits. */
    record Masked(String table, String row) implements PolicyFinding {}

    /** Two rows with different results fit such a case, and neither is the exception of the other: their order decides. */
    record OrderDecides(String table, String row, String later, Bilingual example) implements PolicyFinding {}
}
