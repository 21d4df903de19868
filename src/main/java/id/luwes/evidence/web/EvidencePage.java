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
 * @param mayChange whether whoever looks may change them
 */
public record EvidencePage(EvidenceForm form, Settings settings, Amount amount, boolean mayChange, Faults faults) {

    /** What is set and how much is kept. */
    public List<Fact> facts(Wording words) {
        return List.of(
                new Fact(
                        words.text("evidence.limit"),
                        words.text(
                                settings.megabytes() == null ? "evidence.limit.example" : "evidence.limit.set",
                                settings.mostMegabytes())),
                new Fact(
                        words.text("evidence.kept"),
                        words.count("evidence.kept.files", amount.files(), FileSize.written(amount.bytes(), words))));
    }
}
