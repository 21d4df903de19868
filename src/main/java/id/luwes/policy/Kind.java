package id.luwes.policy;

import java.util.Locale;

/** The kinds of values that an input or output of a decision table may have. */
enum Kind {
    NUMBER,
    STRING,
    BOOLEAN;

    static Kind of(String typeRef, Bilingual place) {
        for (var kind : values()) {
            if (kind.typeRef().equals(typeRef)) {
                return kind;
            }
        }
        throw new OutsideSubset(
                place,
                new Bilingual(
                                "typeRef-nya '%s'; seharusnya number, string, atau boolean",
                                "typeRef is '%s'; it must be number, string or boolean")
                        .with(typeRef));
    }

    String typeRef() {
        return name().toLowerCase(Locale.ROOT);
    }
}
