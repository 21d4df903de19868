package id.luwes.regime;

import static java.util.stream.Collectors.toMap;

import id.luwes.core.EmployeeId;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which rule, and by whose turn, somebody is sent away on days whose plan says so. */
@Component
public class Sendings {

    private final RegimeBook book;
    private final TurnsOfPeople turns;

    Sendings(RegimeBook book, TurnsOfPeople turns) {
        this.book = book;
        this.turns = turns;
    }

    /**
     * A day away by a rule of the organisation.
     *
     * @param turn whose turn it is, under a regime with a share
     */
    public record Sending(LocalDate day, KeptRegime regime, Optional<PersonTurn> turn) {

        /** The rule, what it stands on, and the turn. */
        public String said(Wording words) {
            var rule = regime.regime().said(words.language().locale());
            return turn.map(it -> rule + ". " + it.said(words)).orElse(rule);
        }
    }

    /** The days of somebody by date, with the regime that the plan names. */
    @Transactional(readOnly = true)
    public List<Sending> of(EmployeeId person, Map<LocalDate, RegimeId> planned) {
        if (planned.isEmpty()) {
            return List.of();
        }
        var known = book.all().stream().collect(toMap(KeptRegime::id, it -> it));
        var sent = planned.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(it -> Optional.ofNullable(known.get(it.getValue()))
                        .map(regime -> new Sending(it.getKey(), regime, Optional.empty()))
                        .stream())
                .toList();
        if (sent.stream().noneMatch(it -> it.regime().regime().byTurns())) {
            return sent;
        }
        var found = turns.of(person, planned.keySet().stream());
        return sent.stream().map(it -> with(it, found)).toList();
    }

    private static Sending with(Sending sent, List<PersonTurn> turns) {
        var turn = turns.stream()
                .filter(it ->
                        it.day().equals(sent.day()) && it.isUnder(sent.regime().regime()))
                .findFirst();
        return new Sending(sent.day(), sent.regime(), turn);
    }
}
