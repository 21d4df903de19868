package id.luwes.bench;

import id.luwes.Visitor;
import java.util.List;
import java.util.regex.Pattern;

/** A page as one person of the demonstration looks at it, or the first case of a list; without a login, before signing in. */
record Look(String login, String path, String list) {

    private static final Look SIGN_IN = new Look("", "/sign-in");

    static final List<Look> ALL = List.of(
            SIGN_IN,
            new Look("pegawai", "/today"),
            new Look("pegawai", "/eligibility"),
            new Look("pegawai", "/applications"),
            new Look("pegawai", "/applications/new"),
            new Look("pegawai", "/schedule"),
            new Look("pegawai", "/regimes"),
            new Look("pegawai", "/attendance"),
            new Look("pegawai", "/outputs"),
            new Look("pegawai", "/evaluations"),
            new Look("atasan", "/inbox"),
            new Look("atasan", "/inbox?page=5"),
            new Look("atasan", "/inbox/decided"),
            new Look("atasan", "/outputs/waiting"),
            new Look("atasan", "/evaluations/team"),
            new Look("atasan", "/inbox/{}", "/inbox?kind=application"),
            new Look("atasan", "/outputs/{}", "/outputs/waiting"),
            new Look("atasan", "/evaluations/{}", "/evaluations/team"),
            new Look("bkd", "/people"),
            new Look("bkd", "/people?q=dewi"),
            new Look("pegawai", "/search?q=dewi"),
            new Look("pegawai", "/search?q=tirto+dewy"),
            new Look("pegawai", "/search?q=analis+keuangan"),
            new Look("bkd", "/people/{}", "/people"),
            new Look("auditor", "/people/{}", "/people"),
            new Look("pegawai", "/people/{}", "/search?q=dewi"),
            new Look("bkd", "/eligibility/{}", "/eligibility/overview"),
            new Look("bkd", "/eligibility/overview"),
            new Look("pimpinan", "/insight"),
            new Look("pimpinan", "/insight?position=FUNGSIONAL"),
            new Look("auditor", "/audit"),
            new Look("auditor", "/accounts"),
            new Look("auditor", "/applications/all"),
            new Look("auditor", "/applications/all?q=dewi"),
            new Look("bkd", "/outputs/all"),
            new Look("bkd", "/attendance/corrections/all"),
            new Look("bkd", "/absences/all"),
            new Look("bkd", "/evaluations/overview"));

    Look(String login, String path) {
        this(login, path, path);
    }

    /** With the number of the first case to which the list leads, or which it opens in its place. */
    Look found(Visitor visitor) {
        if (!path.contains("{}")) {
            return this;
        }
        var links = Pattern.compile("href=\"" + path.replace("{}", "(\\d+)") + "\"|open=application-(\\d+)")
                .matcher(visitor.get(list).body());
        if (!links.find()) {
            throw new IllegalStateException("There is no " + path + " on " + list + " for " + login);
        }
        var number = links.group(1) == null ? links.group(2) : links.group(1);
        return new Look(login, path.replace("{}", number), list);
    }
}
