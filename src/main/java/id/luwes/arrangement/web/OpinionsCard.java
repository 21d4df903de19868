package id.luwes.arrangement.web;

import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Opinion;
import id.luwes.web.Tone;
import java.util.List;
import java.util.Locale;

/**
 * What colleagues think of an application, as one of the two sides reads it.
 *
 * @param shown what the reader may read of all versions
 * @param asked how many colleagues were asked about this version, whatever the reader may read of it
 * @param account of the reader, who may take back what they asked
 */
public record OpinionsCard(List<Opinion> shown, int asked, long account) {

    public OpinionsCard {
        shown = List.copyOf(shown);
    }

    /** The applicant reads what was answered once somebody has decided; others all of it. */
    static OpinionsCard of(List<Opinion> all, ApplicationId read, boolean applicant, long account) {
        return new OpinionsCard(
                applicant ? all.stream().filter(Opinion::isForTheApplicant).toList() : all,
                (int) all.stream()
                        .filter(it -> it.application().equals(read) && (it.isOpen() || it.isAnswered()))
                        .count(),
                account);
    }

    public boolean mayTakeBack(Opinion opinion) {
        return opinion.isOpen() && opinion.asker().account() == account;
    }

    /** How it stands, at the end of a message key. */
    public static String word(Opinion opinion) {
        return opinion.ending()
                .map(it -> it.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(opinion.isOpen() ? "open" : "over");
    }

    public static Tone tone(Opinion opinion) {
        return opinion.isOpen() ? Tone.WAIT : opinion.isAnswered() ? Tone.OK : Tone.OFF;
    }
}
