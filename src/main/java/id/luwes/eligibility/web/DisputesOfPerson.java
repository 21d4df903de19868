package id.luwes.eligibility.web;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.eligibility.DisputeTimes;
import id.luwes.eligibility.FactDispute;
import id.luwes.eligibility.FactDisputes;
import id.luwes.web.Register.Standing;
import id.luwes.web.Wording;
import id.luwes.workforce.Employee;
import id.luwes.workforce.PersonPart;
import id.luwes.workforce.PersonPart.Line;
import id.luwes.workforce.PersonSection;
import id.luwes.workforce.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The disputed facts that wait, on a person's page: for the person, BKD and auditors. */
@Component
class DisputesOfPerson implements PersonSection {

    private final FactDisputes disputes;
    private final DisputeTimes times;

    DisputesOfPerson(FactDisputes disputes, DisputeTimes times) {
        this.disputes = disputes;
        this.times = times;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public List<PersonPart> about(Authority who, Employee person) {
        boolean reads = Sight.isOwn(who, person)
                || Sight.isBkd(who, person)
                || who.has(Role.AUDITOR, person.unit().place());
        var open = reads
                ? disputes.of(person.id()).stream().filter(FactDispute::isOpen).toList()
                : List.<FactDispute>of();
        if (open.isEmpty()) {
            return List.of();
        }
        var today = times.today();
        return List.of(new PersonPart(
                "eligibility.disputes",
                words -> open.stream().map(it -> line(it, today, words)).toList()));
    }

    private static Line line(FactDispute dispute, LocalDate today, Wording words) {
        var row = new DisputeRow(dispute);
        return new Line(
                row.href(),
                row.label(words),
                words.text("eligibility.dispute.line", row.recorded(words), row.claimed(words)) + " · "
                        + row.clock(words, today),
                Optional.of(new Standing(row.tone(today), row.status(words))));
    }
}
