package id.luwes.regime;

/**
 * A team that works across the lines of the organisation; only its members, while they are members.
 *
 * @param number of the team
 * @param unit the name of the unit that the team works for, which tells teams of one name apart
 */
public record Crew(long number, String name, String unit) implements Group {

    @Override
    public String label() {
        return name + " (" + unit + ")";
    }

    @Override
    public boolean holds(Seat seat) {
        return seat.teams().contains(number);
    }

    @Override
    public boolean includes(Group other) {
        return other instanceof Crew same && same.number == number;
    }
}
