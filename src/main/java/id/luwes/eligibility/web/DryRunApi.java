package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Cursors;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.core.EmployeeId;
import id.luwes.eligibility.DryRun;
import id.luwes.eligibility.DryRun.Touched;
import id.luwes.eligibility.TryingOnOne;
import id.luwes.eligibility.TryingPolicies;
import id.luwes.web.Listing;
import id.luwes.web.Refusal;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dry runs of drafts for programs: the numbers, and whose days change. Nothing is kept, so each page is tried anew. */
@RestController
@Allow({Role.BKD, Role.AUDITOR})
class DryRunApi {

    private static final String PATH = "/api/v1/policies/drafts/{id}/dry-run";

    private final TryingPolicies trying;
    private final TryingOnOne one;
    private final Cursors cursors;

    DryRunApi(TryingPolicies trying, TryingOnOne one, Cursors cursors) {
        this.trying = trying;
        this.one = one;
        this.cursors = cursors;
    }

    @GetMapping(PATH)
    @Needs(Scope.POLICIES_READ)
    DryRunAnswer numbers(Authority who, @PathVariable("id") long id, @RequestParam(defaultValue = "") String day) {
        return DryRunAnswer.of(run(who, id, day));
    }

    @GetMapping(PATH + "/people")
    @Needs(Scope.POLICIES_READ)
    Listing<DryRunAnswer.Person> people(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") String limit) {
        int size = Listing.limit(limit);
        var list = "dry-run " + id + " " + day;
        long after = cursors.mark(list, cursor).map(Long::valueOf).orElse(0L);
        var found = run(who, id, day).touched().stream()
                .filter(it -> it.employee().value() > after)
                .sorted(Comparator.comparingLong((Touched it) -> it.employee().value()))
                .map(DryRunAnswer.Person::of)
                .limit(size + 1L)
                .toList();
        var items = found.subList(0, Math.min(size, found.size()));
        return new Listing<>(
                items,
                found.size() > size ? cursors.behind(list, items.getLast().employee()) : null);
    }

    @GetMapping(PATH + "/people/{employee}")
    @Needs(Scope.POLICIES_READ)
    TriedOnOneAnswer person(
            Authority who,
            @PathVariable("id") long id,
            @PathVariable("employee") long employee,
            @RequestParam(defaultValue = "") String day) {
        return TriedOnOneAnswer.of(one.of(who, id, new EmployeeId(employee), day(day)));
    }

    private DryRun run(Authority who, long id, String typed) {
        return trying.of(who, id, day(typed));
    }

    private static Optional<LocalDate> day(String typed) {
        Optional<LocalDate> day = TypedDate.of(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            throw Refusal.malformed("eligibility.dry.fault.day");
        }
        return day;
    }
}
