package id.luwes.workforce;

import id.luwes.core.EmployeeId;
import id.luwes.core.Employment;
import id.luwes.core.Nip;
import id.luwes.core.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as the records of the agency know them now.
 *
 * @param active whether the person is due at work, by the legal status (kedudukan hukum)
 * @param legalStatus kedudukan hukum, such as Aktif or Tugas Belajar
 * @param grade golongan, such as III/c; null if unknown
 * @param regency the code of the regency in which the residence is registered, such as {@code 32.73}; null if unknown
 * @param superiorOverride NIP ATASAN of the records, which overrides the organisation
 */
public record Employee(
        EmployeeId id,
        Nip nip,
        String name,
        Employment employment,
        boolean active,
        String legalStatus,
        @Nullable String grade,
        Unit unit,
        Position position,
        @Nullable String regency,
        @Nullable String superiorOverride,
        Superior superior) {

    /** The unit of a person, with its place in the tree for questions of scope. */
    public record Unit(UnitId id, String name, int place, boolean servesPublic) {}

    public Optional<String> residence() {
        return Optional.ofNullable(regency);
    }
}
