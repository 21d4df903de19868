package id.luwes.organisation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The offices that the rows of a file name: known ones, and such whose place a row tells. */
final class Seats {

    private final Map<String, Office> known = new HashMap<>();
    private final Map<String, Office> offices;
    private final Map<String, Long> told = new HashMap<>();
    private final List<RowRefused> refused = new ArrayList<>();
    private final Predicate<String> movable;

    /**
     * An office as it is or would be.
     *
     * @param id 0 for a new one
     * @param radius in metres
     * @param before as it is, where a row tells its place; null otherwise
     */
    record Office(
            long id,
            String name,
            BigDecimal latitude,
            BigDecimal longitude,
            int radius,
            @Nullable Office before) {

        static final int USUAL_RADIUS = 250;

        boolean isNewOrChanged() {
            var was = before;
            return id == 0 || (was != null && !was.isAt(latitude, longitude, radius));
        }

        boolean isAt(BigDecimal otherLatitude, BigDecimal otherLongitude, int otherRadius) {
            return latitude.compareTo(otherLatitude) == 0
                    && longitude.compareTo(otherLongitude) == 0
                    && radius == otherRadius;
        }
    }

    /** @param movable whether whoever brings the file may move an office of that name */
    Seats(Collection<Office> there, List<UnitRow> rows, Predicate<String> movable) {
        this.movable = movable;
        there.forEach(it -> known.put(Names.plain(it.name()), it));
        offices = new HashMap<>(known);
        rows.stream().filter(it -> it.seat().tellsPlace()).forEach(this::place);
        rows.stream()
                .filter(it -> it.seat().office() != null && office(it).isEmpty())
                .filter(it -> !it.seat().tellsPlace())
                .forEach(it -> refuse(it, "office", "office-unknown"));
    }

    List<RowRefused> refused() {
        return List.copyOf(refused);
    }

    /** The office that a row names; empty where it names none. */
    Optional<Office> office(UnitRow row) {
        var name = row.seat().office();
        return name == null ? Optional.empty() : Optional.ofNullable(offices.get(Names.plain(name)));
    }

    private void place(UnitRow row) {
        var seat = row.seat();
        var name = seat.office();
        var latitude = seat.latitude();
        var longitude = seat.longitude();
        if (name == null) {
            refuse(row, "office", "office-missing");
            return;
        }
        var was = offices.get(Names.plain(name));
        if ((latitude == null) != (longitude == null) || (latitude == null && was == null)) {
            refuse(row, latitude == null ? "latitude" : "longitude", "place-half");
            return;
        }
        var before = known.get(Names.plain(name));
        var now = new Office(
                before == null ? 0 : before.id(),
                was == null ? name : was.name(),
                latitude != null ? latitude : requireNonNull(was).latitude(),
                longitude != null ? longitude : requireNonNull(was).longitude(),
                seat.radius() != null ? seat.radius() : was == null ? Office.USUAL_RADIUS : was.radius(),
                before);
        if (before != null && now.isNewOrChanged() && !movable.test(before.name())) {
            refuse(row, "office", "office-elsewhere");
            return;
        }
        keep(row, name, now);
    }

    private void keep(UnitRow row, String name, Office now) {
        var plain = Names.plain(name);
        var earlier = told.putIfAbsent(plain, row.line());
        if (earlier == null) {
            offices.put(plain, now);
            return;
        }
        var other = offices.get(plain);
        if (other != null && !other.isAt(now.latitude(), now.longitude(), now.radius())) {
            refused.add(RowRefused.of(row, "office", name, "office-twice", earlier));
        }
    }

    private void refuse(UnitRow row, String column, String problem) {
        var office = row.seat().office();
        refused.add(RowRefused.of(row, column, office == null ? "" : office, problem));
    }
}
