package id.luwes.desk;

import id.luwes.attendance.WorkedDay;
import id.luwes.schedule.SeenDay;
import id.luwes.schedule.Teams.Member;
import java.util.Optional;

/**
 * Where somebody of the team is.
 *
 * @param seen with the kind of place for the superior, coarse for colleagues
 * @param worked from when to when, for the superior only
 */
public record Presence(Member member, SeenDay seen, Optional<WorkedDay> worked) {}
