package id.luwes.web;

import org.springframework.http.HttpStatus;

/** There is no such thing, or this person may not even know that there is (404). */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1;

    /** Nothing more to say than that it is not here. */
    public NotFound() {
        super(HttpStatus.NOT_FOUND, "web.error.404.text");
    }

    /** Says what is missing. */
    public NotFound(String key, Object... arguments) {
        super(HttpStatus.NOT_FOUND, key, arguments);
    }
}
