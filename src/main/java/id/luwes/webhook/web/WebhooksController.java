package id.luwes.webhook.web;

import id.luwes.access.AdministeringAgency;
import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.web.Notice;
import id.luwes.web.Pages;
import id.luwes.web.Refusal;
import id.luwes.webhook.LookingAfterWebhooks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where other servers are told; what concerns the whole agency is looked after by whoever administers the whole. */
@Controller
@Allow(Role.ADMINISTRATOR)
class WebhooksController {

    static final String PATH = "/webhooks";

    private final LookingAfterWebhooks webhooks;

    WebhooksController(LookingAfterWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping(PATH)
    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView all(Authority who) {
        return Pages.show("webhook/webhooks", page(who, WebhookForm.EMPTY, Faults.NONE));
    }

    @PostMapping(PATH)
    ModelAndView make(Authority who, WebhookForm form) {
        required(who);
        var faults = Faults.NONE
                .andIf(!LookingAfterWebhooks.isAddress(form.url()), "url", "webhook.fault.url")
                .andIf(form.kinds().isEmpty(), "kind", "webhook.fault.kind");
        if (!faults.isEmpty()) {
            return Pages.refused("webhook/webhooks", page(who, form, faults));
        }
        var secret = webhooks.make(who.person(), form.url(), form.kinds());
        return Pages.show("webhook/made", new MadePage(form.url(), secret));
    }

    @GetMapping(PATH + "/{webhook}")
    @Allow({Role.ADMINISTRATOR, Role.AUDITOR})
    ModelAndView one(Authority who, @PathVariable("webhook") long webhook) {
        return Pages.show(
                "webhook/webhook",
                new WebhookPage(webhooks.one(webhook), webhooks.latest(webhook), AdministeringAgency.mayChange(who)));
    }

    @PostMapping(PATH + "/{webhook}/ending")
    ModelAndView end(Authority who, @PathVariable("webhook") long webhook, RedirectAttributes redirect) {
        required(who);
        if (!webhooks.end(who.person(), webhook)) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("webhook.ended"));
        return Pages.seeOther(PATH);
    }

    @PostMapping(PATH + "/deliveries/{delivery}/redelivery")
    ModelAndView again(Authority who, @PathVariable("delivery") long delivery, RedirectAttributes redirect) {
        required(who);
        if (!webhooks.again(who.person(), delivery)) {
            throw new NotFound();
        }
        redirect.addFlashAttribute(Notice.ok("webhook.again.done"));
        return Pages.seeOther(PATH);
    }

    private static void required(Authority who) {
        if (!AdministeringAgency.mayChange(who)) {
            throw Refusal.forbidden("access.agency.beyond");
        }
    }

    private WebhooksPage page(Authority who, WebhookForm form, Faults faults) {
        return new WebhooksPage(webhooks.all(), form, AdministeringAgency.mayChange(who), faults);
    }
}
