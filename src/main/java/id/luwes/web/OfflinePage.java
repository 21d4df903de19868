package id.luwes.web;

/** The page that is shown without a connection; it holds nothing. */
public record OfflinePage() {}
