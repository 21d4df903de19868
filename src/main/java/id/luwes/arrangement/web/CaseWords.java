package id.luwes.arrangement.web;

import id.luwes.arrangement.Application;

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
}
