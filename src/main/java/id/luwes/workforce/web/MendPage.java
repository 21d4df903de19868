package id.luwes.workforce.web;

import id.luwes.web.Choice;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.FactKind;
import id.luwes.workforce.PositionKind;
import id.luwes.workforce.Regencies;
import id.luwes.workforce.TypedFact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two forms by which BKD mends one person: the record, and a new fact.
 *
 * @param sharing how many others hold the same position in the same unit, where the fact may be recorded of them too
 */
public record MendPage(
        Employee person, List<Choice> units, MendForm form, FactForm factForm, int sharing, Faults faults) {

    public MendPage {
        units = List.copyOf(units);
    }

    public List<Choice> kinds(Wording words) {
        return Arrays.stream(PositionKind.values())
                .map(it -> new Choice(it.name(), words.text("workforce.kind." + it)))
                .toList();
    }

    /** The names of the shipped list, which are offered while one types; any other regency is told by its code. */
    public List<String> regencies() {
        return List.copyOf(Regencies.all().values());
    }

    public List<Choice> factKinds(Wording words) {
        return Arrays.stream(FactKind.values())
                .map(it -> new Choice(it.name(), words.text("workforce.fact." + it)))
                .toList();
    }

    /** Of what a fact is told; empty until that was chosen. */
    public Optional<FactKind> factKind() {
        return factForm.kind();
    }

    /** What was typed of the kind that was chosen. */
    public TypedFact typed() {
        return factForm.typed(factKind().orElseThrow());
    }

    /** What was sent, for the field to show again. */
    public static String sent(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
