package id.luwes.policy;

/**
 * A policy file holds something that policies may not hold: a DMN file can otherwise call Java or run without end. The
 * message names the place in the file and what is allowed there.
 */
public final class OutsideSubset extends IllegalArgumentException {

    OutsideSubset(String place, String problem) {
        super("%s: %s".formatted(place, problem));
    }
}
