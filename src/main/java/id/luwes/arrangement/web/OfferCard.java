package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.Prospect;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An offer that is open, as either side acts on it.
 *
 * @param mine whether the reader is the applicant
 * @param deciding what the reader may decide, and what was wrong with what the reader sent
 * @param prospect how the offer looks today; empty on the page of what was asked for
 */
public record OfferCard(
        Application.Offer offer, boolean mine, CasePage.Deciding deciding, Optional<Prospect> prospect) {

    /** Why the offer cannot be accepted today, or what the reader should know; none where all is well. */
    public enum Hindrance {
        NONE,
        /** Its first day has passed: accepted now, it begins today. */
        LATE,
        /** Its last day has passed. */
        OVER,
        /** The counter would fall below its least number, which was not so when it was offered. */
        COUNTER,
        /** Right, quota or another agreement stand in the way. */
        RULES;

        /** The sentence that tells it. */
        public String key() {
            return "arrangement.offer.hindrance." + name();
        }

        public boolean prevents() {
            return this != NONE && this != LATE;
        }
    }

    /** The offer for what is read, while it is open, or the one that is read. */
    static Optional<OfferCard> of(CasePage page) {
        return page.versions().stream()
                .flatMap(it -> it instanceof Application.Offer open ? Stream.of(open) : Stream.empty())
                .filter(it -> page.offered() || it.equals(page.application()))
                .findFirst()
                .map(it -> new OfferCard(it, page.people().mine(), page.deciding(), page.prospect()));
    }

    public long id() {
        return offer.facts().id().value();
    }

    /** Whether the offer itself is read, and not what it answers. */
    public boolean isRead() {
        return prospect.isPresent();
    }

    public boolean mayTakeBack() {
        return !mine && deciding.mandate().mayDecide();
    }

    public Hindrance hindrance() {
        return prospect.map(this::hindrance).orElse(Hindrance.NONE);
    }

    private Hindrance hindrance(Prospect today) {
        if (today.period().last().isBefore(today.today())) {
            return Hindrance.OVER;
        }
        if (!today.inTheWay().isEmpty()) {
            return Hindrance.RULES;
        }
        if (today.fallsBelow() && !offer.decision().belowMinimum()) {
            return Hindrance.COUNTER;
        }
        return today.period().first().isBefore(today.today()) ? Hindrance.LATE : Hindrance.NONE;
    }
}
