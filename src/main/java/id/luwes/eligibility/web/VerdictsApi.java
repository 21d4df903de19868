package id.luwes.eligibility.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Cursors;
import id.luwes.access.LookedAt;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.eligibility.Evidence;
import id.luwes.eligibility.ReadingEligibility;
import id.luwes.eligibility.VerdictId;
import id.luwes.eligibility.VerdictList;
import id.luwes.eligibility.VerdictList.Wanted;
import id.luwes.web.Etags;
import id.luwes.web.Listing;
import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verdicts of people for programs: those that hold, and one with what it stands on. */
@RestController
class VerdictsApi {

    private static final String PATH = "/api/v1/verdicts";

    private final VerdictList list;
    private final ReadingEligibility reading;
    private final Cursors cursors;

    VerdictsApi(VerdictList list, ReadingEligibility reading, Cursors cursors) {
        this.list = list;
        this.reading = reading;
        this.cursors = cursors;
    }

    /** Somebody with the verdict that holds. */
    record Entry(String employee, String name, String position, String unit, String unitName, VerdictAnswer verdict) {

        static Entry of(VerdictList.Entry it) {
            return new Entry(
                    it.employee().toString(),
                    it.name(),
                    it.position(),
                    Long.toString(it.unit().value()),
                    it.unitName(),
                    VerdictAnswer.of(it.verdict()));
        }
    }

    /** A fact with its origin, as it was when it was judged. */
    record FactAnswer(String fact, String value, String source, LocalDate observedOn) {

        static FactAnswer of(Evidence it) {
            return new FactAnswer(it.fact().column(), it.value(), it.source(), it.observedOn());
        }
    }

    /** One verdict, however old, with what it stands on. */
    record Whole(String employee, VerdictAnswer verdict, List<FactAnswer> facts) {}

    @GetMapping(PATH)
    @Needs(Scope.VERDICTS_READ)
    @Allow({Role.BKD, Role.AUDITOR})
    @LookedAt({"unit", "eligible"})
    Listing<Entry> all(
            Authority who,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String eligible,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "20") String limit) {
        if (!eligible.matches("|true|false")) {
            throw Refusal.malformed("eligibility.api.eligible");
        }
        int size = Listing.limit(limit);
        var wanted = new Wanted(
                Requests.number(unit, Long.MAX_VALUE),
                eligible.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(eligible)));
        var name = "verdicts " + wanted;
        long after = cursors.mark(name, cursor).map(Long::valueOf).orElse(0L);
        var found = list.behind(after, who, wanted, size + 1).stream()
                .map(Entry::of)
                .toList();
        var items = found.subList(0, Math.min(size, found.size()));
        return new Listing<>(
                items,
                found.size() > size ? cursors.behind(name, items.getLast().employee()) : null);
    }

    @GetMapping(PATH + "/{id}")
    @Needs(Scope.VERDICTS_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    ResponseEntity<Whole> one(Authority who, @PathVariable("id") long id, HttpServletRequest request) {
        var sheet = reading.sheet(who, new VerdictId(id));
        var facts = sheet.kept().evidence().stream().map(FactAnswer::of).toList();
        return Etags.answer(request, new Whole(sheet.kept().employee().toString(), VerdictAnswer.of(sheet), facts));
    }
}
