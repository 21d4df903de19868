package id.luwes.evidence;

/** What became of a file that somebody brought. */
public sealed interface Kept {

    /** It is kept. */
    record Fine(KeptFile file) implements Kept {}

    /**
     * It is not kept; nothing of it is.
     *
     * @param wanted what it should be, where that can be told
     */
    record Refused(FileName name, Flaw flaw, String wanted) implements Kept {}
}
