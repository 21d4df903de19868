package id.luwes.arrangement.web;

import id.luwes.arrangement.GivingOpinions;
import id.luwes.arrangement.Opinion;
import id.luwes.arrangement.Proposal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question to a colleague as programs read it.
 *
 * @param state OPEN, GIVEN, NONE, TAKEN_BACK, or OVER since the application was decided
 * @param words the answer; null unless one was given
 * @param period what is asked for, to the colleague while the question is open; else null
 * @param week the week in which the period begins; null as the period
 */
record OpinionAnswer(
        String id,
        String application,
        String applicant,
        String asker,
        String colleague,
        String question,
        Instant askedAt,
        String state,
        @Nullable String words,
        @Nullable Instant answeredAt,
        ApplicationAnswer.@Nullable Period period,
        @Nullable Map<String, ApplicationAnswer.Day> week) {

    static OpinionAnswer of(GivingOpinions.Opened opened) {
        return of(opened.opinion(), opened.proposal());
    }

    static OpinionAnswer of(Opinion opinion, Optional<Proposal> proposal) {
        var ending = opinion.ending();
        return new OpinionAnswer(
                opinion.id().toString(),
                opinion.application().toString(),
                opinion.applicant().name(),
                opinion.asker().name(),
                opinion.colleague().name(),
                opinion.question(),
                opinion.askedAt(),
                OpinionsCard.word(opinion).toUpperCase(Locale.ROOT).replace('-', '_'),
                ending.map(Opinion.Ending::words).filter(it -> !it.isEmpty()).orElse(null),
                ending.map(Opinion.Ending::at).orElse(null),
                proposal.map(it -> ApplicationAnswer.Period.of(it.period())).orElse(null),
                proposal.map(it -> ApplicationAnswer.week(
                                it.pattern().in(it.period().first())))
                        .orElse(null));
    }
}
