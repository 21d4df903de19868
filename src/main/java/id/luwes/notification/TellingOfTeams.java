package id.luwes.notification;

import id.luwes.workforce.TeamChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of the teams that they come into and leave, and brings what waits to whoever leads. */
@Component
class TellingOfTeams {

    private final NewsBoard board;
    private final FollowingDeciders following;

    TellingOfTeams(NewsBoard board, FollowingDeciders following) {
        this.board = board;
        this.following = following;
    }

    @EventListener
    void on(TeamChanged event) {
        event.joined().forEach(it -> board.tell(it, NewsKind.TEAM_JOINED, event.team(), null));
        event.left().forEach(it -> board.tell(it, NewsKind.TEAM_LEFT, event.team(), null));
        following.follow();
    }
}
