package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/**
 * In whatever order those who have to agree do so, refuse, return, offer something else or are doubted: an agreement comes
 * into being exactly when all have agreed, once, and everything that happened is told once.
 */
class ConsentsProps {

    enum Happening {
        LINE_AGREES,
        LEAD_AGREES,
        LEVEL_ABOVE_AGREES,
        LINE_REFUSES,
        LEAD_REFUSES,
        LEVEL_ABOVE_RETURNS,
        OFFER,
        ACCEPT,
        DECLINE,
        DOUBT,
        ANSWER
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void all_who_have_to_agree_make_one_agreement_and_one_refusal_none(
            @ForAll @Size(min = 4, max = 20) List<Happening> what, @ForAll boolean second, @ForAll boolean lead) {
        var model = new Model(second, lead);
        for (var each : what) {
            model.happens(each);
            model.holds(what);
        }
    }

    private static final class Model {

        private final Bureau bureau = new Bureau();
        private final Set<Part> needed = EnumSet.of(Part.LINE);
        private Set<Part> given = EnumSet.noneOf(Part.class);
        private ApplicationState state = ApplicationState.SUBMITTED;
        private ApplicationId id;
        private Optional<ApplicationId> offer = Optional.empty();
        private boolean doubted;
        private int granted;

        Model(boolean second, boolean lead) {
            var wanted = new ConsentRules.Wanted(
                    second ? FromDays.from(1) : FromDays.NEVER, lead ? FromDays.from(1) : FromDays.NEVER);
            bureau.here(() -> {
                bureau.bean(ConsentRules.class).set(bureau.account(RATNA), wanted);
                return true;
            });
            if (second) {
                needed.add(Part.SECOND_LEVEL);
            }
            if (lead) {
                needed.add(Part.TEAM_LEAD);
            }
            var team = bureau.agency.value() * 10L;
            bureau.run("insert into workforce.team (agency_id, team_id, name, unit_id, formed_at, formed_by_account)"
                    + " values (:agency, " + team + ", 'Tim', 2, now(), 1)");
            for (var person : List.of(LILIS, RANI)) {
                bureau.run("insert into workforce.team_member (agency_id, team_id, employee_id, leads, first_day,"
                        + " added_at, added_by_account) values (:agency, %d, %s, %s, '2026-01-01', now(), 1)"
                                .formatted(team, person, person.equals(LILIS)));
            }
            id = bureau.send(RANI, proposal(TUESDAY, THURSDAY));
        }

        void happens(Happening what) {
            switch (what) {
                case LINE_AGREES -> agrees(DIMAS, Part.LINE);
                case LEAD_AGREES -> agrees(LILIS, Part.TEAM_LEAD);
                case LEVEL_ABOVE_AGREES -> agrees(RATNA, Part.SECOND_LEVEL);
                case LINE_REFUSES -> closes(DIMAS, Part.LINE, Choice.REFUSE, ApplicationState.REFUSED);
                case LEAD_REFUSES -> closes(LILIS, Part.TEAM_LEAD, Choice.REFUSE, ApplicationState.REFUSED);
                case LEVEL_ABOVE_RETURNS -> closes(RATNA, Part.SECOND_LEVEL, Choice.RETURN, ApplicationState.RETURNED);
                case OFFER -> offers();
                case ACCEPT -> accepts();
                case DECLINE -> declines();
                case DOUBT -> {
                    if (!doubted) {
                        bureau.run("insert into workforce.superior_doubt (agency_id, employee_id, superior_id,"
                                + " raised_at, raised_by) values (:agency, " + RANI + ", " + DIMAS
                                + ", '2026-11-25T03:00:00Z', 1)");
                    }
                    doubted = true;
                }
                case ANSWER -> {
                    bureau.run("update workforce.superior_doubt set outcome = 'STANDS', answer = 'Benar',"
                            + " ended_at = '2026-11-25T03:00:00Z', ended_by = 1 where outcome is null");
                    doubted = false;
                }
            }
        }

        private boolean isAsked(Part part) {
            return state == ApplicationState.SUBMITTED
                    && needed.contains(part)
                    && !given.contains(part)
                    && (!doubted || part == Part.TEAM_LEAD)
                    && (part != Part.SECOND_LEVEL || given.contains(Part.LINE));
        }

        private void agrees(EmployeeId who, Part part) {
            boolean asked = isAsked(part);
            assertThat(decide(who, Choice.APPROVE)).isEqualTo(asked);
            if (asked) {
                given.add(part);
                grantedIfComplete();
            }
        }

        private void grantedIfComplete() {
            if (given.containsAll(needed)) {
                state = ApplicationState.APPROVED;
                granted++;
            }
        }

        private void closes(EmployeeId who, Part part, Choice choice, ApplicationState into) {
            boolean asked = isAsked(part);
            assertThat(decide(who, choice)).isEqualTo(asked);
            state = asked ? into : state;
        }

        private void offers() {
            boolean may = isAsked(Part.LINE);
            var outcome = bureau.here(() -> bureau.bean(Offering.class)
                    .offer(bureau.as(DIMAS), id, proposal(MONDAY, THURSDAY), "Dua hari lain"));
            assertThat(outcome instanceof Offering.Outcome.Offered).isEqualTo(may);
            if (outcome instanceof Offering.Outcome.Offered made) {
                offer = Optional.of(made.offer());
                state = ApplicationState.OFFERED;
            }
        }

        private void accepts() {
            offer.filter(it -> state == ApplicationState.OFFERED).ifPresent(it -> {
                var outcome =
                        bureau.here(() -> bureau.bean(AnsweringOffer.class).accept(bureau.account(RANI), it));
                id = it;
                given = EnumSet.of(Part.LINE);
                state = ApplicationState.SUBMITTED;
                grantedIfComplete();
                assertThat(outcome instanceof AnsweringOffer.Outcome.Accepted)
                        .isEqualTo(state == ApplicationState.APPROVED);
            });
        }

        private void declines() {
            offer.filter(it -> state == ApplicationState.OFFERED).ifPresent(it -> {
                bureau.here(() -> bureau.bean(AnsweringOffer.class).decline(bureau.account(RANI), it, "Tidak bisa"));
                state = ApplicationState.SUBMITTED;
            });
        }

        private boolean decide(EmployeeId who, Choice choice) {
            return bureau.here(() -> bureau.bean(Deciding.class).decide(bureau.as(who), id, choice, "Alasan"))
                    instanceof Deciding.Outcome.Decided;
        }

        void holds(List<Happening> what) {
            assertThat(bureau.here(() -> bureau.bean(Applications.class).find(id))
                            .orElseThrow()
                            .state())
                    .as("%s", what)
                    .isEqualTo(state);
            assertThat(number("arrangement.agreement")).as("%s", what).isEqualTo(granted);
            for (var person : List.of(DIMAS, LILIS, RATNA)) {
                var part = person.equals(DIMAS) ? Part.LINE : person.equals(LILIS) ? Part.TEAM_LEAD : Part.SECOND_LEVEL;
                boolean waits = isAsked(part) || (doubted && isAskedWithoutDoubt(part));
                assertThat(bureau.here(() -> bureau.bean(Inbox.class).count(bureau.account(person))))
                        .as("%s, %s", part, what)
                        .isEqualTo(waits ? 1 : 0);
            }
            told("APPROVED", ApplicationApproved.class);
            told("REFUSED", ApplicationRefused.class);
            told("RETURNED", ApplicationReturned.class);
            told("OFFER", ApplicationOffered.class);
            told("DECLINED", OfferDeclined.class);
        }

        private boolean isAskedWithoutDoubt(Part part) {
            doubted = false;
            boolean asked = isAsked(part);
            doubted = true;
            return asked;
        }

        /** An offer that is accepted and needs nobody else is approved by its own step. */
        private void told(String step, Class<?> news) {
            var steps = number("arrangement.transition where state = '" + step + "'");
            var accepted = step.equals("APPROVED")
                    ? number("arrangement.transition t join arrangement.application a using (agency_id, application_id)"
                            + " where t.state = 'ACCEPTED' and a.state = 'APPROVED' and not exists (select from"
                            + " arrangement.transition p where p.agency_id = a.agency_id and p.application_id ="
                            + " a.application_id and p.state = 'APPROVED')")
                    : 0;
            assertThat(bureau.news().stream().filter(news::isInstance).count())
                    .as(step)
                    .isEqualTo(steps);
            assertThat(steps + accepted).isLessThanOrEqualTo(step.equals("OFFER") || step.equals("DECLINED") ? 20 : 1);
        }

        private int number(String of) {
            return Integer.parseInt(bureau.text("select count(*) from " + of));
        }
    }
}
