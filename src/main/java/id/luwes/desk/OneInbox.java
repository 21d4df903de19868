package id.luwes.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.luwes.access.Authority;
import id.luwes.access.StandIn;
import id.luwes.agency.Agencies;
import id.luwes.agency.WorkingCalendars;
import id.luwes.core.EmployeeId;
import id.luwes.store.StandingPlans;
import id.luwes.web.Paging;
import id.luwes.workforce.Deputyships;
import id.luwes.workforce.WaitingCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Everything that waits for somebody, of all kinds in one list: what is needed first comes first, and of that what has
 * waited longest. Each kind tells what waits in one statement, and only a page of it is looked at.
 */
@Component
public class OneInbox {

    /** So many stand on a page. */
    public static final int SIZE = 25;

    private final List<KindOfCase> kinds;
    private final Deputyships deputyships;
    private final Agencies agencies;
    private final WorkingCalendars calendars;

    OneInbox(List<KindOfCase> kinds, Deputyships deputyships, Agencies agencies, WorkingCalendars calendars) {
        this.kinds = List.copyOf(kinds);
        this.deputyships = deputyships;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    /** A case with the key of the right in which it is decided: a deputyship, or one's own. */
    private record Entry(CaseKind kind, WaitingCase waiting, LocalDate day, String as) {

        static final Comparator<Entry> BY_URGENCY = Comparator.comparing(Entry::day)
                .thenComparing(Entry::since)
                .thenComparing(Entry::kind)
                .thenComparingLong(it -> it.waiting().id());

        Instant since() {
            return waiting.since();
        }
    }

    @StandingPlans
    public InboxFound of(Authority who, InboxAsked asked) {
        var rights = who.standIns().stream()
                .collect(toMap(it -> Long.toString(it.deputyship()), StandIn::title, (one, same) -> one));
        var all = entries(who, agencies.zone());
        var inRight = all.stream()
                .filter(it -> asked.as().isEmpty() || it.as().equals(asked.as()))
                .toList();
        var found = inRight.stream()
                .filter(it -> asked.kind().isEmpty() || asked.kind().get() == it.kind())
                .sorted(Entry.BY_URGENCY)
                .toList();
        var address = InboxAsked.address(asked.kind(), asked.as());
        var paging =
                Paging.of(asked.page(), found.size(), SIZE, address + (address.contains("?") ? "&" : "?") + "page=");
        var page = found.stream().skip((paging.page() - 1L) * SIZE).limit(SIZE).toList();
        return new InboxFound(
                asked,
                agencies.today(),
                lines(who, page, rights),
                paging,
                all.size(),
                inRight.stream()
                        .collect(groupingBy(Entry::kind, () -> new EnumMap<>(CaseKind.class), summingInt(it -> 1))),
                all.stream()
                        .filter(it -> asked.kind().isEmpty() || asked.kind().get() == it.kind())
                        .collect(groupingBy(Entry::as, summingInt(it -> 1))),
                rights);
    }

    private List<Entry> entries(Authority who, ZoneId zone) {
        var acted = deputyships.actingFor(who);
        return kinds.stream()
                .flatMap(kind -> kind.waiting(who.person()).stream()
                        .map(it -> new Entry(kind.kind(), it, day(it, zone), right(acted, it.whose()))))
                .toList();
    }

    private static LocalDate day(WaitingCase waiting, ZoneId zone) {
        return waiting.needed().orElseGet(() -> on(waiting.since(), zone));
    }

    private static LocalDate on(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private static String right(Map<EmployeeId, Long> acted, Optional<EmployeeId> whose) {
        return whose.map(acted::get).map(it -> Long.toString(it)).orElse(InboxAsked.OWN);
    }

    /** What was decided by somebody else in between is left out. */
    private List<InboxLine> lines(Authority who, List<Entry> page, Map<String, String> rights) {
        var ids = page.stream()
                .collect(groupingBy(Entry::kind, mapping(it -> it.waiting().id(), toList())));
        var shown = new HashMap<CaseKind, Map<Long, Shown>>();
        kinds.stream()
                .filter(it -> ids.containsKey(it.kind()))
                .forEach(it -> shown.put(it.kind(), it.shown(who.person(), ids.getOrDefault(it.kind(), List.of()))));
        var today = agencies.today();
        var zone = agencies.zone();
        var calendar = calendars.current();
        return page.stream()
                .flatMap(it -> Stream.ofNullable(shown.getOrDefault(it.kind(), Map.of())
                                .get(it.waiting().id()))
                        .map(what -> new InboxLine(
                                it.kind(),
                                it.waiting(),
                                it.day(),
                                calendar.workingDaysAfter(on(it.since(), zone), today),
                                rights.getOrDefault(it.as(), ""),
                                what)))
                .toList();
    }
}
