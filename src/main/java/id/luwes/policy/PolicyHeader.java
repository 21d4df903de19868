package id.luwes.policy;

import id.luwes.core.LegalBasis;
import id.luwes.core.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy file says of itself. */
record PolicyHeader(String contentHash, Validity validity, Bilingual title, LegalBasis basis) {

    static PolicyHeader of(DmnModel model, byte[] file) {
        var header = model.header();
        var place = "policy '%s'".formatted(model.name());
        var validity = new Validity(
                date(required(model, "validFrom"), place),
                header.containsKey("validTo") ? date(required(model, "validTo"), place) : null);
        return new PolicyHeader(
                Sha256.hex(file),
                validity,
                new Bilingual(required(model, "titleId"), required(model, "titleEn")),
                Explanation.basis(place, required(model, "instrument"), "", required(model, "mark")));
    }

    /** The facts that the tables of eligibility ask, in the order in which they are judged. */
    static List<Fact> facts(DmnModel model) {
        return Judging.columns(model).stream().map(PolicyHeader::fact).toList();
    }

    private static Fact fact(DmnModel.Column column) {
        var fact = Fact.ofColumn(column.input())
                .orElseThrow(() -> new OutsideSubset(
                        "input '%s'".formatted(column.input()),
                        "nobody knows this fact; known are the columns of Fact"));
        if (fact.kind() != column.kind()) {
            throw new OutsideSubset(
                    "input '%s'".formatted(column.input()),
                    "its typeRef must be %s".formatted(fact.kind().typeRef()));
        }
        return fact;
    }

    private static String required(DmnModel model, String attribute) {
        @Nullable String value = model.header().get(attribute);
        if (value == null || value.isBlank()) {
            throw new OutsideSubset(
                    "policy '%s'".formatted(model.name()), "<luwes:policy> has no attribute '%s'".formatted(attribute));
        }
        return value;
    }

    private static LocalDate date(String text, String place) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw new OutsideSubset(place, "'%s' is no date; a date looks like 2025-04-21".formatted(text));
        }
    }
}
