package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisingTest {

    private static final Instant LATER = Instant.parse("2026-11-25T02:00:00Z");

    private final Bureau bureau = new Bureau();
    private final ApplicationId id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));

    @Test
    void what_is_returned_waits_for_the_applicant_with_the_word() {
        assertThat(giveBack("Kurangi satu hari")).isInstanceOf(Deciding.Outcome.Decided.class);
        assertThat(find(id))
                .isInstanceOfSatisfying(
                        Application.Returned.class,
                        it -> assertThat(it.decision().reason()).isEqualTo("Kurangi satu hari"));
        assertThat(bureau.news()).contains(new ApplicationReturned(bureau.agency, id, RANI));
        assertThat(inbox()).isEmpty();
        assertThat(bureau.here(() -> bureau.bean(Applications.class).waitingFor(RANI)))
                .isOne();
        assertThat(bureau.here(() -> bureau.bean(Applications.class).waitingFor(ASEP)))
                .isZero();
    }

    @Test
    void returning_needs_a_word() {
        assertThat(giveBack(" ")).isInstanceOf(Deciding.Outcome.ReasonMissing.class);
        assertThat(find(id)).isInstanceOf(Application.Submitted.class);
    }

    @Test
    void nobody_decides_on_what_is_returned() {
        giveBack("Kurangi satu hari");
        assertThat(bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), id, "")))
                .isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
        assertThat(giveBack("Lagi")).isInstanceOf(Deciding.Outcome.AlreadyClosed.class);
    }

    @Test
    void a_revision_is_an_application_of_its_own_and_the_old_one_stays_as_it_was() {
        giveBack("Kurangi satu hari");
        bureau.itIs(LATER);
        var revision = revise(id);
        assertThat(find(revision).facts())
                .satisfies(it -> assertThat(it.revises()).contains(id))
                .satisfies(it -> assertThat(it.submittedAt()).isEqualTo(LATER))
                .satisfies(it -> assertThat(it.queuedSince()).isEqualTo(Proposals.NOW));
        assertThat(find(id)).isInstanceOf(Application.Revised.class);
        assertThat(find(id).facts().proposal().pattern().daysAway()).isEqualTo(2);
        assertThat(bureau.here(() -> bureau.bean(Versions.class).of(id)))
                .extracting(it -> it.facts().id())
                .containsExactly(id, revision);
        assertThat(bureau.here(() -> bureau.bean(Versions.class).of(revision)))
                .extracting(Application::state)
                .containsExactly(ApplicationState.REVISED, ApplicationState.SUBMITTED);
    }

    @Test
    void it_keeps_its_place_in_the_queue() {
        bureau.itIs(Instant.parse("2026-11-23T05:00:00Z"));
        var second = bureau.send(LILIS, proposal(TUESDAY));
        giveBack("Kurangi satu hari");
        bureau.itIs(LATER);
        var revision = revise(id);
        assertThat(inbox()).extracting(Waiting::id).containsExactly(revision, second);
        assertThat(inbox()).extracting(Waiting::revision).containsExactly(true, false);
    }

    @Test
    void it_can_be_returned_again_and_keeps_the_first_place() {
        giveBack("Kurangi satu hari");
        var second = revise(id);
        bureau.here(() -> bureau.bean(Deciding.class).giveBack(bureau.as(DIMAS), second, "Tambah hasil"));
        var third = revise(second);
        assertThat(find(third).facts().queuedSince()).isEqualTo(Proposals.NOW);
        assertThat(bureau.here(() -> bureau.bean(Versions.class).of(second))).hasSize(3);
        bureau.here(() -> bureau.bean(Deciding.class).approve(bureau.as(DIMAS), third, ""));
        assertThat(find(third)).isInstanceOf(Application.Approved.class);
    }

    @Test
    void what_is_returned_blocks_no_days() {
        giveBack("Kurangi satu hari");
        bureau.send(RANI, proposal(TUESDAY));
        assertThat(outcome(RANI, id)).isInstanceOf(Applying.Outcome.Broken.class);
        assertThat(find(id)).isInstanceOf(Application.Returned.class);
    }

    @Test
    void it_can_be_taken_back_instead() {
        giveBack("Kurangi satu hari");
        bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), id, ""));
        assertThat(find(id)).isInstanceOf(Application.Withdrawn.class);
        assertThat(outcome(RANI, id)).isInstanceOf(Applying.Outcome.NotReturned.class);
    }

    @Test
    void only_the_applicant_revises_and_only_once() {
        assertThat(outcome(RANI, id)).isInstanceOf(Applying.Outcome.NotReturned.class);
        giveBack("Kurangi satu hari");
        assertThat(outcome(ASEP, id)).isInstanceOf(Applying.Outcome.NotReturned.class);
        revise(id);
        assertThat(outcome(RANI, id)).isInstanceOf(Applying.Outcome.NotReturned.class);
    }

    @Test
    void every_step_says_who_and_why() {
        giveBack("Kurangi satu hari");
        revise(id);
        assertThat(bureau.asked(() -> bureau.bean(Applications.class).timeline(id)))
                .extracting(Step::state)
                .containsExactly(ApplicationState.SUBMITTED, ApplicationState.RETURNED, ApplicationState.REVISED);
        assertThat(bureau.text("select string_agg(action, ' ' order by entry_id) from access.audit_entry"))
                .isEqualTo("APPLICATION_SUBMITTED APPLICATION_RETURNED APPLICATION_REVISED APPLICATION_SUBMITTED");
    }

    @Test
    void what_changed_is_told_by_period_weekday_and_promise() {
        var before = proposal(period("2026-12-07", "2027-01-29"), TUESDAY, THURSDAY);
        var after = new Proposal(
                period("2026-12-07", "2027-02-26"), proposal(TUESDAY).pattern(), List.of());
        assertThat(ProposalChange.between(before, after))
                .hasExactlyElementsOfTypes(
                        ProposalChange.Period.class, ProposalChange.Day.class, ProposalChange.Promise.class);
        assertThat(ProposalChange.between(before, before)).isEmpty();
    }

    private Deciding.Outcome giveBack(String word) {
        return bureau.here(() -> bureau.bean(Deciding.class).giveBack(bureau.as(DIMAS), id, word));
    }

    private ApplicationId revise(ApplicationId returned) {
        return ((Applying.Outcome.Sent) outcome(RANI, returned)).id();
    }

    private Applying.Outcome outcome(EmployeeId who, ApplicationId returned) {
        return bureau.here(
                () -> bureau.bean(Applying.class).revise(bureau.account(who), who, returned, proposal(TUESDAY)));
    }

    private Application find(ApplicationId which) {
        return bureau.here(() -> bureau.bean(Applications.class).find(which)).orElseThrow();
    }

    private List<Waiting> inbox() {
        return bureau.here(
                () -> bureau.bean(Inbox.class).page(bureau.account(DIMAS), 1).waiting());
    }
}
