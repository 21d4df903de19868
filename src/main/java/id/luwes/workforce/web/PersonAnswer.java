package id.luwes.workforce.web;

import id.luwes.workforce.Employee;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.ReadingPeople.Colleague;
import id.luwes.workforce.ReadingPeople.Dossier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as programs read them.
 *
 * @param record null for whoever may know name, position and unit only
 */
record PersonAnswer(
        String id,
        String name,
        String position,
        String unit,
        String unitName,
        @Nullable Kept record) {

    /**
     * What the records keep.
     *
     * @param superior who decides; null where that is BKD
     * @param facts the newest of each kind
     */
    record Kept(
            String nip,
            String employment,
            boolean active,
            String legalStatus,
            @Nullable String grade,
            @Nullable String superior,
            List<Observed> facts) {}

    /** A fact, with where it comes from. */
    record Observed(String kind, String value, @Nullable String period, LocalDate observedOn, String source) {}

    static PersonAnswer of(Dossier dossier) {
        var person = dossier.person();
        var seen = EnumSet.noneOf(FactKind.class);
        return answer(
                person,
                new Kept(
                        person.nip().value(),
                        person.employment().name(),
                        person.active(),
                        person.legalStatus(),
                        person.grade(),
                        person.superior().employee().map(Object::toString).orElse(null),
                        dossier.facts().stream()
                                .filter(it -> seen.add(it.kind()))
                                .map(PersonAnswer::observed)
                                .toList()));
    }

    static PersonAnswer of(Colleague colleague) {
        return answer(colleague.person(), null);
    }

    private static PersonAnswer answer(Employee person, @Nullable Kept kept) {
        return new PersonAnswer(
                person.id().toString(),
                person.name(),
                person.position().name(),
                Long.toString(person.unit().id().value()),
                person.unit().name(),
                kept);
    }

    private static Observed observed(Fact fact) {
        return new Observed(fact.kind().name(), fact.value(), fact.ofPeriod(), fact.observedOn(), fact.source());
    }
}
