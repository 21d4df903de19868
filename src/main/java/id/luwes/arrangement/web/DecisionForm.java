package id.luwes.arrangement.web;

/** What the superior sends. */
public record DecisionForm(String decision, String reason) {

    static final DecisionForm EMPTY = new DecisionForm("", "");

    public DecisionForm {
        decision = decision == null ? "" : decision;
        reason = reason == null
                ? ""
                : reason.replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ").strip();
    }

    boolean approves() {
        return decision.equals("approve");
    }

    boolean refuses() {
        return decision.equals("refuse");
    }
}
