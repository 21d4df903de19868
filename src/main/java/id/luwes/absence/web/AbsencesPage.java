package id.luwes.absence.web;

import id.luwes.absence.Absence;
import id.luwes.absence.AbsenceKind;
import id.luwes.absence.Absences;
import id.luwes.web.Choice;
import id.luwes.web.DayMode;
import id.luwes.web.Fault;
import id.luwes.web.Faults;
import id.luwes.web.Paging;
import id.luwes.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The absences that the reader may enter and see. */
public record AbsencesPage(List<Absence> absences, Paging paging, Ways ways, AbsenceForm form, Faults faults) {

    public AbsencesPage {
        absences = List.copyOf(absences);
    }

    /**
     * What the reader may do here.
     *
     * @param reports direct reports to choose from
     * @param byNip whether anybody of a unit may be named by NIP
     * @param oversees whether the register of all absences is open to the reader
     */
    public record Ways(List<Choice> reports, boolean byNip, boolean oversees) {

        public Ways {
            reports = List.copyOf(reports);
        }
    }

    static Paging paging(Absences.Found found, int page) {
        int pages = (int) Math.max(1, Math.ceilDiv(found.all(), Absences.PAGE));
        return new Paging(Math.clamp(page, 1, pages), pages, "/absences?page=");
    }

    public List<Choice> kinds(Wording words) {
        return Arrays.stream(AbsenceKind.values())
                .map(kind -> new Choice(kind.name(), words.text(key(kind))))
                .toList();
    }

    public static String key(AbsenceKind kind) {
        return "absence.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DayMode mode(AbsenceKind kind) {
        return switch (kind) {
            case LEAVE, SICKNESS -> DayMode.LEAVE;
            case DUTY_TRAVEL -> DayMode.DUTY;
        };
    }

    public @Nullable Fault fault(String field) {
        return faults.of(field);
    }
}
