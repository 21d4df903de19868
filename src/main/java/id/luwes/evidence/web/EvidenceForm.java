package id.luwes.evidence.web;

import id.luwes.evidence.EvidenceSettings;
import id.luwes.evidence.EvidenceSettings.Settings;
import id.luwes.web.Faults;
import id.luwes.web.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they were typed.
 *
 * @param megabytes of a file, or empty
 * @param months for which contents are kept, or empty
 */
public record EvidenceForm(String megabytes, String months) {

    public EvidenceForm {
        megabytes = Letters.line(megabytes);
        months = Letters.line(months);
    }

    static EvidenceForm of(Settings settings) {
        return new EvidenceForm(text(settings.megabytes()), text(settings.months()));
    }

    Faults faults() {
        return Faults.NONE
                .andIf(
                        !isEmptyOrWithin(megabytes, 1, EvidenceSettings.MOST_MEGABYTES),
                        "megabytes",
                        "evidence.fault.megabytes",
                        EvidenceSettings.MOST_MEGABYTES)
                .andIf(
                        !isEmptyOrWithin(months, 1, EvidenceSettings.MOST_MONTHS),
                        "months",
                        "evidence.fault.months",
                        EvidenceSettings.MOST_MONTHS);
    }

    /** What they mean, of a form without faults. */
    Settings settings() {
        return new Settings(number(megabytes), number(months));
    }

    private static boolean isEmptyOrWithin(String typed, int least, int most) {
        return typed.isEmpty()
                || (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
