package id.luwes.workforce;

import id.luwes.access.Differences;
import id.luwes.core.UnitId;
import java.util.Map;
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
        return new Differences()
                .compare("name", before.name(), identity.name())
                .compare("legal_status", before.legalStatus(), identity.legalStatus())
                .compare("grade", Optional.ofNullable(before.grade()), identity.grade())
                .compare("unit", before.unit().id(), unit)
                .compare("position", before.position().name(), position.name())
                .compare("position_kind", before.position().kind(), position.kind())
                .compare("heads_unit", before.position().headsUnit(), position.headsUnit())
                .compare("position_since", before.position().since(), position.since())
                .compare("residence_regency", before.residence(), regency)
                .compare("superior_nip", Optional.ofNullable(before.superiorOverride()), superiorNip)
                .told();
    }
}
