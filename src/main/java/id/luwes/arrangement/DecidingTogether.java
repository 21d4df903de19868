package id.luwes.arrangement;

import id.luwes.access.Authority;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Map;
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
    private final Deciding deciding;
    private final Employees employees;

    DecidingTogether(Applications applications, Deciding deciding, Employees employees) {
        this.applications = applications;
        this.deciding = deciding;
        this.employees = employees;
    }

    /**
     * What became of one of them.
     *
     * @param applicant the name; empty where it is not for whoever asked
     */
    public record Result(ApplicationId id, String applicant, Deciding.Outcome outcome) {

        /** Whether it is decided now, as was wanted. */
        public boolean isDone() {
            return outcome instanceof Deciding.Outcome.Decided;
        }
    }

    /** Approves each; the reason is kept with those that need one, for the counter falls below its least number. */
    public List<Result> approve(Authority who, List<ApplicationId> ids, String reason) {
        return each(ids, id -> deciding.approve(who, id, reason));
    }

    /** Refuses each for the same reason. */
    public List<Result> refuse(Authority who, List<ApplicationId> ids, String reason) {
        return each(ids, id -> deciding.refuse(who, id, reason));
    }

    private List<Result> each(List<ApplicationId> ids, Function<ApplicationId, Deciding.Outcome> how) {
        var names = names(ids);
        return ids.stream()
                .distinct()
                .map(id -> result(id, how.apply(id), names))
                .toList();
    }

    private static Result result(ApplicationId id, Deciding.Outcome outcome, Map<ApplicationId, String> names) {
        var name = outcome instanceof Deciding.Outcome.NotYours ? "" : names.getOrDefault(id, "");
        return new Result(id, name, outcome);
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
