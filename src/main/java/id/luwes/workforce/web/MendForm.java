package id.luwes.workforce.web;

import id.luwes.core.NipFault;
import id.luwes.core.UnitId;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.workforce.Change;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Position;
import id.luwes.workforce.PositionKind;
import id.luwes.workforce.Regencies;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record of a person as a form sends it, all of it text until it was checked. */
public record MendForm(
        @Nullable String name,
        @Nullable String legalStatus,
        @Nullable String grade,
        @Nullable String unit,
        @Nullable String position,
        @Nullable String kind,
        @Nullable String heads,
        @Nullable String since,
        @Nullable String regency,
        @Nullable String superiorNip,
        @Nullable String reason,
        @Nullable String version) {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST = 300;
    private static final int LONGEST_GRADE = 20;

    static MendForm of(Employee person, String version) {
        return new MendForm(
                person.name(),
                person.legalStatus(),
                Objects.requireNonNullElse(person.grade(), ""),
                person.unit().id().toString(),
                person.position().name(),
                person.position().kind().name(),
                person.position().headsUnit() ? "true" : "",
                person.position().since().map(Object::toString).orElse(""),
                person.residence().map(Regencies::name).orElse(""),
                Objects.requireNonNullElse(person.superiorOverride(), ""),
                "",
                version);
    }

    Faults faults(LocalDate today) {
        var date = date(since);
        return Faults.NONE
                .andIf(!Letters.between(text(name), 3, LONGEST), "name", "workforce.mend.fault.name")
                .andIf(!Letters.between(text(legalStatus), 3, LONGEST), "legalStatus", "workforce.mend.fault.status")
                .andIf(!Letters.between(text(grade), 0, LONGEST_GRADE), "grade", "workforce.mend.fault.grade")
                .andIf(!text(unit).matches("[0-9]{1,18}"), "unit", "workforce.mend.fault.unit")
                .andIf(!Letters.between(text(position), 3, LONGEST), "position", "workforce.mend.fault.position")
                .andIf(kind(kind).isEmpty(), "kind", "workforce.mend.fault.kind")
                .andIf(
                        !text(since).isEmpty()
                                && date.filter(it -> !it.isAfter(today) && it.getYear() > 1950)
                                        .isEmpty(),
                        "since",
                        "workforce.mend.fault.since")
                .andIf(
                        !text(regency).isEmpty()
                                && Regencies.find(text(regency)).isEmpty(),
                        "regency",
                        "workforce.mend.fault.regency")
                .andIf(
                        !nip().isEmpty() && NipFault.of(nip()).isPresent(),
                        "superiorNip",
                        "workforce.mend.fault.superior")
                .andIf(
                        !Letters.between(text(reason), SHORTEST_REASON, LONGEST),
                        "reason",
                        "workforce.mend.fault.reason",
                        SHORTEST_REASON,
                        LONGEST);
    }

    /** The change, of a form without faults. */
    Change change() {
        return new Change(
                new Change.Identity(
                        text(name), text(legalStatus), Optional.of(text(grade)).filter(it -> !it.isEmpty())),
                new UnitId(Long.parseLong(text(unit))),
                new Position(
                        text(position),
                        kind(kind).orElseThrow(),
                        "true".equals(heads),
                        date(since).orElse(null)),
                Regencies.find(text(regency)),
                Optional.of(nip()).filter(it -> !it.isEmpty()),
                text(reason));
    }

    private String nip() {
        return text(superiorNip).replace(" ", "");
    }

    /** Absent is empty, and blanks at the ends are nobody's intention. */
    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    static Optional<LocalDate> date(@Nullable String sent) {
        try {
            return Optional.of(LocalDate.parse(text(sent)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<PositionKind> kind(@Nullable String sent) {
        return Arrays.stream(PositionKind.values())
                .filter(it -> it.name().equals(sent))
                .findFirst();
    }
}
