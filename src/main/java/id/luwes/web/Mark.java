package id.luwes.web;

/**
 * How something stands, with the words for it.
 *
 * @param label written down already
 */
public record Mark(Tone tone, String label) {}
