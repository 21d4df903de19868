package id.luwes.workforce.web;

import id.luwes.core.UnitId;
import id.luwes.workforce.ColleagueToday;
import id.luwes.workforce.ReadingPeople.Colleague;
import java.util.Optional;

/**
 * What everybody of an agency may know of a colleague.
 *
 * @param today where the colleague is, empty outside the own team and on a day off
 */
public record ColleaguePage(
        String name, String position, UnitId unit, String unitName, Optional<ColleagueToday.Seen> today) {

    static ColleaguePage of(Colleague colleague) {
        var person = colleague.person();
        return new ColleaguePage(
                person.name(),
                person.position().name(),
                person.unit().id(),
                person.unit().name(),
                colleague.today());
    }
}
