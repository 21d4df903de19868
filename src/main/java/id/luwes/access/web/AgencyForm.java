package id.luwes.access.web;

import id.luwes.agency.AgencySettings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an agency as they were typed.
 *
 * @param cap days a week, or empty
 * @param notice working days, or empty
 * @param renewal days, or empty
 * @param callIn working days, or empty
 * @param report working days, or empty
 * @param coreFrom between which hours people away can be reached, and for how many at least; all empty for none
 */
public record AgencyForm(
        String name,
        String zone,
        String cap,
        String notice,
        String renewal,
        String callIn,
        String report,
        String coreFrom,
        String coreUntil,
        String coreLeast) {

    static final AgencyForm EMPTY = new AgencyForm("", "Asia/Jakarta", "", "", "", "", "", "", "", "");

    public AgencyForm {
        name = name == null ? "" : name;
        zone = zone == null ? "" : zone;
        cap = cap == null ? "" : cap;
        notice = notice == null ? "" : notice;
        renewal = renewal == null ? "" : renewal;
        callIn = callIn == null ? "" : callIn;
        report = report == null ? "" : report;
        coreFrom = coreFrom == null ? "" : coreFrom;
        coreUntil = coreUntil == null ? "" : coreUntil;
        coreLeast = coreLeast == null ? "" : coreLeast;
    }

    static AgencyForm of(Settings settings) {
        var core = CoreForm.of(settings.core());
        return new AgencyForm(
                settings.name(),
                settings.zone(),
                text(settings.weeklyCap()),
                text(settings.noticeDays()),
                text(settings.renewalDays()),
                text(settings.callInDays()),
                text(settings.reportDays()),
                core.coreFrom(),
                core.coreUntil(),
                core.coreLeast());
    }

    /** What they mean; the fields hold numbers or nothing by then. */
    Settings settings() {
        return new Settings(
                name.strip(),
                zone,
                number(cap),
                number(notice),
                number(renewal),
                number(callIn),
                number(report),
                core().core());
    }

    CoreForm core() {
        return new CoreForm(coreFrom, coreUntil, coreLeast);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static @Nullable Integer number(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed);
    }
}
