package id.luwes.workforce.web;

import id.luwes.core.Nip;
import id.luwes.core.NipFault;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import id.luwes.web.TypedDate;
import id.luwes.workforce.Employee;
import id.luwes.workforce.Employees;
import id.luwes.workforce.KeepingTeams;
import id.luwes.workforce.KeepingTeams.Joining;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is to be in a team, as far as the form can be read.
 *
 * @param joining empty where it cannot
 */
record TeamReading(Optional<Joining> joining, Faults faults) {

    private static final int LONGEST_LETTER = 120;

    static TeamReading of(TeamForm form, LocalDate today, Employees employees) {
        var nip = form.value(form.nip()).replace(" ", "");
        Optional<Employee> person = NipFault.of(nip).isEmpty() ? employees.find(Nip.of(nip)) : Optional.empty();
        var first = form.value(form.first()).isEmpty() ? Optional.of(today) : TypedDate.of(form.value(form.first()));
        var last = TypedDate.of(form.value(form.last()));
        var letter = form.value(form.letter());
        var faults = Faults.NONE
                .andIf(person.isEmpty(), "nip", "workforce.team.fault.nip")
                .andIf(first.isEmpty(), "first", "workforce.deputy.fault.date")
                .andIf(first.filter(today::isAfter).isPresent(), "first", "workforce.deputy.fault.past", today)
                .andIf(last.isEmpty() && !form.value(form.last()).isEmpty(), "last", "workforce.deputy.fault.date")
                .andIf(
                        last.filter(it -> first.filter(it::isBefore).isPresent())
                                .isPresent(),
                        "last",
                        "workforce.deputy.fault.order")
                .andIf(Letters.count(letter) > LONGEST_LETTER, "letter", "workforce.team.fault.letter", LONGEST_LETTER);
        return new TeamReading(
                faults.isEmpty()
                        ? person.map(it -> new Joining(it, first.orElse(today), last, letter))
                        : Optional.empty(),
                faults);
    }

    /** Why it could not be done, at the field that has to change; none where it was done. */
    static Faults faults(KeepingTeams.Outcome outcome) {
        return switch (outcome) {
            case KeepingTeams.Outcome.Done done -> Faults.NONE;
            case KeepingTeams.Outcome.NameTaken taken -> Faults.NONE.and("name", "workforce.team.fault.taken");
            case KeepingTeams.Outcome.Nobody nobody -> Faults.NONE.and("nip", "workforce.team.fault.nip");
            case KeepingTeams.Outcome.LetterMissing missing ->
                Faults.NONE.and("letter", "workforce.team.fault.letter-missing");
            case KeepingTeams.Outcome.AlreadyIn already -> Faults.NONE.and("nip", "workforce.team.fault.already");
        };
    }
}
