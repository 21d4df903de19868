package id.luwes.organisation.web;

import id.luwes.organisation.ShapingOffices.Office;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import java.util.List;
import java.util.Set;

/**
 * The offices, with the form of a new one or of the one that is changed.
 *
 * @param id the one whose form is shown, 0 for a new one
 * @param shaping what whoever looks may do
 */
public record OfficesPage(
        List<Office> offices, Paging paging, long id, Shaping shaping, OfficeForm form, Faults faults) {

    private static final int PAGE = 25;

    /** Whether somebody may add offices, and which they may change. */
    public record Shaping(boolean adds, Set<Long> movable) {

        public Shaping {
            movable = Set.copyOf(movable);
        }
    }

    public OfficesPage {
        offices = List.copyOf(offices);
    }

    static OfficesPage of(List<Office> all, int page, long id, Shaping shaping, OfficeForm form, Faults faults) {
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        var some = all.subList((shown - 1) * PAGE, Math.min(all.size(), shown * PAGE));
        return new OfficesPage(some, new Paging(shown, pages, "/offices?page="), id, shaping, form, faults);
    }

    /** Whether the form stands before the list: of an office that was chosen there, which is what one came for. */
    public boolean isFormFirst() {
        return shaping.adds() && id > 0;
    }

    public String action() {
        return id == 0 ? "/offices" : "/offices/" + id;
    }

    public String title() {
        return id == 0 ? "organisation.office.add" : "organisation.office.change";
    }
}
