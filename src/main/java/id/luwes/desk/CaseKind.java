package id.luwes.desk;

import java.util.Locale;

/** What can wait for somebody, in the order in which the inbox offers it. */
public enum CaseKind {
    APPLICATION("/inbox/applications", "/inbox/", ""),
    DAY("/days/waiting", "/days/waiting/", ""),
    AGREEMENT("/agreements", "/applications/", "#look"),
    OUTPUT("/outputs/waiting", "/outputs/", ""),
    CORRECTION("/attendance/corrections", "/attendance/corrections/", ""),
    EVALUATION("/evaluations/team", "/evaluations/", "#decide"),
    OBJECTION("/eligibility/objections", "/eligibility/objections/", ""),
    FACT("/eligibility/disputes", "/eligibility/disputes/", ""),
    CONTEST("/objections", "/objections/", "#decide"),
    DOUBT("/people/doubts", "/people/doubts/", ""),
    OPINION("/opinions", "/opinions/", ""),
    IMPORT("/imports", "/imports/", "");

    private final String desk;
    private final String before;
    private final String after;

    CaseKind(String desk, String before, String after) {
        this.desk = desk;
        this.before = before;
        this.after = after;
    }

    /** Whether one of them can be decided in the list itself; the others want to be read whole. */
    public boolean opens() {
        return switch (this) {
            case APPLICATION, DAY, AGREEMENT, OUTPUT, CORRECTION -> true;
            case EVALUATION, OBJECTION, FACT, CONTEST, DOUBT, OPINION, IMPORT -> false;
        };
    }

    /** How it is written in an address and at the end of a message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page on which all of this kind are worked through. */
    public String desk() {
        return desk;
    }

    /** Where one of them is decided. */
    public String address(long id) {
        return before + id + after;
    }
}
