package id.luwes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The words for what is no page: a download, or what a command prints. */
@Component
public class Words {

    private final Frames frames;

    Words(Frames frames) {
        this.frames = frames;
    }

    /** In the language of whoever asks. */
    public Wording of(HttpServletRequest request) {
        return frames.of(request).words();
    }

    /** In the language of somebody who asks for nothing now. */
    public Wording of(Language language, ZoneId zone) {
        return frames.in(language, zone);
    }

    /** In a language, without a request or a server. */
    public static Wording in(Language language, ZoneId zone) {
        return new Messages().in(language, zone);
    }
}
