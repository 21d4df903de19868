package id.luwes.arrangement.web;

import static java.util.stream.Collectors.toSet;

import id.luwes.access.Authority;
import id.luwes.agency.WorkingCalendars;
import id.luwes.arrangement.AgreedDay;
import id.luwes.arrangement.AgreementLives;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.BesideDay;
import id.luwes.arrangement.CallingIn;
import id.luwes.arrangement.DayChange;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import id.luwes.web.Faults;
import id.luwes.web.NotFound;
import id.luwes.workforce.Employees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what whoever decides sees before calling somebody in. */
@Component
class CallingPages {

    private static final int WEEKS = 8;

    private final AgreementLives lives;
    private final CallingIn calling;
    private final WorkingCalendars calendars;
    private final Employees employees;
    private final DayLists lists;

    CallingPages(
            AgreementLives lives, CallingIn calling, WorkingCalendars calendars, Employees employees, DayLists lists) {
        this.lives = lives;
        this.calling = calling;
        this.calendars = calendars;
        this.employees = employees;
        this.lists = lists;
    }

    /** What was sent. */
    record Sent(String day, String reason, Faults faults) {

        static final Sent NOTHING = new Sent("", "", Faults.NONE);
    }

    /**
     * Who would be called in.
     *
     * @throws NotFound where there is nobody, or not for this person to decide on
     */
    @Transactional(readOnly = true)
    public EmployeeId person(Authority who, CalledFrom from) {
        var person = from.agreement()
                ? lives.of(new ApplicationId(from.id())).map(it -> it.employee())
                : Optional.of(new EmployeeId(from.id()));
        return person.filter(it -> calling.ahead(who, it).isPresent()).orElseThrow(NotFound::new);
    }

    /** @throws NotFound where there is nobody, or not for this person to decide on */
    @Transactional(readOnly = true)
    public CallingPage of(Authority who, CalledFrom from, Sent sent) {
        var person = person(who, from);
        var ahead = calling.ahead(who, person).orElseThrow(NotFound::new);
        var range = new DateRange(ahead.earliest(), ahead.earliest().plusWeeks(WEEKS));
        var working = calendars.current().workingDays(range);
        var away = calling.sentAway(person, working);
        var ruled = away.keySet();
        var agreed = Stream.concat(
                        lists.days().of(person, range).stream()
                                .filter(AgreedDay::isAway)
                                .map(AgreedDay::day),
                        lists.beside().of(List.of(person), working).stream()
                                .filter(BesideDay::isAway)
                                .map(BesideDay::day))
                .collect(toSet());
        return new CallingPage(
                from,
                employees.nameOf(person),
                ahead,
                working.stream()
                        .filter(it -> Optional.ofNullable(away.get(it))
                                .map(by -> !by.emergency())
                                .orElse(agreed.contains(it)))
                        .toList(),
                ruled,
                lists.rows(called(person)),
                sent.day(),
                sent.reason(),
                sent.faults());
    }

    private List<DayChange> called(EmployeeId person) {
        return lists.changes().of(person).stream()
                .filter(it -> it.kind() == DayChange.Kind.CALLED_IN)
                .toList();
    }
}
