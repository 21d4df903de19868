package id.luwes.webhook.web;

import id.luwes.web.Faults;
import id.luwes.webhook.Endpoint;
import id.luwes.webhook.EventKind;
import java.util.List;

/** The webhooks of an agency, and the form for one more where whoever looks may make one. */
public record WebhooksPage(List<Endpoint> endpoints, WebhookForm form, boolean mayChange, Faults faults) {

    public WebhooksPage {
        endpoints = List.copyOf(endpoints);
    }

    public List<EventKind> kinds() {
        return List.of(EventKind.values());
    }
}
