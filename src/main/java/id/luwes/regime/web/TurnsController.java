package id.luwes.regime.web;

import id.luwes.access.Allow;
import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.regime.KeptRegime;
import id.luwes.regime.RegimeId;
import id.luwes.regime.TurnList;
import id.luwes.regime.TurnList.Line;
import id.luwes.regime.UnitsByTurns;
import id.luwes.web.CsvDownload;
import id.luwes.web.CsvText;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The units that take turns under a regime, for those who divide them, and the list that BKD has beforehand. */
@Controller
@Allow({Role.BKD, Role.UNIT_HEAD, Role.SUPERIOR})
class TurnsController {

    private static final String PATH = RegimesController.PATH + "/{id:[0-9]+}/turns";
    private static final int SIZE = 50;

    private final DivisibleUnits divisible;
    private final UnitsByTurns byTurns;
    private final TurnList list;

    TurnsController(DivisibleUnits divisible, UnitsByTurns byTurns, TurnList list) {
        this.divisible = divisible;
        this.byTurns = byTurns;
        this.list = list;
    }

    @GetMapping(PATH)
    ModelAndView units(
            Authority who,
            @PathVariable("id") long id,
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "page", defaultValue = "") String asked) {
        var regime = divisible.regime(new RegimeId(id));
        var coming = byTurns.coming(regime);
        var found = divisible.units(who, regime, coming, typed.strip());
        var address = UriComponentsBuilder.fromPath(path(regime))
                .queryParam("q", "{q}")
                .encode();
        var paging = Paging.of(
                asked, found.size(), SIZE, address.buildAndExpand(typed.strip()).toUriString() + "&page=");
        var shown = found.stream().skip((paging.page() - 1L) * SIZE).limit(SIZE).toList();
        return Pages.show(
                "regime/turns",
                new TurnsPage(
                        regime, typed.strip(), shown, found.size(), byTurns.confirmed(regime.id(), shown), paging));
    }

    @GetMapping(PATH + ".csv")
    void file(Authority who, @PathVariable("id") long id, HttpServletResponse response) throws IOException {
        var regime = divisible.regime(new RegimeId(id));
        var lines = list.of(regime, byTurns.coming(regime), divisible.reach(who));
        try (var csv = CsvDownload.begun(response, regime.regime().code())) {
            csv.writeRecord("unit", "nip", "name", "group", "days_away");
            lines.forEach(it -> csv.writeRecord(cells(it)));
        }
    }

    static String path(KeptRegime regime) {
        return RegimesController.PATH + "/" + regime.id() + "/turns";
    }

    private static String[] cells(Line it) {
        var days = it.away().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        return Stream.of(it.unit(), it.nip(), it.name(), it.group(), days)
                .map(CsvText::harmless)
                .toArray(String[]::new);
    }
}
