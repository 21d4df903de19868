package id.luwes.policy;

import id.luwes.core.LegalBasis;
import id.luwes.core.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a policy file says of itself. */
record PolicyHeader(String contentHash, Validity validity, Bilingual title, LegalBasis basis) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{2,60}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    static PolicyHeader of(DmnModel model, byte[] file) {
        var header = model.header();
        var place = Where.policy(model.name());
        if (!NAME.matcher(model.name()).matches()) {
            throw new OutsideSubset(
                    place,
                    "namanya harus 2 sampai 60 huruf kecil, angka, dan tanda hubung",
                    "its name must be 2 to 60 small letters, digits and hyphens");
        }
        var first = date(required(model, "validFrom"), place);
        var last = header.containsKey("validTo") ? date(required(model, "validTo"), place) : null;
        if (last != null && last.isBefore(first)) {
            throw new OutsideSubset(
                    place,
                    new Bilingual(
                                    "berakhir %s, sebelum mulai %s; mungkin keduanya tertukar",
                                    "it ends on %s, before it begins on %s; maybe the two are exchanged")
                            .with(last, first));
        }
        var validity = new Validity(first, last);
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
                        Where.input(column.input()),
                        new Bilingual(
                                        "data ini tidak dikenal; yang dikenal: %s",
                                        "nobody knows this fact; known are %s")
                                .with(Fact.known())));
        if (fact.kind() != column.kind()) {
            throw new OutsideSubset(
                    Where.input(column.input()),
                    new Bilingual("typeRef-nya seharusnya %s", "its typeRef must be %s")
                            .with(fact.kind().typeRef()));
        }
        return fact;
    }

    private static String required(DmnModel model, String attribute) {
        @Nullable String value = model.header().get(attribute);
        if (value == null || value.isBlank()) {
            throw new OutsideSubset(
                    Where.policy(model.name()),
                    new Bilingual("<luwes:policy> tidak mempunyai atribut '%s'", "<luwes:policy> has no attribute '%s'")
                            .with(attribute));
        }
        return value;
    }

    private static LocalDate date(String text, Bilingual place) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException impossible) {
            throw noDate(text, place);
        }
        throw noDate(text, place);
    }

    private static OutsideSubset noDate(String text, Bilingual place) {
        return new OutsideSubset(
                place,
                new Bilingual(
                                "'%s' bukan tanggal; tanggal ditulis seperti 2025-04-21",
                                "'%s' is no date; a date looks like 2025-04-21")
                        .with(text));
    }
}
