package id.luwes.arrangement;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody starts from who wants to have a running or coming agreement changed. It is sent by {@link Applying}. */
@Component
public class Amending {

    private final Amendables amendables;
    private final Prospects prospects;
    private final Agencies agencies;

    Amending(Amendables amendables, Prospects prospects, Agencies agencies) {
        this.amendables = amendables;
        this.prospects = prospects;
        this.agencies = agencies;
    }

    /** What stands, asked for from the next Monday on; empty where no day is left that could be changed. */
    @Transactional(readOnly = true)
    public Optional<Proposal> offer(EmployeeId person, ApplicationId granted) {
        var tomorrow = agencies.today().plusDays(1);
        return amendables
                .of(person, granted)
                .filter(it -> it.runsOn(tomorrow))
                .map(it -> it.from(first(it, tomorrow)))
                .map(it -> Renewal.explained(
                        prospects.amending(person, granted, it).proposal()));
    }

    private static LocalDate first(Amended amended, LocalDate tomorrow) {
        var begins = amended.life().granted().first();
        var monday = tomorrow.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var earliest = begins.isAfter(tomorrow) ? begins : tomorrow;
        return monday.isBefore(earliest) || !amended.runsOn(monday) ? earliest : monday;
    }
}
