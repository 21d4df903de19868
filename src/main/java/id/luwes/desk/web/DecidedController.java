package id.luwes.desk.web;

import id.luwes.access.Allow;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.desk.CaseKind;
import id.luwes.web.CsvDownload;
import id.luwes.web.CsvText;
import id.luwes.web.Pages;
import id.luwes.web.Paging;
import id.luwes.web.Words;
import id.luwes.workforce.TakenDecision;
import id.luwes.workforce.TakenDecisions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the reader decided, and when, of all kinds. */
@Controller
@Allow({Role.SUPERIOR, Role.BKD, Role.UNIT_HEAD})
class DecidedController {

    static final String PATH = "/inbox/decided";

    private final TakenDecisions decisions;
    private final Words words;

    DecidedController(TakenDecisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(
            SignedIn who, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") String page) {
        var counts = decisions.counts(who);
        var asked = known(kind);
        int all = asked.isEmpty() ? counts.values().stream().mapToInt(it -> it).sum() : counts.getOrDefault(asked, 0);
        var paging = Paging.of(
                page, all, TakenDecisions.SIZE, PATH + "?" + (asked.isEmpty() ? "" : "kind=" + asked + "&") + "page=");
        var shown = decisions.of(who, asked, (paging.page() - 1) * TakenDecisions.SIZE, TakenDecisions.SIZE);
        return Pages.show("desk/decided", new DecidedPage(shown, counts, asked, paging));
    }

    /** The same as a file, for whoever must account for it elsewhere. */
    @GetMapping(PATH + ".csv")
    void file(
            SignedIn who,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var wording = words.of(request);
        try (var csv = CsvDownload.begun(response, "keputusan")) {
            csv.writeRecord("at", "kind", "name", "decision", "about", "from", "to", "reason");
            decisions
                    .of(who, known(kind), 0, TakenDecisions.LONGEST)
                    .forEach(it -> csv.writeRecord(
                            cells(it, wording.text("desk.inbox.one." + it.kind()), wording.text(it.key()))));
        }
    }

    private static String[] cells(TakenDecision it, String kind, String decision) {
        return Stream.of(
                        it.at().toString(),
                        kind,
                        it.name(),
                        decision,
                        it.what(),
                        it.days().map(days -> days.first().toString()).orElse(""),
                        it.days().map(days -> days.last().toString()).orElse(""),
                        it.reason())
                .map(CsvText::harmless)
                .toArray(String[]::new);
    }

    private static String known(String kind) {
        return Arrays.stream(CaseKind.values())
                .map(CaseKind::word)
                .filter(kind::equals)
                .findFirst()
                .orElse("");
    }
}
