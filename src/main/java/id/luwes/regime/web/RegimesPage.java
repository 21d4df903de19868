package id.luwes.regime.web;

import id.luwes.regime.KeptRegime;
import id.luwes.regime.KeptRegime.Stage;
import id.luwes.web.Tone;
import java.time.LocalDate;
import java.util.List;

/**
 * All regimes, and what they say of a day.
 *
 * @param mayDraft whether the reader drafts, and so sees drafts
 * @param mayDeclare whether the reader may declare an emergency
 * @param toReport emergencies that are over and wait for the reader's report
 * @param adoptable whether some that come with the software are not here yet
 */
public record RegimesPage(
        DayAsked asked,
        List<KeptRegime> all,
        LocalDate today,
        boolean mayDraft,
        boolean mayDeclare,
        List<KeptRegime> toReport,
        boolean adoptable) {

    /** In which order they are listed. */
    private static final List<Stage> ORDER = List.of(Stage.RUNNING, Stage.COMING, Stage.DRAFT, Stage.OVER);

    public RegimesPage {
        all = List.copyOf(all);
        toReport = List.copyOf(toReport);
    }

    /** Those of a stage that are to be listed; drafts are for those who shape regimes. */
    public List<KeptRegime> in(Stage stage) {
        return all.stream()
                .filter(it -> it.stage(today) == stage)
                .filter(it -> mayDraft || stage != Stage.DRAFT)
                .toList();
    }

    public List<Stage> stages() {
        return ORDER.stream().filter(it -> !in(it).isEmpty()).toList();
    }

    public static String key(Stage stage) {
        return "regime.stage." + RegimeWords.word(stage.name());
    }

    public static Tone tone(Stage stage) {
        return switch (stage) {
            case RUNNING -> Tone.OK;
            case COMING -> Tone.INFO;
            case DRAFT -> Tone.WAIT;
            case OVER -> Tone.OFF;
        };
    }
}
