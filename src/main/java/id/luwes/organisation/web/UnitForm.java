package id.luwes.organisation.web;

import id.luwes.organisation.Shape;
import id.luwes.organisation.UnitTree.Line;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A unit as a form sends it, all of it text until it was checked. */
public record UnitForm(
        @Nullable String name,
        @Nullable String above,
        @Nullable String serves,
        @Nullable String minimum,
        @Nullable String office,
        @Nullable String reason) {

    private static final int LONGEST = 300;
    static final int SHORTEST_REASON = 10;

    static UnitForm below(String above) {
        return new UnitForm("", above, "", "", "", "");
    }

    static UnitForm of(Line unit, String above) {
        var floor = unit.minimum();
        return new UnitForm(
                unit.name(),
                above,
                unit.serves() ? "true" : "",
                floor.isPresent() ? Integer.toString(floor.getAsInt()) : "",
                Long.toString(unit.officeId()),
                "");
    }

    Faults faults() {
        return Faults.NONE
                .andIf(
                        text(name).isEmpty() || text(name).length() > LONGEST,
                        "name",
                        "organisation.fault.name",
                        LONGEST)
                .andIf(text(above).length() > 2 * LONGEST, "above", "organisation.fault.above")
                .andIf(
                        !text(minimum).isEmpty() && (!text(minimum).matches("[0-9]{1,4}") || !serving()),
                        "minimum",
                        "organisation.fault.minimum")
                .andIf(
                        !text(office).isEmpty() && !text(office).matches("[0-9]{1,18}"),
                        "office",
                        "organisation.fault.office")
                .andIf(isUnreasoned(reason), "reason", "organisation.fault.reason", SHORTEST_REASON, LONGEST);
    }

    /** Whether a reason is missing or too long. */
    static boolean isUnreasoned(@Nullable String reason) {
        return text(reason).length() < SHORTEST_REASON || text(reason).length() > LONGEST;
    }

    /** The unit, of a form without faults. */
    Shape shape() {
        return new Shape(
                text(name),
                text(above),
                serving(),
                text(minimum).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text(minimum))),
                text(office).isEmpty() ? 0 : Long.parseLong(text(office)),
                text(reason));
    }

    public boolean serving() {
        return "true".equals(serves);
    }

    /** What was typed, empty where nothing was. */
    public static String text(@Nullable String sent) {
        return Letters.line(sent);
    }
}
