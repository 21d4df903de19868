package id.luwes.workforce.web;

import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Fact;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.FactWords;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.ReadingPeople.Dossier;
import id.luwes.workforce.Regencies;
import id.luwes.workforce.Superior;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The record of a person.
 *
 * @param current the newest observation of each kind
 * @param older those that it has replaced
 * @param parts what other modules tell of the person
 * @param mayMend whether the role of BKD holds for this person
 */
public record PersonPage(
        Employee person, List<Fact> current, List<Fact> older, List<PersonPart> parts, boolean mayMend) {

    public PersonPage {
        current = List.copyOf(current);
        older = List.copyOf(older);
        parts = List.copyOf(parts);
    }

    static PersonPage of(Dossier dossier, boolean mayMend) {
        var seen = EnumSet.noneOf(FactKind.class);
        var current = new ArrayList<Fact>();
        var older = new ArrayList<Fact>();
        dossier.facts().forEach(it -> (seen.add(it.kind()) ? current : older).add(it));
        return new PersonPage(dossier.person(), current, older, dossier.parts(), mayMend);
    }

    /** Who decides, or why that is BKD. */
    public String superior(Wording words) {
        return switch (person.superior()) {
            case Superior.Person boss -> boss.name() + ", " + boss.position();
            case Superior.Bkd bkd ->
                words.text("workforce.problem") + ": " + words.text("workforce.problem." + bkd.problem());
        };
    }

    public String residence(Wording words) {
        return person.residence().map(Regencies::name).orElseGet(() -> words.text("workforce.unknown"));
    }

    public String since(Wording words) {
        return person.position().since().map(words::date).orElseGet(() -> words.text("workforce.unknown"));
    }

    /** The value of a fact in the reader's language. */
    public static String value(Wording words, Fact fact) {
        return FactWords.value(words, fact.kind(), fact.value())
                + fact.period().map(it -> " (" + it + ")").orElse("")
                + fact.until()
                        .map(it -> " (" + words.text("workforce.value.until", it) + ")")
                        .orElse("");
    }
}
