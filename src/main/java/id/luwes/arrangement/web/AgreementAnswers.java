package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.access.Cursors;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.Application;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.TeamAgreements;
import id.luwes.arrangement.web.ApplicationAnswer.Period;
import id.luwes.core.EmployeeId;
import id.luwes.web.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists agreements for programs. An agreement is known by the number of the application that it was granted on. */
@Component
class AgreementAnswers {

    private static final String TEAM = "agreements/team";

    private final Applications applications;
    private final AgreementLives lives;
    private final TeamAgreements team;
    private final Cursors cursors;

    AgreementAnswers(Applications applications, AgreementLives lives, TeamAgreements team, Cursors cursors) {
        this.applications = applications;
        this.lives = lives;
        this.team = team;
        this.cursors = cursors;
    }

    /** An own agreement in a list. */
    record Own(String id, Period granted, @Nullable LocalDate endedBefore) {}

    /** An agreement of the team in a list. */
    record OfTeam(
            String id,
            String name,
            String unit,
            Period granted,
            int daysAwayPerWeek,
            @Nullable LocalDate endedBefore) {}

    /** All of one's own that the page of applications tells, the newest first. */
    Listing<Own> own(EmployeeId me) {
        var ends = lives.ends(me);
        return new Listing<>(
                applications.of(me).stream()
                        .filter(Application.Approved.class::isInstance)
                        .map(it -> new Own(
                                it.facts().id().toString(),
                                Period.of(it.facts().proposal().period()),
                                ends.get(it.facts().id())))
                        .toList(),
                null);
    }

    /** What runs or will begin of those for whom this person decides, by name, a page of the page's size. */
    Listing<OfTeam> team(Authority who, String cursor) {
        int page = cursors.mark(TEAM, cursor).map(Integer::valueOf).orElse(1);
        var lines = team.of(who.person(), page);
        var more = lines.size() == TeamAgreements.SIZE;
        return new Listing<>(
                lines.stream().map(AgreementAnswers::line).toList(),
                more ? cursors.behind(TEAM, Integer.toString(page + 1)) : null);
    }

    private static OfTeam line(TeamAgreements.Line it) {
        return new OfTeam(
                it.application().toString(),
                it.name(),
                it.unit(),
                Period.of(it.granted()),
                it.daysAway(),
                it.endedBefore().orElse(null));
    }
}
