package id.luwes.workforce;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.Authority;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forms teams, brings people into them and out, changes the lead and ends them; who may, {@link WorkTeams} knows. Whoever is not
 * of the owning unit needs a <i>surat tugas</i> (PermenPANRB 7/2022: work across units).
 */
@Component
public class KeepingTeams {

    private final WorkTeams teams;
    private final TeamBook book;
    private final AuditTrail trail;
    private final ApplicationEventPublisher news;

    KeepingTeams(WorkTeams teams, TeamBook book, AuditTrail trail, ApplicationEventPublisher news) {
        this.teams = teams;
        this.book = book;
        this.trail = trail;
        this.news = news;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Done(long team) implements Outcome {}

        /** The unit has a team of this name. */
        record NameTaken() implements Outcome {}

        /** Whoever has left can be in no team. */
        record Nobody() implements Outcome {}

        /** The person is not of the owning unit, and no letter is named. */
        record LetterMissing() implements Outcome {}

        /** The person is in the team on one of the days. */
        record AlreadyIn() implements Outcome {}
    }

    /**
     * Somebody's time in a team, as it is wanted.
     *
     * @param until empty for as long as the team
     * @param letter the number of the letter, empty for none
     */
    public record Joining(Employee person, LocalDate from, Optional<LocalDate> until, String letter) {}

    /** Forms a team with its lead, for a unit that the reader may keep teams of. */
    @Transactional
    public Outcome form(Authority who, String name, UnitId unit, Joining lead) {
        var owner = teams.keepable(who).stream()
                .filter(it -> it.id().equals(unit))
                .findFirst()
                .orElseThrow(NotFound::new);
        var hindrance = hindrance(lead, new Team.Unit(unit, owner.name(), owner.first(), owner.last()));
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        var formed = book.form(who.person(), name, unit);
        if (formed.isEmpty()) {
            return new Outcome.NameTaken();
        }
        long team = formed.getAsLong();
        book.add(who.person(), team, lead, true);
        record(who, "TEAM_FORMED", team, Map.of("name", name, "unit", owner.name(), "lead", id(lead)));
        tell(team, List.of(lead.person().id()), List.of());
        return new Outcome.Done(team);
    }

    /** Brings somebody into a team. */
    @Transactional
    public Outcome add(Authority who, long id, Joining member) {
        var team = kept(who, id);
        var hindrance = hindrance(member, team.unit());
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        if (teams.all(id).stream()
                .anyMatch(it -> it.person().equals(member.person().id()) && meet(it, member))) {
            return new Outcome.AlreadyIn();
        }
        book.add(who.person(), id, member, false);
        record(who, "TEAM_MEMBER_ADDED", id, Map.of("employee", id(member), "letter", member.letter()));
        tell(id, List.of(member.person().id()), List.of());
        return new Outcome.Done(id);
    }

    /**
     * Ends somebody's time in a team at once.
     *
     * @throws NotFound where there is no such member any more, or it is the lead, who is followed by another one
     */
    @Transactional
    public void remove(Authority who, long id, long memberId) {
        kept(who, id);
        var member = teams.all(id).stream()
                .filter(it -> it.id() == memberId && !it.leads())
                .findFirst()
                .orElseThrow(NotFound::new);
        book.end(who.person(), List.of(memberId));
        record(
                who,
                "TEAM_MEMBER_REMOVED",
                id,
                Map.of("employee", member.person().toString()));
        tell(id, List.of(), List.of(member.person()));
    }

    /** From today on somebody else leads, whose time as a member ends; whoever led is in the team no more. */
    @Transactional
    public Outcome lead(Authority who, long id, Joining lead) {
        var team = kept(who, id);
        var hindrance = hindrance(lead, team.unit());
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        var person = lead.person().id();
        var all = teams.all(id);
        if (all.stream().anyMatch(it -> it.leads() && it.person().equals(person))) {
            return new Outcome.AlreadyIn();
        }
        var over = all.stream()
                .filter(it -> it.leads() || it.person().equals(person))
                .toList();
        book.end(who.person(), over.stream().map(Team.Member::id).toList());
        book.add(who.person(), id, lead, true);
        record(who, "TEAM_LEAD_CHANGED", id, Map.of("lead", id(lead), "letter", lead.letter()));
        tell(
                id,
                List.of(person),
                over.stream()
                        .map(Team.Member::person)
                        .filter(it -> !it.equals(person))
                        .toList());
        return new Outcome.Done(id);
    }

    /** Ends a team at once, for everybody in it. */
    @Transactional
    public void end(Authority who, long id) {
        kept(who, id);
        var people = teams.all(id).stream().map(Team.Member::person).distinct().toList();
        book.end(who.person(), id);
        record(who, "TEAM_ENDED", id, Map.of());
        tell(id, List.of(), people);
    }

    /** Whoever changes a team at the same moment does it one after another, and sees what the other one did. */
    private Team kept(Authority who, long id) {
        book.lock(id);
        return teams.find(who, id).filter(Team::kept).orElseThrow(NotFound::new);
    }

    private static Optional<Outcome> hindrance(Joining joining, Team.Unit unit) {
        if (!joining.person().active()) {
            return Optional.of(new Outcome.Nobody());
        }
        boolean across = !unit.holds(joining.person().unit().place());
        return across && joining.letter().isEmpty() ? Optional.of(new Outcome.LetterMissing()) : Optional.empty();
    }

    private static boolean meet(Team.Member there, Joining wanted) {
        return !there.from().isAfter(wanted.until().orElse(LocalDate.MAX))
                && !wanted.from().isAfter(there.until().orElse(LocalDate.MAX));
    }

    private static String id(Joining joining) {
        return joining.person().id().toString();
    }

    private void record(Authority who, String action, long team, Map<String, String> detail) {
        trail.record(who.person(), Audited.of(action, "team", team).with(detail));
    }

    private void tell(long team, List<EmployeeId> joined, List<EmployeeId> left) {
        if (Stream.concat(joined.stream(), left.stream()).findAny().isPresent()) {
            news.publishEvent(new TeamChanged(CurrentAgency.required(), team, joined, left));
        }
    }
}
