package id.luwes.arrangement.web;

import id.luwes.access.Authority;
import id.luwes.access.Cursors;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.Applications;
import id.luwes.arrangement.CaseMandates;
import id.luwes.arrangement.Inbox;
import id.luwes.arrangement.NeededConsents;
import id.luwes.arrangement.ReadingCases;
import id.luwes.arrangement.Waiting;
import id.luwes.core.EmployeeId;
import id.luwes.web.Listing;
import id.luwes.web.NotFound;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads applications for programs, as far as their person may read them. */
@Component
class ApplicationAnswers {

    private static final String OWN = "applications";
    private static final String WAITING = "applications/waiting";

    private final ReadingCases cases;
    private final Applications applications;
    private final Inbox inbox;
    private final Cursors cursors;
    private final CaseMandates mandates;

    ApplicationAnswers(
            ReadingCases cases, Applications applications, Inbox inbox, Cursors cursors, CaseMandates mandates) {
        this.mandates = mandates;
        this.cases = cases;
        this.applications = applications;
        this.inbox = inbox;
        this.cursors = cursors;
    }

    /** An application that waits, without what is read when it is opened. */
    record WaitingAnswer(
            String id,
            String applicant,
            String name,
            String position,
            String unit,
            ApplicationAnswer.Period period,
            int daysAwayPerWeek,
            Instant queuedSince,
            boolean revision) {}

    /** One, or {@link NotFound} where there is none or not for this person. */
    ApplicationAnswer one(Authority who, long id) {
        var number = new ApplicationId(id);
        var opened = cases.open(who, number).orElseThrow(NotFound::new);
        return ApplicationAnswer.of(
                opened.application(),
                opened.versions(),
                mandates.needed(opened.application().facts()),
                applications.timeline(number));
    }

    /** One's own, the newest first; as many as the page of one's applications has. */
    Listing<ApplicationAnswer> own(EmployeeId me, String cursor, int limit) {
        var all = applications.of(me);
        var behind = cursors.mark(OWN, cursor).map(Long::valueOf);
        var from = behind.map(it -> all.stream()
                        .dropWhile(one -> one.facts().id().value() != it)
                        .skip(1)
                        .toList())
                .orElse(all);
        var shown = from.stream()
                .limit(limit)
                .map(it -> ApplicationAnswer.of(it, all, NeededConsents.NONE, List.of()))
                .toList();
        return new Listing<>(
                shown, from.size() > limit ? cursors.behind(OWN, shown.getLast().id()) : null);
    }

    /** What waits for this person, the oldest first. */
    Listing<WaitingAnswer> waiting(Authority who, String cursor, int limit) {
        var mark = cursors.mark(WAITING, cursor)
                .map(it -> it.split(" ", 2))
                .orElse(new String[] {"" + Instant.EPOCH, "0"});
        var found = inbox.behind(who.person(), Instant.parse(mark[0]), Long.parseLong(mark[1]), limit + 1);
        var shown = found.stream().limit(limit).toList();
        return new Listing<>(
                shown.stream().map(ApplicationAnswers::answer).toList(),
                found.size() > limit
                        ? cursors.behind(
                                WAITING,
                                shown.getLast().queuedSince() + " "
                                        + shown.getLast().id())
                        : null);
    }

    private static WaitingAnswer answer(Waiting it) {
        return new WaitingAnswer(
                it.id().toString(),
                it.applicant().toString(),
                it.name(),
                it.position(),
                it.unitName(),
                ApplicationAnswer.Period.of(it.period()),
                it.daysAway(),
                it.queuedSince(),
                it.revision());
    }
}
