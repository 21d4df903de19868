package id.luwes.workforce.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.LookedAt;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.Scope;
import id.luwes.core.EmployeeId;
import id.luwes.core.UnitId;
import id.luwes.web.Refusal;
import id.luwes.web.Requests;
import id.luwes.workforce.PeopleSearch;
import id.luwes.workforce.ReadingPeople;
import id.luwes.workforce.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People for programs: what the search finds and the page of a person tells, to the same readers. */
@RestController
class PeopleApi {

    private final PeopleSearch search;
    private final ReadingPeople reading;

    PeopleApi(PeopleSearch search, ReadingPeople reading) {
        this.search = search;
        this.reading = reading;
    }

    /**
     * Somebody who was found.
     *
     * @param nip null where the record may not be read
     */
    record Found(
            String id,
            String name,
            String position,
            String unit,
            String unitName,
            @Nullable String nip) {}

    /** Who was found, the closest first, and whether more fit than are told. */
    record FoundPeople(List<Found> items, boolean more) {}

    @GetMapping("/api/v1/people")
    @Needs(Scope.PEOPLE_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.LEADERSHIP, Role.AUDITOR})
    @LookedAt({"q", "unit"})
    FoundPeople search(
            Authority who, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") String unit) {
        var wanted = Wanted.of(q);
        long chosen = Requests.number(unit, Long.MAX_VALUE);
        if (chosen == 0 && wanted.isTooShort()) {
            throw Refusal.malformed("workforce.api.short");
        }
        var found = chosen > 0 ? search.of(who, new UnitId(chosen)) : search.find(who, wanted);
        return new FoundPeople(found.hits().stream().map(PeopleApi::found).toList(), found.more());
    }

    @GetMapping("/api/v1/people/{employee}")
    @Needs(Scope.PEOPLE_READ)
    @Allow({Role.EMPLOYEE, Role.SUPERIOR, Role.BKD, Role.AUDITOR})
    PersonAnswer one(Authority who, @PathVariable("employee") long employee) {
        return switch (reading.read(who, new EmployeeId(employee))) {
            case ReadingPeople.Dossier dossier -> PersonAnswer.of(dossier);
            case ReadingPeople.Colleague colleague -> PersonAnswer.of(colleague);
        };
    }

    private static Found found(PeopleSearch.Hit it) {
        return new Found(
                it.id().toString(),
                it.name(),
                it.position(),
                Long.toString(it.unit().value()),
                it.unitName(),
                it.nip().map(nip -> nip.value()).orElse(null));
    }
}
