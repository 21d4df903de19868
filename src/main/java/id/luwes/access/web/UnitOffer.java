package id.luwes.access.web;

import id.luwes.access.Reach;
import id.luwes.agency.Units.Unit;
import id.luwes.web.Choice;
import java.util.List;

/**
 * The units for which a role can be given on a page: all where they are few, else the upper ones and a field to type
 * the name of any other.
 *
 * @param whole whether the whole agency can be chosen
 * @param typed whether there are more than those offered
 * @param wanted what was typed and fits no unit, to be mended
 */
public record UnitOffer(boolean whole, List<Choice> choices, boolean typed, String wanted) {

    /** Nothing to choose, for whoever gives no roles. */
    static final UnitOffer NONE = new UnitOffer(false, List.of(), false, "");

    /** As many as a select can be looked through. */
    static final int FEW = 80;

    private static final int UPPER = 1;

    /** Of all units in the order of the tree, those within reach. */
    static UnitOffer of(List<Unit> all, Reach reach) {
        var within =
                all.stream().filter(it -> reach.covers(it.first(), it.last())).toList();
        var few = within.size() <= FEW;
        var top = within.stream().mapToInt(Unit::depth).min().orElse(0);
        var offered = within.stream()
                .filter(it -> few || it.depth() <= top + UPPER)
                .limit(FEW)
                .map(it -> new Choice(it.id().toString(), "\u2003".repeat(it.depth() - top) + it.name()))
                .toList();
        return new UnitOffer(reach.everywhere(), offered, !few, "");
    }

    /** The same after a name that fits none. */
    UnitOffer mended(String wanted) {
        return new UnitOffer(whole, choices, typed, wanted);
    }

    /** Those that fit what was typed, told apart by the unit above. */
    static UnitOffer among(List<Unit> fitting, List<Unit> all) {
        var choices = fitting.stream()
                .map(it -> new Choice(it.id().toString(), named(it, all)))
                .toList();
        return new UnitOffer(false, choices, true, "");
    }

    private static String named(Unit unit, List<Unit> all) {
        return all.stream()
                .filter(it -> it.depth() == unit.depth() - 1 && it.first() <= unit.first() && unit.last() <= it.last())
                .findFirst()
                .map(it -> unit.name() + " – " + it.name())
                .orElse(unit.name());
    }
}
