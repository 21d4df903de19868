package id.luwes.rulebook;

import java.time.Instant;

/**
 * That a draft became a version.
 *
 * @param by the account that published it and chose what becomes of agreements that it breaks
 * @param name of whoever did; empty where the account is gone
 */
public record Publication(Instant at, long by, String name, Fate fate) {}
