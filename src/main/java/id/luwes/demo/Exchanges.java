package id.luwes.demo;

import id.luwes.access.SignedIn;
import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.AgreedDays;
import id.luwes.arrangement.ChangingDays;
import id.luwes.arrangement.DayWish;
import id.luwes.arrangement.DecidingDays;
import id.luwes.arrangement.Place;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two days that are exchanged, as visitors find them: the employee of the cast was refused and can read why, and where a colleague has
 * an agreement too, their wish waits for the superior whom a visitor plays.
 */
final class Exchanges {

    private static final String WISH = "Mengantar anak ke puskesmas; hari lain saya di kantor.";
    private static final String REFUSAL = "Rapat koordinasi pada hari itu perlu dihadiri di kantor.";

    private final AgencyPlan plan;
    private final Doing doing;

    Exchanges(AgencyPlan plan, Doing doing) {
        this.plan = plan;
        this.doing = doing;
    }

    /** What it is done with. */
    record Doing(AgreedDays days, ChangingDays changing, DecidingDays deciding) {}

    /** Asks for days of this week; where no agreement runs or a rule is in the way, nothing comes of it. */
    void tell(Residents residents, LocalDate monday) {
        int visitor = Cast.number(plan.cast(), "pegawai");
        residents.people().stream()
                .filter(it -> it.number() == visitor)
                .forEach(it -> ask(it, residents, monday)
                        .ifPresent(id -> doing.deciding().refuse(residents.authority(it), id.id(), REFUSAL)));
        for (var person : residents.people()) {
            boolean waits = person.number() != visitor && residents.waitsForAVisitor(person);
            if (waits && ask(person, residents, monday).isPresent()) {
                return;
            }
        }
    }

    private Optional<ChangingDays.Answer.Asked> ask(Person person, Residents residents, LocalDate monday) {
        var employee = new EmployeeId(residents.employee(person));
        var week = doing.days().of(employee, new DateRange(monday, monday.plusDays(4)));
        var away = week.stream().filter(AgreedDay::isAway).findFirst();
        var office = week.stream().filter(it -> !it.isAway()).findFirst();
        if (away.isEmpty() || office.isEmpty()) {
            return Optional.empty();
        }
        var wishes = List.of(
                DayWish.atOffice(away.get().day()), DayWish.away(office.get().day(), new Place.Residence()));
        return doing.changing()
                                .ask(
                                        new SignedIn(
                                                residents.agency().value(),
                                                residents.account(person),
                                                residents.employee(person)),
                                        employee,
                                        wishes,
                                        WISH)
                        instanceof ChangingDays.Answer.Asked asked
                ? Optional.of(asked)
                : Optional.empty();
    }
}
