package id.luwes.arrangement;

import java.util.Set;

/**
 * As what somebody could agree to one application, whether or not it is asked for.
 *
 * @param parts of the line
 * @param teams for which the person agrees as their lead, or as who decides for a lead who says nothing
 */
record HeldParts(Set<Part> parts, Set<Long> teams) {

    static final HeldParts NONE = new HeldParts(Set.of(), Set.of());

    HeldParts {
        parts = Set.copyOf(parts);
        teams = Set.copyOf(teams);
    }

    boolean holds(Consent consent) {
        return consent.part() == Part.TEAM_LEAD ? teams.contains(consent.team()) : parts.contains(consent.part());
    }
}
