package id.luwes.notification.web;

import id.luwes.access.AllowAnybody;
import id.luwes.notification.Topic;
import id.luwes.notification.Unsubscribing;
import id.luwes.web.NotFound;
import id.luwes.web.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns mail about a topic off from a link in a mail (RFC 8058), without sign-in: mail programs send the form, people who
 * follow the link press a button. Looking at the page changes nothing, since mail filters follow links.
 */
@Controller
@AllowAnybody
class UnsubscribingController {

    private static final String TEMPLATE = "notification/unsubscribe";

    private final Unsubscribing unsubscribing;

    UnsubscribingController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping("/unsubscribe/{token}")
    ModelAndView show(@PathVariable String token) {
        return page(token, unsubscribing.topics(token), false);
    }

    @PostMapping("/unsubscribe/{token}")
    ModelAndView stop(@PathVariable String token) {
        return page(token, unsubscribing.stop(token), true);
    }

    /** Whatever is wrong with a link, the answer is the same. */
    private static ModelAndView page(String token, List<Topic> topics, boolean done) {
        if (topics.isEmpty()) {
            throw new NotFound();
        }
        return Pages.show(
                TEMPLATE,
                new UnsubscribePage(
                        "/unsubscribe/" + token, topics.stream().map(Topic::key).toList(), done));
    }
}
