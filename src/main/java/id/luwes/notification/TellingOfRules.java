package id.luwes.notification;

import id.luwes.regime.GroupSpared;
import id.luwes.regime.ReachedPeople;
import id.luwes.regime.RegimeEnded;
import id.luwes.regime.RegimePublished;
import id.luwes.regime.TurnsConfirmed;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that a rule of the day sends them away or lets them ask for days, that their groups stand, and when it ends early. */
@Component
class TellingOfRules {

    private static final List<NewsKind> OF_A_RULE =
            List.of(NewsKind.RULE_SENDS, NewsKind.RULE_OFFERS, NewsKind.TURNS_CONFIRMED);

    private final NewsBoard board;
    private final ReachedPeople people;

    TellingOfRules(NewsBoard board, ReachedPeople people) {
        this.board = board;
        this.people = people;
    }

    @EventListener
    void on(RegimePublished event) {
        var rule = event.regime();
        people.by(rule)
                .ifPresent(it -> board.tellAll(
                        it.people(),
                        it.offers() ? NewsKind.RULE_OFFERS : NewsKind.RULE_SENDS,
                        rule.value(),
                        it.from()));
    }

    /** Whoever has not read of earlier groups reads of these alone. */
    @EventListener
    void on(TurnsConfirmed event) {
        board.tellAllAnew(
                people.dividedBy(event.division()),
                NewsKind.TURNS_CONFIRMED,
                event.regime().value(),
                event.division(),
                event.from());
    }

    /** Whoever was told of the rule and is not under it any more; those who were spared before have heard so. */
    @EventListener
    void on(GroupSpared event) {
        var rule = event.regime().value();
        var still = new HashSet<>(board.told(List.of(NewsKind.RULE_SPARES), rule));
        people.from(event.regime(), event.from()).ifPresent(it -> still.addAll(it.people()));
        var spared = board.told(List.of(NewsKind.RULE_SENDS, NewsKind.RULE_OFFERS), rule).stream()
                .filter(it -> !still.contains(it))
                .toList();
        board.tellAllAnew(spared, NewsKind.RULE_SPARES, rule, event.departure(), event.from());
    }

    /** Whoever has not read of it need not read it any more; all who were told hear that it ends. */
    @EventListener
    void on(RegimeEnded event) {
        var rule = event.regime().value();
        var told = board.told(OF_A_RULE, rule);
        if (!told.isEmpty()) {
            OF_A_RULE.forEach(it -> board.takeBack(it, rule));
            board.tellAll(told, NewsKind.RULE_ENDED, rule, event.from());
        }
    }
}
