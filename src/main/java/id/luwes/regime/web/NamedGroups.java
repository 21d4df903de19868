package id.luwes.regime.web;

import id.luwes.agency.NamedUnits;
import id.luwes.agency.Units.Unit;
import id.luwes.regime.Branch;
import id.luwes.regime.Crew;
import id.luwes.regime.Group;
import id.luwes.web.Faults;
import id.luwes.web.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * Units and teams that somebody has named in two fields of a form, one in each line.
 *
 * @param groups those that were understood
 * @param faults what was not, of the fields {@code units} and {@code teams}
 */
record NamedGroups(List<Group> groups, Faults faults) {

    private static final String TEAMS = "teams";

    NamedGroups {
        groups = List.copyOf(groups);
    }

    static NamedGroups of(String units, String teams, List<Unit> allUnits, List<Crew> allTeams) {
        var branches = NamedUnits.of(units, allUnits);
        var crews = Named.of(teams, allTeams, Crew::label, TEAMS, "regime.team");
        return new NamedGroups(
                Stream.<Group>concat(branches.units().stream().map(Branch::of), crews.found().stream())
                        .toList(),
                branches.faults().and(crews.faults()));
    }

    /** The same; to name more than one, or none, is a fault. */
    static NamedGroups one(String unit, String team, List<Unit> allUnits, List<Crew> allTeams) {
        var named = of(unit, team, allUnits, allTeams);
        return new NamedGroups(
                named.groups,
                named.faults
                        .andIf(unit.isEmpty() && team.isEmpty(), "units", "regime.fault.group")
                        .andIf(!unit.isEmpty() && !team.isEmpty(), TEAMS, "regime.fault.groups"));
    }
}
