package id.luwes.workforce.web;

import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.workforce.Team;
import java.util.List;

/**
 * The teams that the reader sees.
 *
 * @param mayForm whether there is a unit for which the reader may form one
 */
public record TeamsPage(List<Team> teams, Paging paging, boolean mayForm, TeamForm form, Faults faults) {

    public TeamsPage {
        teams = List.copyOf(teams);
    }
}
