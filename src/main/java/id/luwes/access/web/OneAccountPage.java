package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.AccountDirectory.Held;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.agency.Units.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of one account shows.
 *
 * @param mayAdminister whether whoever looks may lock it and grant roles
 */
public record OneAccountPage(
        Account account, List<Held> held, List<Role> roles, List<Unit> units, boolean mayAdminister) {

    static OneAccountPage of(Account account, List<Held> held, List<Unit> units, Authority authority) {
        var grantable = Stream.of(Role.values())
                .filter(it -> it != Role.EMPLOYEE && it != Role.SUPERIOR)
                .toList();
        return new OneAccountPage(account, held, grantable, units, authority.has(Role.ADMINISTRATOR));
    }
}
