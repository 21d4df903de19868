package id.luwes.workforce;

import id.luwes.core.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the record of a person is to be.
 *
 * @param identity name and standing, as the records of the person tell them
 * @param regency the code of the registered residence
 * @param superiorNip NIP ATASAN, which overrides the organisation
 * @param reason why, in the words of whoever changes it
 */
public record Change(
        Identity identity,
        UnitId unit,
        Position position,
        Optional<String> regency,
        Optional<String> superiorNip,
        String reason) {

    /**
     * Name and standing of a person.
     *
     * @param legalStatus kedudukan hukum, which tells whether the person is due at work
     * @param grade golongan, empty where it is not known
     */
    public record Identity(String name, String legalStatus, Optional<String> grade) {}

    /** What becomes different, before and after, for the audit trail; with the reason. */
    Map<String, String> differencesFrom(Employee before) {
        var differences = new LinkedHashMap<String, String>();
        compare(differences, "name", before.name(), identity.name());
        compare(differences, "legal_status", before.legalStatus(), identity.legalStatus());
        compare(differences, "grade", Optional.ofNullable(before.grade()), identity.grade());
        compare(differences, "unit", before.unit().id(), unit);
        compare(differences, "position", before.position().name(), position.name());
        compare(differences, "position_kind", before.position().kind(), position.kind());
        compare(differences, "heads_unit", before.position().headsUnit(), position.headsUnit());
        compare(differences, "position_since", before.position().since(), position.since());
        compare(differences, "residence_regency", before.residence(), regency);
        compare(differences, "superior_nip", Optional.ofNullable(before.superiorOverride()), superiorNip);
        return differences;
    }

    private static void compare(Map<String, String> differences, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.put(what, told(before) + " → " + told(after));
        }
    }

    private static String told(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("–")
                : value.toString();
    }
}
