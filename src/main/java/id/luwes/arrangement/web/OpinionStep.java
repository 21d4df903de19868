package id.luwes.arrangement.web;

import id.luwes.arrangement.Opinion;
import id.luwes.web.TimelineStep;
import id.luwes.web.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a colleague was asked for an opinion, or how that ended. It leads nowhere, so the words are read in their own place.
 *
 * @param ended whether it tells of the end
 */
record OpinionStep(Opinion opinion, boolean ended) implements Told {

    static Stream<OpinionStep> all(List<Opinion> opinions) {
        return opinions.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(new OpinionStep(it, false)),
                        Optional.of(it)
                                .filter(one -> one.ending().isPresent())
                                .map(one -> new OpinionStep(one, true))
                                .stream()));
    }

    @Override
    public Instant at() {
        return ended ? opinion.ending().orElseThrow().at() : opinion.askedAt();
    }

    @Override
    public TimelineStep told(Wording words) {
        var key = "arrangement.opinion.step." + (ended ? OpinionsCard.word(opinion) : "asked");
        var name = ended && opinion.isAnswered()
                ? opinion.colleague().name()
                : opinion.asker().name();
        return new TimelineStep(
                words.text(key, opinion.colleague().name()),
                words.moment(at()) + (name.isEmpty() ? "" : " · " + name),
                false);
    }
}
