package id.luwes.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.eligibility.DisputedFact;
import id.luwes.objection.Panel.Vote;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PanelProps {

    @Property
    void one_member_is_enough_where_the_agency_wants_one(
            @ForAll @IntRange(min = 1, max = 3) int account, @ForAll Ending ending) {
        assertThat(Panel.decides(1, Optional.empty(), new Vote(account, ending, Findings.NONE)))
                .isTrue();
    }

    @Property
    void two_different_members_agree_on_the_same_where_the_agency_wants_two(
            @ForAll @IntRange(min = 1, max = 3) int first,
            @ForAll Ending proposed,
            @ForAll @IntRange(min = 1, max = 3) int second,
            @ForAll Ending agreed) {
        assertThat(Panel.decides(
                        2,
                        Optional.of(new Vote(first, proposed, Findings.NONE)),
                        new Vote(second, agreed, Findings.NONE)))
                .isEqualTo(first != second && proposed == agreed);
        assertThat(Panel.decides(2, Optional.empty(), new Vote(second, agreed, Findings.NONE)))
                .isFalse();
    }

    @Property
    void the_same_end_for_other_wrong_facts_is_another_view(
            @ForAll DisputedFact proposed, @ForAll DisputedFact agreed) {
        var first = new Findings(Map.of(proposed, "8"));
        var second = new Findings(Map.of(agreed, "8"));
        assertThat(Panel.decides(2, Optional.of(new Vote(1, Ending.UPHELD, first)), new Vote(2, Ending.UPHELD, second)))
                .isEqualTo(proposed == agreed);
    }
}
