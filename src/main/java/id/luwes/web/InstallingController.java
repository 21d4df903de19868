package id.luwes.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a browser needs to install Luwes as an application: the worker, at the root so that it may serve all pages. */
@Controller
class InstallingController {

    static final String OFFLINE = "/offline";

    private final String worker;

    InstallingController(Assets assets) {
        worker = "const ROOT = \"%s\", OFFLINE = \"%s\";%n%s".formatted(assets.root(), OFFLINE, script());
    }

    private static String script() {
        try {
            return new ClassPathResource("worker/sw.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The worker cannot be read.", e);
        }
    }

    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(worker);
    }

    /** The same for everybody and in both languages, since a browser keeps it for when there is no connection. */
    @GetMapping(OFFLINE)
    ModelAndView offline() {
        return Pages.show("web/offline", new OfflinePage());
    }
}
