package id.luwes.arrangement;

import static java.util.stream.Collectors.toMap;

import id.luwes.agency.Agencies;
import id.luwes.core.DateRange;
import id.luwes.core.EmployeeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at many cases as {@link Prospects} looks at one, in as many statements for fifty as for one. What both tell is
 * the same.
 */
@Component
public class Glances {

    private final Applications applications;
    private final Agencies agencies;
    private final Rights rights;
    private final ObjectProvider<TrackRecord> records;
    private final ObjectProvider<WeekOutlook> outlooks;

    Glances(
            Applications applications,
            Agencies agencies,
            Rights rights,
            ObjectProvider<TrackRecord> records,
            ObjectProvider<WeekOutlook> outlooks) {
        this.applications = applications;
        this.agencies = agencies;
        this.rights = rights;
        this.records = records;
        this.outlooks = outlooks;
    }

    /** Those of the inbox, in the order given. */
    @Transactional(readOnly = true)
    public List<Glance> of(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var cases = cases(waiting);
        var held = rights.all(waiting.stream().map(Waiting::applicant).toList());
        var past = past(waiting);
        var weeks = weeks(waiting, cases, agencies.today());
        var cap = agencies.current().weeklyCap();
        return waiting.stream()
                .map(it -> {
                    var right = right(held, it.applicant());
                    return new Glance(
                            it,
                            pattern(cases, it),
                            right,
                            Quota.of(right, cap),
                            past.getOrDefault(it.id(), Optional.empty()),
                            Optional.ofNullable(weeks.get(it.id())),
                            facts(cases, it).amends().isPresent());
                })
                .toList();
    }

    private Map<ApplicationId, Case> cases(List<Waiting> waiting) {
        return applications.all(waiting.stream().map(it -> it.id().value()).toList()).stream()
                .map(Application::facts)
                .collect(toMap(Case::id, it -> it));
    }

    private static Case facts(Map<ApplicationId, Case> cases, Waiting waiting) {
        return Optional.ofNullable(cases.get(waiting.id())).orElseThrow();
    }

    private static WeekPattern pattern(Map<ApplicationId, Case> cases, Waiting waiting) {
        return facts(cases, waiting).proposal().pattern();
    }

    private static Right right(Map<EmployeeId, Right> held, EmployeeId person) {
        return Optional.ofNullable(held.get(person)).orElseThrow();
    }

    private Map<ApplicationId, Optional<TrackRecord.Past>> past(List<Waiting> waiting) {
        var found = new HashMap<ApplicationId, Optional<TrackRecord.Past>>();
        var record = records.getIfAvailable();
        if (record != null) {
            var all = record.all(waiting.stream()
                    .map(it -> new TrackRecord.Asked(it.applicant(), it.period()))
                    .toList());
            for (int place = 0; place < waiting.size(); place++) {
                found.put(waiting.get(place).id(), all.get(place));
            }
        }
        return found;
    }

    private Map<ApplicationId, WeekOutlook.UnitWeek> weeks(
            List<Waiting> waiting, Map<ApplicationId, Case> cases, LocalDate today) {
        var found = new HashMap<ApplicationId, WeekOutlook.UnitWeek>();
        var outlook = outlooks.getIfAvailable();
        if (outlook != null) {
            var shown = waiting.stream()
                    .filter(Waiting::counter)
                    .filter(it -> toCome(it, today).isPresent())
                    .toList();
            var all = outlook.all(shown.stream()
                    .map(it -> new WeekOutlook.Asked(
                            it.unit(), it.applicant(), toCome(it, today).orElseThrow(), pattern(cases, it)))
                    .toList());
            for (int place = 0; place < shown.size(); place++) {
                found.put(shown.get(place).id(), all.get(place));
            }
        }
        return found;
    }

    private static Optional<DateRange> toCome(Waiting waiting, LocalDate today) {
        return ProposalCheck.isTooLong(waiting.period()) ? Optional.empty() : Standing.toCome(waiting.period(), today);
    }
}
