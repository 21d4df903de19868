package id.luwes.desk.web;

import id.luwes.desk.CaseKind;
import id.luwes.desk.InboxAsked;
import id.luwes.desk.InboxFound;
import id.luwes.desk.InboxLine;
import id.luwes.web.Mark;
import id.luwes.web.Tab;
import id.luwes.web.Tone;
import id.luwes.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for the reader, of all kinds. */
public record CasesPage(InboxFound found) {

    /** All, each kind of which something waits or which is open, and what was decided. */
    public List<Tab> kinds(Wording words) {
        var as = found.asked().as();
        var open = found.asked().kind();
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(
                InboxAsked.address(Optional.empty(), as),
                words.text("desk.inbox.all"),
                found.byKind().values().stream().mapToInt(it -> it).sum(),
                open.isEmpty()));
        for (var kind : CaseKind.values()) {
            int count = found.byKind().getOrDefault(kind, 0);
            var here = open.filter(kind::equals).isPresent();
            if (count > 0 || here) {
                tabs.add(new Tab(
                        InboxAsked.address(Optional.of(kind), as),
                        words.text("desk.inbox.kind." + kind.word()),
                        count,
                        here));
            }
        }
        tabs.add(new Tab("/inbox/decided", words.text("arrangement.inbox.tab.decided"), -1, false));
        return tabs;
    }

    /** In which right; empty for whoever is nobody's deputy. */
    public List<Tab> rights(Wording words) {
        if (found.rights().isEmpty()) {
            return List.of();
        }
        var tabs = new ArrayList<Tab>();
        var all = found.byRight().values().stream().mapToInt(it -> it).sum();
        tabs.add(right(InboxAsked.ALL, words.text("desk.inbox.as.all"), all));
        tabs.add(right(
                InboxAsked.OWN, words.text("desk.inbox.as.own"), found.byRight().getOrDefault(InboxAsked.OWN, 0)));
        found.rights().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(it -> tabs.add(
                        right(it.getKey(), it.getValue(), found.byRight().getOrDefault(it.getKey(), 0))));
        return tabs;
    }

    private Tab right(String as, String label, int count) {
        return new Tab(
                InboxAsked.address(found.asked().kind(), as),
                label,
                count,
                found.asked().as().equals(as));
    }

    /** The page on which the kind that is open is worked through; empty where all are shown. */
    public Optional<CaseKind> open() {
        return found.asked().kind();
    }

    /** The list as it stands, nothing open. */
    private String here() {
        var page = found.paging().page();
        return page == 1
                ? InboxAsked.address(found.asked().kind(), found.asked().as())
                : found.paging().address() + page;
    }

    private static String key(InboxLine line) {
        return line.kind().word() + "-" + line.waiting().id();
    }

    public boolean isOpen(InboxLine line) {
        return line.kind().opens() && key(line).equals(found.asked().open());
    }

    public OpenedLine opened(InboxLine line) {
        return new OpenedLine(line, here());
    }

    /** Where a tap on a line leads: it opens where it can be decided in the list, and closes again. */
    public String href(InboxLine line) {
        if (!line.kind().opens()) {
            return line.address();
        }
        var here = here();
        return isOpen(line) ? here : here + (here.contains("?") ? "&" : "?") + "open=" + key(line) + "#open";
    }

    /** For those that cannot see whether a line is open; null where none opens. */
    public @Nullable String expanded(InboxLine line) {
        return line.kind().opens() ? Boolean.toString(isOpen(line)) : null;
    }

    /** Whether something waits that is not of what was asked for. */
    public boolean elsewhere() {
        return found.all() > 0;
    }

    /** <em>3 hari kerja menunggu</em>. */
    public String waited(InboxLine line, Wording words) {
        if (isWithoutHurry(line)) {
            return words.text("desk.inbox.waited.none");
        }
        return line.waited() == 0
                ? words.text("desk.inbox.waited.today")
                : words.count("desk.inbox.waited", line.waited());
    }

    /** Whether nothing presses: a new superior may look until the agreement ends. */
    private static boolean isWithoutHurry(InboxLine line) {
        return line.kind() == CaseKind.AGREEMENT && line.waiting().needed().isPresent();
    }

    /** For when it is needed, and whether that day has passed. */
    public Mark needed(InboxLine line, Wording words) {
        if (isWithoutHurry(line)) {
            return new Mark(Tone.INFO, words.text("desk.inbox.until", words.shortDate(line.day())));
        }
        if (line.waiting().needed().isEmpty()) {
            return new Mark(Tone.WAIT, words.text("desk.inbox.since", words.shortDate(line.day())));
        }
        return line.day().isBefore(found.today())
                ? new Mark(Tone.BAD, words.text("desk.inbox.overdue", words.shortDate(line.day())))
                : new Mark(Tone.WAIT, words.text("desk.inbox.needed", words.shortDate(line.day())));
    }
}
