package id.luwes.workforce.web;

import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import id.luwes.workforce.Team;
import java.util.List;

/**
 * One team.
 *
 * @param asked which of its forms was sent with faults: {@code members} or {@code lead}; empty for none
 */
public record TeamPage(
        Team team, List<Team.Member> members, Paging paging, String asked, TeamForm form, Faults faults) {

    public TeamPage {
        members = List.copyOf(members);
    }

    public String path() {
        return "/teams/" + team.id();
    }

    public Faults faults(String of) {
        return asked.equals(of) ? faults : Faults.NONE;
    }

    public TeamForm form(String of) {
        return asked.equals(of) ? form : TeamForm.EMPTY;
    }

    /** From when to when somebody is in it. */
    public static String days(Team.Member member, Wording words) {
        return member.until()
                .map(it -> words.range(member.from(), it))
                .orElse(words.text("workforce.team.since", member.from()));
    }
}
