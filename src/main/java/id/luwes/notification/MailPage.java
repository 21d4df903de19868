package id.luwes.notification;

import java.util.List;

/**
 * What a mail shows.
 *
 * @param more that there is more than is listed, empty where there is not
 */
public record MailPage(String language, String subject, List<Line> lines, String more, Footer footer) {

    /** One piece of news; without a link it is only words. */
    public record Line(String sentence, String detail, String link) {}

    /**
     * What every mail ends with.
     *
     * @param stop words for turning mail of this kind off, and where; both empty where a mail was asked for
     */
    public record Footer(String open, String text, String preferences, String link, String stop, String stopLink) {}
}
