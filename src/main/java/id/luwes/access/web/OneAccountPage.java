package id.luwes.access.web;

import id.luwes.access.Account;
import id.luwes.access.AccountDirectory.Held;
import id.luwes.access.Powers;
import id.luwes.access.ReadingAccounts.Dossier;
import id.luwes.access.Role;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page of one account shows.
 *
 * @param role the role that was chosen before a fault, empty where there was none
 */
public record OneAccountPage(Dossier dossier, UnitOffer units, String role, Faults faults) {

    public Account account() {
        return dossier.account();
    }

    /** What whoever looks may do with it. */
    public Powers may() {
        return dossier.may();
    }

    /** Where the account's own pages are. */
    public String path() {
        return "/accounts/" + account().id().value();
    }

    /** The roles that can be granted; the others follow from the organisation. */
    public List<Role> roles() {
        return Stream.of(Role.values())
                .filter(it -> it != Role.EMPLOYEE && it != Role.SUPERIOR)
                .toList();
    }

    /** What is known of the account itself. */
    public List<Fact> facts(Wording words) {
        var times = dossier.times();
        var state = account().locked() ? "locked" : account().hasPassword() ? "active" : "new";
        return List.of(
                new Fact(
                        words.text("access.accounts.state"),
                        times.locked()
                                .map(it -> words.text("access.state.locked.since", it))
                                .orElseGet(() -> words.text("access.state." + state))),
                new Fact(
                        words.text("access.signed-in"),
                        times.signedIn().map(words::moment).orElseGet(() -> words.text("access.unrecorded"))),
                new Fact(words.text("access.opened"), words.moment(times.opened())));
    }

    /** When and by whom a role was given. */
    public String origin(Wording words, Held held) {
        return held.by().isEmpty()
                ? words.text("access.role.granted.system", held.at())
                : words.text("access.role.granted.by", held.at(), held.by());
    }
}
