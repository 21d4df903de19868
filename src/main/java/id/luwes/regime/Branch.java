package id.luwes.regime;

/** A unit with all below it, by the places of the first and the last in the order of the tree. */
public record Branch(String name, int first, int last) {

    boolean holds(Seat seat) {
        return seat.place() >= first && seat.place() <= last;
    }
}
