/**
 * Applications to work elsewhere, decisions, and the agreements that follow.
 *
 * <p>Other modules ask {@code Agreements} for the agreement of a person on a date, and have a right
 * reduced or revoked there. A later module may implement {@link id.luwes.arrangement.WeekOutlook} (who is on site) and
 * {@link id.luwes.arrangement.TrackRecord} (what was accepted before). News are {@code ApplicationSubmitted},
 * {@code ApplicationApproved}, {@code ApplicationRefused}, {@code ApplicationWithdrawn}, {@code AgreementReduced},
 * {@code AgreementRevoked} and {@code AgreementCutByPolicy}, published inside the transaction that made them true; those of single days are
 * {@code DayChangeAsked} and its like, those of pauses {@code AgreementPaused} and {@code PauseLifted}, those of colleagues
 * who are asked what they think {@code OpinionAsked} and its like; that somebody looked at what has changed since a grant is
 * {@code AgreementKept}. In SQL, {@code agreed(days)} says what holds on dates, {@code term_in_force} which right, and
 * {@code promised_output} what was promised.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "core",
            "store",
            "web",
            "agency",
            "access",
            "workforce",
            "absence",
            "policy",
            "rulebook",
            "eligibility",
            "regime"
        })
package id.luwes.arrangement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
