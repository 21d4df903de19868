package id.luwes.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells search engines that the page to sign in can be found, and that nothing else is for them. */
@Controller
class RobotsController {

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("""
            User-agent: *
            Allow: /sign-in
            Allow: /assets/
            Disallow: /
            """);
    }
}
