package id.luwes.performance.web;

/**
 * What somebody sends about an own output.
 *
 * @param step the last step that the page showed; empty while nothing was sent
 * @param action {@code note} or {@code hand-in}
 */
public record ProgressForm(String quantity, String note, String link, String step, String action) {

    static final ProgressForm EMPTY = new ProgressForm("", "", "", "", "");

    public ProgressForm {
        quantity = Typed.text(quantity);
        note = Typed.text(note);
        link = Typed.text(link);
        step = Typed.text(step);
        action = Typed.text(action);
    }

    boolean handsIn() {
        return action.equals("hand-in");
    }

    boolean sent() {
        return !step.isEmpty();
    }
}
