package id.luwes.access.web;

import id.luwes.access.AllowAnybody;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API for programs that write programs; it tells nothing of anybody. */
@RestController
@AllowAnybody
class OpenApiDocument {

    private static final Resource DOCUMENT = new ClassPathResource("api/openapi.json");

    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(DOCUMENT);
    }
}
