package id.luwes.workforce;

import id.luwes.access.Authority;
import java.util.List;

/**
 * A part of a person's page, told by the module that keeps what it says. The page is shown to the person, the superior,
 * BKD and the auditor of the unit ({@link Sight#sees}); whatever not all of these may know, the section leaves out itself.
 */
public interface PersonSection {

    /** Where on the page; small numbers first. */
    int order();

    /** What whoever looks may know; none where that is nothing. Costs the same statements however much there is. */
    List<PersonPart> about(Authority who, Employee person);
}
