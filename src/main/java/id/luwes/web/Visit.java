package id.luwes.web;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The request that a page answers.
 *
 * @param path its path, without query
 * @param back a path that can be asked for again after language or theme were changed
 * @param theme light, dark, or as the device wishes
 * @param reference a short name of the request, found again in the log
 * @param synthetic whether the data on the page are invented
 * @param notice what has just happened
 * @param undo what the reader can still undo
 * @param token the form token, fetched only when a form needs it
 */
public record Visit(
        String path,
        String back,
        Theme theme,
        String reference,
        boolean synthetic,
        Optional<Notice> notice,
        Optional<Undo> undo,
        Supplier<Optional<FormToken>> token) {}
