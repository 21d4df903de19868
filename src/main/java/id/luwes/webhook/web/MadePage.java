package id.luwes.webhook.web;

/** A secret, shown once to whoever made the webhook. */
public record MadePage(String url, String secret) {

    /** The secret may not come into a log. */
    @Override
    public String toString() {
        return "MadePage[url=" + url + "]";
    }
}
