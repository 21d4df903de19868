package id.luwes.access.web;

import id.luwes.access.AccountId;
import id.luwes.access.AdministeringAccounts;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Roles of an account, given and taken back. */
@Controller
@Allow(Role.ADMINISTRATOR)
class AccountRolesController {

    private final AdministeringAccounts administering;
    private final AccountView view;

    AccountRolesController(AdministeringAccounts administering, AccountView view) {
        this.administering = administering;
        this.view = view;
    }

    /** For a chosen unit, 0 being the whole agency, or for one whose name was typed, which goes before it. */
    @PostMapping("/accounts/{id}/roles")
    ModelAndView grant(
            Authority who,
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(defaultValue = "") String named,
            RedirectAttributes redirect) {
        if (named.isBlank()) {
            return granted(who, id, role, unit, redirect);
        }
        return switch (UnitAnswer.of(named, view.within(who))) {
            case UnitAnswer.Known known ->
                granted(who, id, role, known.unit().id().value(), redirect);
            case UnitAnswer.Unclear unclear ->
                view.unclear(who, new AccountId(id), role, named.strip(), unclear.fitting());
        };
    }

    private ModelAndView granted(Authority who, long id, Role role, long unit, RedirectAttributes redirect) {
        if (administering.grant(who, new AccountId(id), role, unit)) {
            redirect.addFlashAttribute(Notice.ok("access.role.granted"));
        }
        return Pages.seeOther("/accounts/" + id);
    }

    @PostMapping("/accounts/{id}/roles/revocation")
    ModelAndView revoke(
            Authority who,
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam long unit,
            RedirectAttributes redirect) {
        switch (administering.revoke(who, new AccountId(id), role, unit)) {
            case TAKEN -> redirect.addFlashAttribute(Notice.ok("access.role.revoked"));
            case NOT_HELD -> throw Refusal.conflict("access.role.not-held");
            case LAST_ADMINISTRATOR -> throw Refusal.unprocessable("access.role.last");
        }
        return Pages.seeOther("/accounts/" + id);
    }
}
