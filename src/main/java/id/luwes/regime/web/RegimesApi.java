package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Needs;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.regime.GoverningDays;
import id.luwes.regime.PersonTurn;
import id.luwes.regime.Regimes.Said;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.web.TypedDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which rules govern a day of the person in whose name a program asks, and why others do not. */
@RestController
@Allow(Role.EMPLOYEE)
class RegimesApi {

    private final GoverningDays governing;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    RegimesApi(GoverningDays governing, Agencies agencies, WorkingCalendars calendars) {
        this.governing = governing;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** What one rule says of the day. */
    record RegimeAnswer(
            String code,
            String title,
            String mode,
            String instrument,
            boolean governs,
            String answer,
            @Nullable TurnAnswer turn) {}

    /** Whose turn it is under a rule with a share: the group of the person, empty for none, and those that are away. */
    record TurnAnswer(String standing, String group, List<String> away) {}

    /** A day; nothing governs one that is no working day. */
    record DayAnswer(LocalDate day, boolean working, List<RegimeAnswer> items) {}

    @GetMapping("/api/v1/regimes")
    @Needs
    DayAnswer day(SignedIn person, @RequestParam(name = "day", defaultValue = "") String typed) {
        var asked = TypedDate.of(typed);
        if (!typed.isEmpty() && asked.isEmpty()) {
            throw Refusal.malformed("regime.fault.day");
        }
        var day = asked.orElseGet(agencies::today);
        var working = calendars.current().isWorkingDay(day);
        var me = person.employeeId().orElseThrow(NotFound::new);
        var said = working ? governing.of(me, day) : List.<Said>of();
        var turns = governing.turns(me, day, said).stream()
                .filter(it -> it.day().equals(day))
                .toList();
        return new DayAnswer(
                day, working, said.stream().map(it -> answer(it, turns)).toList());
    }

    private static RegimeAnswer answer(Said said, List<PersonTurn> turns) {
        var regime = said.regime().regime();
        return new RegimeAnswer(
                regime.code(),
                regime.title().indonesian(),
                regime.mode().name(),
                regime.basis().citation(),
                said.governs(),
                said.governs() ? RegimeWords.effect(regime) : said.answer().name(),
                turns.stream()
                        .filter(it -> said.governs() && it.isUnder(regime))
                        .map(it -> new TurnAnswer(it.standing().name(), it.group(), it.away()))
                        .findFirst()
                        .orElse(null));
    }
}
