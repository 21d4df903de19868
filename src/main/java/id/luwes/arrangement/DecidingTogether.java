package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.access.Undoing;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Decides on several applications in one go. Each is checked and decided for itself, in a transaction of its own and in
 * the order given: one that cannot be approved stays where it is and keeps none of the others back.
 */
@Component
public class DecidingTogether {

    private final Applications applications;
    private final DecidingWithUndo deciding;
    private final Employees employees;

    DecidingTogether(Applications applications, DecidingWithUndo deciding, Employees employees) {
        this.applications = applications;
        this.deciding = deciding;
        this.employees = employees;
    }

    /**
     * What became of one of them.
     *
     * @param applicant the name; empty where it is not for whoever asked
     * @param faster who else has decided just now
     */
    public record Result(ApplicationId id, String applicant, Deciding.Outcome outcome, Optional<String> faster) {

        /** Whether it is decided now, as was wanted. */
        public boolean isDone() {
            return outcome instanceof Deciding.Outcome.Decided && faster.isEmpty();
        }
    }

    /** Approves each; the reason is kept with those that need one, for the counter falls below its least number. */
    public List<Result> approve(Authority who, List<ApplicationId> ids, String reason) {
        return each(ids, id -> deciding.decide(who, id, Choice.APPROVE, reason));
    }

    /** Refuses each for the same reason. */
    public List<Result> refuse(Authority who, List<ApplicationId> ids, String reason) {
        return each(ids, id -> deciding.decide(who, id, Choice.REFUSE, reason));
    }

    /** Whether what is decided can be undone for some seconds. */
    public boolean canUndo() {
        return deciding.canUndo();
    }

    private List<Result> each(List<ApplicationId> ids, Function<ApplicationId, Undoing.Attempt<Deciding.Outcome>> how) {
        var names = names(ids);
        return ids.stream()
                .distinct()
                .map(id -> result(id, how.apply(id), names))
                .toList();
    }

    private static Result result(
            ApplicationId id, Undoing.Attempt<Deciding.Outcome> attempt, Map<ApplicationId, String> names) {
        var outcome = attempt.outcome();
        var name = outcome instanceof Deciding.Outcome.NotYours ? "" : names.getOrDefault(id, "");
        return new Result(id, name, outcome, attempt.faster());
    }

    private Map<ApplicationId, String> names(List<ApplicationId> ids) {
        var applicants = applications.applicants(ids);
        var people = employees.all(applicants.values().stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Employee::id, Employee::name));
        return applicants.entrySet().stream()
                .filter(it -> people.containsKey(it.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> people.getOrDefault(it.getValue(), "")));
    }
}
