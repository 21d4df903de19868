package id.luwes.arrangement;

import id.luwes.eligibility.Lift;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a verdict gives, as far as an application asks.
 *
 * @param daysPerWeek without exceptions; 0 where not eligible
 * @param reasons the codes of the rules that refuse; empty where eligible
 * @param source what makes the days no more than they are; of no meaning where not eligible
 * @param lifts exceptions to the cap that hold or are to come
 * @param verdict its number, so that an application names what it was sent with; empty where none was kept
 * @param ground the policy on which it stands, in its version; empty where nobody was judged
 */
public record Right(
        boolean eligible,
        int daysPerWeek,
        List<Lift> lifts,
        OptionalLong verdict,
        List<String> reasons,
        QuotaSource.Named source,
        Optional<Ground> ground) {

    public Right {
        lifts = List.copyOf(lifts);
        reasons = List.copyOf(reasons);
    }

    public Right(boolean eligible, int daysPerWeek, OptionalLong verdict) {
        this(eligible, daysPerWeek, List.of(), verdict, List.of(), QuotaSource.Named.CAP, Optional.empty());
    }
}
