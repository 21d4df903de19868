package id.luwes.regime;

import id.luwes.agency.Units.Unit;
import id.luwes.core.UnitId;

/** A unit with all below it, by the places of the first and the last in the order of the tree. */
public record Branch(UnitId id, String name, int first, int last) implements Group {

    public static Branch of(Unit unit) {
        return new Branch(unit.id(), unit.name(), unit.first(), unit.last());
    }

    @Override
    public long number() {
        return id.value();
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public boolean holds(Seat seat) {
        return seat.place() >= first && seat.place() <= last;
    }

    @Override
    public boolean includes(Group other) {
        return other instanceof Branch below && below.first >= first && below.last <= last;
    }
}
