package id.luwes.arrangement;

import static id.luwes.arrangement.Proposals.DIMAS;
import static id.luwes.arrangement.Proposals.NOW;
import static id.luwes.arrangement.Proposals.RANI;
import static id.luwes.arrangement.Proposals.by;
import static id.luwes.arrangement.Proposals.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever people try in whatever order, an application is closed once and stays closed. */
class ApplicationProps {

    enum Attempt {
        APPROVE,
        REFUSE,
        WITHDRAW,
        RETURN,
        OFFER
    }

    @Property
    void the_first_attempt_wins_and_no_other_has_any_effect(@ForAll List<Attempt> attempts) {
        Application application = submitted();
        for (var attempt : attempts) {
            application = after(application, attempt);
        }
        assertThat(application.state()).isEqualTo(expected(attempts));
        assertThat(application.facts()).isEqualTo(submitted().facts());
    }

    @Property
    void what_waits_can_always_be_closed(@ForAll Attempt attempt) {
        assertThat(after(submitted(), attempt)).isNotInstanceOf(Application.Submitted.class);
    }

    @Example
    void nobody_decides_on_their_own_application() {
        assertThatThrownBy(() -> submitted().approve(by(RANI, ""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> submitted().refuse(by(RANI, "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void a_refusal_says_why() {
        assertThatThrownBy(() -> submitted().refuse(by(DIMAS, " "))).isInstanceOf(IllegalArgumentException.class);
    }

    /** What the page offers follows from the type: a case that is closed offers nothing. */
    private static Application after(Application application, Attempt attempt) {
        return switch (application) {
            case Application.Submitted waiting ->
                switch (attempt) {
                    case APPROVE -> waiting.approve(by(DIMAS, ""));
                    case REFUSE -> waiting.refuse(by(DIMAS, "Belum dapat"));
                    case WITHDRAW -> waiting.withdraw(NOW);
                    case RETURN -> waiting.giveBack(by(DIMAS, "Kurangi harinya"));
                    case OFFER -> waiting.offer(by(DIMAS, "Satu hari dulu"));
                };
            case Application.Returned back ->
                switch (attempt) {
                    case APPROVE, REFUSE, RETURN, OFFER -> back;
                    case WITHDRAW -> back.withdraw(NOW);
                };
            case Application.Offered offered ->
                switch (attempt) {
                    case APPROVE, REFUSE, RETURN, OFFER -> offered;
                    case WITHDRAW -> offered.withdraw(NOW);
                };
            case Application.Offer offer -> offer;
            case Application.Closed closed -> closed;
        };
    }

    /** What was returned or answered with an offer can still be taken back, by nobody else and nothing else. */
    private static ApplicationState expected(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return ApplicationState.SUBMITTED;
        }
        var first = expected(attempts.getFirst());
        var waitsForTheApplicant = first == ApplicationState.RETURNED || first == ApplicationState.OFFERED;
        return waitsForTheApplicant && attempts.contains(Attempt.WITHDRAW) ? ApplicationState.WITHDRAWN : first;
    }

    private static ApplicationState expected(Attempt attempt) {
        return switch (attempt) {
            case APPROVE -> ApplicationState.APPROVED;
            case REFUSE -> ApplicationState.REFUSED;
            case WITHDRAW -> ApplicationState.WITHDRAWN;
            case RETURN -> ApplicationState.RETURNED;
            case OFFER -> ApplicationState.OFFERED;
        };
    }

    @Example
    void an_offer_says_why_and_is_granted_by_whoever_made_it() {
        assertThatThrownBy(() -> submitted().offer(by(DIMAS, " "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> submitted().offer(by(RANI, "x"))).isInstanceOf(IllegalArgumentException.class);
        var accepted =
                new Application.Offer(submitted().facts(), by(DIMAS, "Satu hari dulu")).accept(NOW.plusSeconds(5));
        assertThat(accepted.decision().by()).contains(DIMAS);
        assertThat(accepted.decision().at()).isEqualTo(NOW.plusSeconds(5));
    }
}
