package id.luwes.policy;

/**
 * A policy file holds something that policies may not hold: a DMN file can otherwise call Java or run without end. What it
 * tells names the place in the file and what is allowed there, in both languages; its message is the English one.
 */
public final class OutsideSubset extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual told;

    OutsideSubset(Bilingual place, Bilingual problem) {
        super(place.english() + ": " + problem.english());
        this.told = place.plus(Bilingual.both(": ")).plus(problem);
    }

    OutsideSubset(Bilingual place, String indonesian, String english) {
        this(place, new Bilingual(indonesian, english));
    }

    /** The place, the problem, and the way out. */
    public Bilingual told() {
        return told;
    }
}
