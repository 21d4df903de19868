package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Needs;
import id.luwes.agency.Agencies;
import id.luwes.agency.Units;
import id.luwes.core.UnitId;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.Mode;
import id.luwes.regime.RegimeBook;
import id.luwes.regime.RegimeId;
import id.luwes.regime.Seat;
import id.luwes.web.Etags;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import id.luwes.web.TypedDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the day that are in force, were or will be, for programs of everybody; drafts are read by people. */
@RestController
@Allow
class RegimeListApi {

    private static final String PATH = "/api/v1/regimes/published";

    private final RegimeBook book;
    private final Agencies agencies;
    private final Units units;

    RegimeListApi(RegimeBook book, Agencies agencies, Units units) {
        this.book = book;
        this.agencies = agencies;
        this.units = units;
    }

    /**
     * Those that fit, the latest first.
     *
     * @param day on which they hold, whatever they say of it
     * @param unit whom they reach on that day, or today
     */
    @GetMapping(PATH)
    @Needs
    Listing<RegimeEntry> all(
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "mode", defaultValue = "") String mode) {
        var today = agencies.today();
        var fitting = holding(day)
                .and(reaching(unit, TypedDate.of(day).orElse(today)))
                .and(of(mode));
        return new Listing<>(
                book.all().stream()
                        .filter(KeptRegime::published)
                        .filter(fitting)
                        .map(it -> RegimeEntry.of(it, today))
                        .toList(),
                null);
    }

    /** One, with whom it reaches and who departs from it. */
    @GetMapping(PATH + "/{id}")
    @Needs
    ResponseEntity<RegimeEntry> one(@PathVariable("id") long id, HttpServletRequest request) {
        var found = book.find(new RegimeId(id)).filter(KeptRegime::published).orElseThrow(NotFound::new);
        return Etags.answer(request, RegimeEntry.of(found, agencies.today()));
    }

    private static Predicate<KeptRegime> holding(String typed) {
        var day = TypedDate.of(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            throw Refusal.malformed("regime.fault.day");
        }
        return it -> day.isEmpty() || it.holdsOn(day.get());
    }

    /** It may be for some of the people of a unit only, such as a team. */
    private Predicate<KeptRegime> reaching(String typed, LocalDate day) {
        if (typed.isEmpty()) {
            return it -> true;
        }
        var unit = Optional.of(typed)
                .filter(it -> it.matches("[1-9][0-9]{0,17}"))
                .flatMap(it -> units.find(new UnitId(Long.parseLong(it))))
                .orElseThrow(NotFound::new);
        var seat = Seat.of(unit.first(), unit.servesPublic());
        return it -> it.held().reaches(day, seat);
    }

    private static Predicate<KeptRegime> of(String typed) {
        var mode = Arrays.stream(Mode.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
        if (!typed.isEmpty() && mode.isEmpty()) {
            throw Refusal.malformed("regime.api.mode", Arrays.toString(Mode.values()));
        }
        return it -> mode.isEmpty() || it.regime().mode() == mode.get();
    }
}
