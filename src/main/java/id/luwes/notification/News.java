package id.luwes.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One piece of news for one person.
 *
 * @param path the page that it leads to
 * @param from the day from which it holds, where there is one
 */
public record News(long id, NewsKind kind, String path, Optional<LocalDate> from, Instant toldAt, boolean read) {}
