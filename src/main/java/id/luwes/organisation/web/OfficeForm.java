package id.luwes.organisation.web;

import id.luwes.organisation.ShapingOffices.Office;
import id.luwes.web.Faults;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An office as a form sends it, all of it text until it was checked. */
public record OfficeForm(
        @Nullable String name,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String radius,
        @Nullable String reason) {

    static final OfficeForm EMPTY = new OfficeForm("", "", "", "250", "");

    private static final int LONGEST = 300;
    private static final int NORTH = 11;
    private static final int WEST = 94;
    private static final int EAST = 141;

    static OfficeForm of(Office office) {
        return new OfficeForm(
                office.name(),
                office.latitude().toPlainString(),
                office.longitude().toPlainString(),
                Integer.toString(office.radius()),
                "");
    }

    Faults faults() {
        return Faults.NONE
                .andIf(!named(), "name", "organisation.office.fault.name", LONGEST)
                .andIf(degrees(latitude, -NORTH, NORTH).isEmpty(), "latitude", "organisation.office.fault.latitude")
                .andIf(degrees(longitude, WEST, EAST).isEmpty(), "longitude", "organisation.office.fault.longitude")
                .andIf(
                        !UnitForm.text(radius).matches("[2-9][0-9]|[1-9][0-9]{2,3}|1[0-9]{4}|20000"),
                        "radius",
                        "organisation.office.fault.radius")
                .andIf(
                        UnitForm.isUnreasoned(reason),
                        "reason",
                        "organisation.fault.reason",
                        UnitForm.SHORTEST_REASON,
                        LONGEST);
    }

    /** The fault of a name that another office has. */
    Faults taken() {
        return Faults.NONE.and("name", "organisation.office.fault.name", LONGEST);
    }

    private boolean named() {
        return !UnitForm.text(name).isEmpty() && UnitForm.text(name).length() <= LONGEST;
    }

    /** The office, of a form without faults. */
    Office office(long id) {
        return new Office(
                id,
                UnitForm.text(name),
                degrees(latitude, -NORTH, NORTH).orElseThrow(),
                degrees(longitude, WEST, EAST).orElseThrow(),
                Integer.parseInt(UnitForm.text(radius)));
    }

    private static Optional<BigDecimal> degrees(@Nullable String sent, int least, int most) {
        var written = UnitForm.text(sent).replace(',', '.');
        return Optional.of(written)
                .filter(it -> it.matches("-?[0-9]{1,3}(\\.[0-9]{1,10})?"))
                .map(BigDecimal::new)
                .filter(it -> it.compareTo(BigDecimal.valueOf(least)) >= 0)
                .filter(it -> it.compareTo(BigDecimal.valueOf(most)) <= 0);
    }
}
