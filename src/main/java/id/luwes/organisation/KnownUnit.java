package id.luwes.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit that is there.
 *
 * @param above the number of the unit above, 0 at the top
 * @param place where it stands in the numbered tree
 */
record KnownUnit(
        long id,
        String code,
        String name,
        long above,
        int place,
        boolean serves,
        @Nullable Integer minimum,
        @Nullable String office) {}
