package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.AccountDirectory.Held;
import id.luwes.access.Powers;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of one account shows.
 *
 * @param may what whoever looks may do with it
 * @param oneself whether it is their own
 * @param role the role that was chosen before a fault, empty where there was none
 */
public record OneAccountPage(
        Account account, List<Held> held, UnitOffer units, Powers may, boolean oneself, String role, Faults faults) {

    /** The roles that can be granted; the others follow from the organisation. */
    public List<Role> roles() {
        return Stream.of(Role.values())
                .filter(it -> it != Role.EMPLOYEE && it != Role.SUPERIOR)
                .toList();
    }
}
