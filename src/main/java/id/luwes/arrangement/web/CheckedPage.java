package id.luwes.arrangement.web;

import id.luwes.agency.CoreHours;
import id.luwes.arrangement.PastEvaluations.Evaluated;
import id.luwes.arrangement.web.ApplicationForms.Checked;
import java.util.List;
import java.util.Optional;

/** What comes back while the form is filled in: the check, what stands beside each promise, and the last months. */
public record CheckedPage(CheckCard check, PastRows past, List<Evaluated> evaluated, Optional<CoreHours> core) {

    public CheckedPage {
        evaluated = List.copyOf(evaluated);
    }

    /** What comes back for the form as it stands on the screen. */
    CheckedPage shownIn(ApplicationForm form) {
        return new CheckedPage(check, past.shownIn(form), evaluated, core);
    }

    static CheckedPage of(Checked checked) {
        return new CheckedPage(
                CheckCard.of(checked.prospect(), checked.faults()),
                PastRows.of(checked.form(), checked.prospect()),
                checked.prospect().evaluated(),
                checked.core());
    }
}
