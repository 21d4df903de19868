package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;
import id.luwes.arrangement.Prospect;
import id.luwes.web.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** What the state of a case means, as both sides read it. */
public record CaseWords(Application application) {

    /** How the reason of the decision is headed. */
    public String reasonKey() {
        return switch (application) {
            case Application.Returned returned -> "arrangement.case.to-change";
            case Application.Offered offered -> "arrangement.offer.why";
            case Application.Offer offer -> "arrangement.offer.why";
            case Application.Submitted waiting -> "arrangement.case.reason";
            case Application.Closed closed -> "arrangement.case.reason";
        };
    }

    /** The reason of the decision; empty where there is none. */
    public String reason() {
        return switch (application) {
            case Application.Submitted waiting -> "";
            case Application.Returned returned -> returned.decision().reason();
            case Application.Offered offered -> offered.decision().reason();
            case Application.Offer offer -> offer.decision().reason();
            case Application.Approved approved -> approved.decision().reason();
            case Application.Refused refused -> refused.decision().reason();
            case Application.Closed closed -> "";
        };
    }

    /** What withdrawing means now. */
    public String withdrawKey() {
        return switch (application) {
            case Application.Offered offered -> "arrangement.withdraw.offered";
            case Application.Returned returned -> "arrangement.withdraw.returned";
            case Application.Submitted waiting -> "arrangement.withdraw.text";
            case Application.Offer offer -> "arrangement.withdraw.text";
            case Application.Closed closed -> "arrangement.withdraw.text";
        };
    }

    /** The first day that an approval gave, or would give today: what is due before it is owed to nobody. */
    LocalDate begins(Optional<Prospect> prospect, Wording words) {
        return switch (application) {
            case Application.Submitted waiting -> prospect.map(Prospect::today).orElse(LocalDate.MIN);
            case Application.Approved approved ->
                approved.decision().at().atZone(words.zone()).toLocalDate();
            case Application.Offer offer -> prospect.map(Prospect::today).orElse(LocalDate.MIN);
            case Application.Returned returned -> LocalDate.MIN;
            case Application.Offered offered -> LocalDate.MIN;
            case Application.Closed closed -> LocalDate.MIN;
        };
    }
}
