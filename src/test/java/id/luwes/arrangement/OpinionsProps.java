package id.luwes.arrangement;

import static id.luwes.arrangement.Bureau.ASEP;
import static id.luwes.arrangement.Bureau.DIMAS;
import static id.luwes.arrangement.Bureau.LILIS;
import static id.luwes.arrangement.Bureau.RANI;
import static id.luwes.arrangement.Bureau.RATNA;
import static id.luwes.arrangement.Proposals.period;
import static id.luwes.arrangement.Proposals.proposal;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.luwes.core.EmployeeId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/**
 * Asking and answering never change what deciding allows: the same story told with and without the questions comes to the
 * same end at each step, whatever the order.
 */
class OpinionsProps {

    enum Happening {
        ASK_ASEP(true),
        ASK_LILIS(true),
        ASK_BY_THE_LEVEL_ABOVE(true),
        ANSWER(true),
        HAVE_NO_OPINION(true),
        TAKE_BACK_THE_QUESTION(true),
        APPROVE(false),
        REFUSE(false),
        RETURN(false),
        OFFER(false),
        TAKE_BACK_THE_OFFER(false),
        CONSENT(false),
        WITHDRAW(false),
        REVISE(false),
        SUBMIT(false),
        WAIT(false);

        private final boolean asks;

        Happening(boolean asks) {
            this.asks = asks;
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void the_case_goes_its_way_as_if_nobody_had_been_asked(
            @ForAll @Size(min = 8, max = 24) List<Happening> what, @ForAll boolean second) {
        var with = story(what, second);
        var without = story(what.stream().filter(it -> !it.asks).toList(), second);
        assertThat(with).isEqualTo(without);
    }

    private static List<String> story(List<Happening> what, boolean second) {
        var told = new Told(second);
        return what.stream()
                .flatMap(it -> {
                    var outcome = told.tell(it);
                    told.questionsFollowTheCase();
                    return it.asks ? Stream.<String>empty() : Stream.of(outcome);
                })
                .toList();
    }

    private static final class Told {

        private final Bureau bureau = new Bureau();
        private ApplicationId id;
        private int hours;

        Told(boolean second) {
            if (second) {
                bureau.here(() -> {
                    bureau.bean(ConsentRules.class)
                            .set(bureau.account(RATNA), new ConsentRules.Wanted(FromDays.from(1), FromDays.NEVER));
                    return true;
                });
            }
            id = bureau.send(RANI, proposal(TUESDAY));
        }

        /** What came of it, and all that is true of the application then; numbers as if it were the first of its agency. */
        String tell(Happening what) {
            var outcome = switch (what) {
                case ASK_ASEP -> ask(DIMAS, ASEP);
                case ASK_LILIS -> ask(DIMAS, LILIS);
                case ASK_BY_THE_LEVEL_ABOVE -> ask(RATNA, LILIS);
                case ANSWER -> answer("Loket cukup");
                case HAVE_NO_OPINION -> answer("");
                case TAKE_BACK_THE_QUESTION -> takeBack();
                case APPROVE -> decide(DIMAS, Choice.APPROVE);
                case REFUSE -> decide(DIMAS, Choice.REFUSE);
                case RETURN -> decide(DIMAS, Choice.RETURN);
                case CONSENT -> decide(RATNA, Choice.APPROVE);
                case OFFER ->
                    name(bureau.here(() ->
                            bureau.bean(Offering.class).offer(bureau.as(DIMAS), id, proposal(THURSDAY), "Kamis saja")));
                case TAKE_BACK_THE_OFFER -> takeBackTheOffer();
                case WITHDRAW ->
                    name(bureau.here(() -> bureau.bean(Withdrawing.class).withdraw(bureau.account(RANI), id, "")));
                case REVISE -> revise();
                case SUBMIT -> submit();
                case WAIT -> {
                    bureau.itIs(Proposals.NOW.plus(++hours * 30L, ChronoUnit.HOURS));
                    yield "";
                }
            };
            return what + " " + outcome + " " + standing();
        }

        private String standing() {
            return bureau.text("select string_agg(concat_ws(' ', a.state, a.first_day, (select string_agg(t.state, ','"
                    + " order by t.transition_id) from arrangement.transition t where t.agency_id = a.agency_id and"
                    + " t.application_id = a.application_id), (select string_agg(w.part || w.since, ',' order by w.part)"
                    + " from arrangement.waiting_clock(now()) w where w.application_id = a.application_id), (select"
                    + " count(*) from arrangement.agreement g where g.application_id = a.application_id)), '; ' order by"
                    + " a.application_id) from arrangement.application a");
        }

        /** A question waits exactly while its application waits for a decision and nobody has ended it. */
        void questionsFollowTheCase() {
            assertThat(bureau.asked(() -> bureau.bean(Opinions.class).of(List.of(id))))
                    .allSatisfy(it -> assertThat(it.isOpen())
                            .isEqualTo(it.ending().isEmpty() && it.state() == ApplicationState.SUBMITTED))
                    .satisfies(all ->
                            assertThat(all.stream().filter(Opinion::isOpen)).hasSizeLessThanOrEqualTo(Opinion.MOST));
        }

        private String ask(EmployeeId who, EmployeeId colleague) {
            return name(bureau.here(
                    () -> bureau.bean(AskingOpinions.class).ask(bureau.as(who), id, colleague, "Apakah cukup?")));
        }

        private String answer(String words) {
            return latest(it -> bureau.bean(GivingOpinions.class)
                    .answer(bureau.as(it.colleague().id()), it.id(), words)
                    .name());
        }

        private String takeBack() {
            return latest(it -> "" + bureau.bean(AskingOpinions.class).takeBack(bureau.as(DIMAS), id, it.id()));
        }

        private String latest(Function<Opinion, String> how) {
            var all = bureau.asked(() -> bureau.bean(Opinions.class).of(List.of(id)));
            return all.isEmpty() ? "" : bureau.here(() -> how.apply(all.getLast()));
        }

        private String decide(EmployeeId who, Choice choice) {
            return name(bureau.here(() -> bureau.bean(Deciding.class).decide(bureau.as(who), id, choice, "Alasan")));
        }

        private String takeBackTheOffer() {
            var offer = bureau.text("select coalesce(max(application_id), 0)::text from arrangement.application"
                    + " where state = 'OFFER'");
            return name(bureau.here(() ->
                    bureau.bean(Offering.class).takeBack(bureau.as(DIMAS), new ApplicationId(Long.parseLong(offer)))));
        }

        private String revise() {
            var outcome = bureau.here(
                    () -> bureau.bean(Applying.class).revise(bureau.account(RANI), RANI, id, proposal(MONDAY)));
            follow(outcome);
            return name(outcome);
        }

        private String submit() {
            var outcome = bureau.here(() -> bureau.bean(Applying.class)
                    .submit(bureau.account(RANI), RANI, proposal(period("2027-03-01", "2027-04-30"), MONDAY)));
            follow(outcome);
            return name(outcome);
        }

        private void follow(Applying.Outcome outcome) {
            if (outcome instanceof Applying.Outcome.Sent sent) {
                id = sent.id();
            }
        }

        /** Its kind, since the numbers of two stories differ. */
        private static String name(Object outcome) {
            return outcome instanceof Optional<?> perhaps
                    ? perhaps.map(Told::name).orElse("nothing")
                    : outcome.getClass().getSimpleName();
        }
    }
}
