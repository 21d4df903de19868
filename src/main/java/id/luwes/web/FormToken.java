package id.luwes.web;

/**
 * Proof that a form was made by us.
 *
 * @param parameter name of the hidden field
 * @param header name of the header that htmx sends
 * @param value the token
 */
public record FormToken(String parameter, String header, String value) {

    /** The headers that htmx adds to each request, as the JSON that {@code hx-headers} wants. */
    public String headers() {
        return "{\"%s\":\"%s\"}".formatted(header, value);
    }
}
