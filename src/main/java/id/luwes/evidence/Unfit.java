package id.luwes.evidence;

/** A file that is not kept, while it is looked at; what becomes of it is {@link Kept.Refused}. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1;

    private final Flaw flaw;
    private final String wanted;

    Unfit(Flaw flaw) {
        this(flaw, "");
    }

    Unfit(Flaw flaw, String wanted) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
        this.wanted = wanted;
    }

    Flaw flaw() {
        return flaw;
    }

    /** What it should be, where that can be told. */
    String wanted() {
        return wanted;
    }
}
