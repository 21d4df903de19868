package id.luwes.regime;

import id.luwes.access.AuditTrail;
import id.luwes.access.Audited;
import id.luwes.access.SignedIn;
import id.luwes.agency.Agencies;
import id.luwes.store.CurrentAgency;
import id.luwes.web.NotFound;
import id.luwes.web.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings regimes into force with four eyes, and ends them. What is published is never changed. */
@Component
public class ShapingRegimes {

    private final RegimeBook book;
    private final KeepingRegimes keeping;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    ShapingRegimes(
            RegimeBook book,
            KeepingRegimes keeping,
            Agencies agencies,
            AuditTrail audit,
            ApplicationEventPublisher news) {
        this.book = book;
        this.keeping = keeping;
        this.agencies = agencies;
        this.audit = audit;
        this.news = news;
    }

    /** Drafts all that come with Luwes and are not here yet; gives how many. */
    @Transactional
    public int adoptShipped(SignedIn by) {
        var drafted = ShippedRegimes.westJava().stream()
                .flatMap(it -> keeping.keep(by, new RegimeDraft(it, Whom.EVERYBODY), null).stream())
                .toList();
        drafted.forEach(it -> audit.record(by, Audited.of("REGIME_DRAFTED", "regime", it.value())));
        return drafted.size();
    }

    /** @throws Refusal (409) where there is one of this code */
    @Transactional
    public RegimeId draft(SignedIn by, RegimeDraft draft) {
        var id = keeping.keep(by, draft, null)
                .orElseThrow(() ->
                        Refusal.conflict("regime.code-taken", draft.regime().code()));
        audit.record(by, Audited.of("REGIME_DRAFTED", "regime", id.value()));
        return id;
    }

    /**
     * Brings a draft into force, tomorrow at the earliest. One that is over is told from its first day on, and no plan follows
     * it.
     *
     * @throws NotFound where there is no such regime
     * @throws Refusal (403) for whoever drafted it; (409) where it is published already, or another one governs the same
     *     days in the same way
     */
    @Transactional
    public void publish(SignedIn by, RegimeId id) {
        var draft = book.find(id).orElseThrow(NotFound::new);
        if (draft.published()) {
            throw Refusal.conflict("regime.published-already");
        }
        if (draft.draftedBy() == by.account()) {
            throw Refusal.forbidden("regime.four-eyes");
        }
        rival(draft).ifPresent(it -> {
            throw Refusal.conflict("regime.overlap", it.regime().code());
        });
        var validity = draft.regime().validity();
        var tomorrow = agencies.today().plusDays(1);
        var history = validity.last() != null && validity.last().isBefore(tomorrow);
        var since = history ? validity.first() : latest(validity.first(), tomorrow);
        if (!keeping.publish(by, id, since, history)) {
            throw Refusal.conflict("regime.published-already");
        }
        audit.record(by, Audited.of("REGIME_PUBLISHED", "regime", id.value()).with(Map.of("since", since.toString())));
        news.publishEvent(new RegimePublished(CurrentAgency.required(), id));
    }

    /** One in force that governs everybody on the same days in the same way, so that nobody knew which of the two holds. */
    private Optional<KeptRegime> rival(KeptRegime draft) {
        return book.all().stream()
                .filter(KeptRegime::published)
                .filter(it -> it.held().whom().isEverybody()
                        && draft.held().whom().isEverybody()
                        && it.regime().rivals(draft.regime())
                        && it.last()
                                .filter(last ->
                                        last.isBefore(draft.regime().validity().first()))
                                .isEmpty())
                .findFirst();
    }

    /** @throws Refusal (409) where it is no draft any more */
    @Transactional
    public void discard(SignedIn by, RegimeId id) {
        if (book.find(id).isEmpty()) {
            throw new NotFound();
        }
        if (!keeping.discard(id)) {
            throw Refusal.conflict("regime.published-already");
        }
        audit.record(by, Audited.of("REGIME_DISCARDED", "regime", id.value()));
    }

    /**
     * Ends a regime.
     *
     * @param from the first day on which it is to hold no longer, tomorrow at the earliest
     * @throws Refusal (422) where it would not hold on that day anyway
     */
    @Transactional
    public void end(SignedIn by, RegimeId id, LocalDate from, String reason) {
        var kept = book.find(id).orElseThrow(NotFound::new);
        var tomorrow = agencies.today().plusDays(1);
        if (from.isBefore(tomorrow)) {
            throw Refusal.unprocessable("regime.end.past");
        }
        if (!kept.canEnd(from) || !keeping.end(id, from, reason)) {
            throw Refusal.unprocessable("regime.end.over");
        }
        audit.record(
                by,
                Audited.of("REGIME_ENDED", "regime", id.value()).with(Map.of("from", from.toString(), "why", reason)));
        news.publishEvent(new RegimeEnded(CurrentAgency.required(), id, from));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
