package id.luwes.arrangement.web;

import id.luwes.arrangement.web.ApplicationForms.Checked;

/** What comes back while the form is filled in: the check, and what stands beside each promise. */
public record CheckedPage(CheckCard check, PastRows past) {

    static CheckedPage of(Checked checked) {
        return new CheckedPage(
                CheckCard.of(checked.prospect(), checked.faults()), PastRows.of(checked.form(), checked.prospect()));
    }
}
