package id.luwes.evidence.web;

import id.luwes.evidence.EvidenceSettings.Amount;
import id.luwes.evidence.EvidenceSettings.Settings;
import id.luwes.evidence.FileSize;
import id.luwes.web.Fact;
import id.luwes.web.Faults;
import id.luwes.web.Wording;
import java.util.List;

/**
 * What the page of the settings of files shows.
 *
 * @param scanning whether a scanner is configured
 * @param unscanned how many files it has not looked at
 * @param mayChange whether whoever looks may change them
 */
public record EvidencePage(
        EvidenceForm form,
        Settings settings,
        Amount amount,
        boolean scanning,
        long unscanned,
        boolean mayChange,
        Faults faults) {

    /** What is set and how much is kept. */
    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(
                        words.text("evidence.limit"),
                        words.text(
                                settings.megabytes() == null ? "evidence.limit.example" : "evidence.limit.set",
                                settings.mostMegabytes())),
                new Fact(
                        words.text("evidence.retention"),
                        words.text(
                                settings.months() == null ? "evidence.retention.example" : "evidence.retention.set",
                                settings.keptMonths())),
                new Fact(
                        words.text("evidence.scanner"),
                        scanning
                                ? words.count("evidence.scanner.there", unscanned)
                                : words.text("evidence.scanner.none")),
                new Fact(
                        words.text("evidence.kept"),
                        words.count("evidence.kept.files", amount.files(), FileSize.written(amount.bytes(), words))));
    }
}
