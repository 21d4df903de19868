package id.luwes.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows and the units that the name of a unit above may mean. */
record Named(List<UnitRow> makers, List<KnownUnit> units) {

    /** Looks for the whole text as a name first; one with a separator may mean a unit below another. */
    static Named of(
            String written,
            Map<String, List<UnitRow>> rows,
            Map<String, List<KnownUnit>> units,
            Map<Long, KnownUnit> known) {
        var whole = Names.plain(written);
        var split = Names.split(written);
        if (split.isEmpty() || rows.containsKey(whole) || units.containsKey(whole)) {
            return new Named(rows.getOrDefault(whole, List.of()), units.getOrDefault(whole, List.of()));
        }
        var below = split.get();
        return new Named(
                rows.getOrDefault(below.name(), List.of()).stream()
                        .filter(it -> isNamed(it.above(), below.above()))
                        .toList(),
                units.getOrDefault(below.name(), List.of()).stream()
                        .filter(it -> Optional.ofNullable(known.get(it.above()))
                                .filter(up -> Names.plain(up.name()).equals(below.above()))
                                .isPresent())
                        .toList());
    }

    private static boolean isNamed(@Nullable String written, String name) {
        return written != null
                && (Names.plain(written).equals(name)
                        || Names.split(written)
                                .filter(it -> it.name().equals(name))
                                .isPresent());
    }

    /** Without the row itself, which may bear the name of the unit above it. */
    List<UnitRow> rows(UnitRow except) {
        return makers.stream().filter(it -> it.line() != except.line()).toList();
    }
}
