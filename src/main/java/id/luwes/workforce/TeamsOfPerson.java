package id.luwes.workforce;

import id.luwes.access.Authority;
import id.luwes.web.Register.Standing;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import id.luwes.workforce.PersonPart.Line;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The teams of a person on their page, with who leads each. */
@Component
class TeamsOfPerson implements PersonSection {

    private final WorkTeams teams;

    TeamsOfPerson(WorkTeams teams) {
        this.teams = teams;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        var all = teams.of(person.id());
        boolean opens = Sight.isOwn(who, person) || Sight.isBkd(who, person);
        return all.isEmpty()
                ? List.of()
                : List.of(new PersonPart(
                        "workforce.team.part",
                        words -> all.stream().map(it -> line(it, opens, words)).toList()));
    }

    private static Line line(WorkTeams.Belonging team, boolean opens, Wording words) {
        var lead = team.leads() || team.lead().isEmpty()
                ? team.unitName()
                : words.text("workforce.team.led-by", team.unitName(), team.lead());
        return new Line(
                opens ? "/teams/" + team.team() : "",
                team.name(),
                lead,
                team.leads()
                        ? Optional.of(new Standing(Tone.OK, words.text("workforce.team.lead")))
                        : Optional.empty());
    }
}
