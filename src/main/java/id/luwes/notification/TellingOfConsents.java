package id.luwes.notification;

import id.luwes.arrangement.ApplicationApproved;
import id.luwes.arrangement.ApplicationConsented;
import id.luwes.arrangement.ApplicationId;
import id.luwes.arrangement.ApplicationOffered;
import id.luwes.arrangement.ApplicationRefused;
import id.luwes.arrangement.ApplicationReturned;
import id.luwes.arrangement.ApplicationSubmitted;
import id.luwes.arrangement.OfferDeclined;
import id.luwes.arrangement.OfferTakenBack;
import id.luwes.arrangement.Part;
import id.luwes.core.EmployeeId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever has to agree too, and whoever has agreed what became of it. */
@Component
class TellingOfConsents {

    private final NewsBoard board;
    private final Levels levels;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellingOfConsents(NewsBoard board, Levels levels, JdbcClient jdbc, Clock clock) {
        this.board = board;
        this.levels = levels;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The leads of teams are asked at once; whoever decides too is told of both in one piece of news. */
    @EventListener
    void on(ApplicationSubmitted event) {
        var line = levels.owing(Part.LINE, event.application(), event.applicant());
        levels.owing(Part.TEAM_LEAD, event.application(), event.applicant()).stream()
                .filter(it -> !line.contains(it))
                .forEach(it -> board.tell(
                        it, NewsKind.CONSENT_WAITS, event.application().value(), null));
    }

    /** What was asked for waits for no lead meanwhile. */
    @EventListener
    void on(ApplicationOffered event) {
        board.takeBack(NewsKind.CONSENT_WAITS, event.application().value());
    }

    @EventListener
    void on(OfferDeclined event) {
        asksAgain(event.application(), event.applicant(), event.offer());
    }

    @EventListener
    void on(OfferTakenBack event) {
        asksAgain(event.application(), event.applicant(), event.offer());
    }

    private void asksAgain(ApplicationId application, EmployeeId applicant, ApplicationId offer) {
        var line = levels.owing(Part.LINE, application, applicant);
        levels.owing(Part.TEAM_LEAD, application, applicant).stream()
                .filter(it -> !line.contains(it))
                .forEach(it -> board.tellAgain(it, NewsKind.CONSENT_WAITS, application.value(), offer.value()));
    }

    @EventListener
    void on(ApplicationConsented event) {
        long application = event.application().value();
        var owed = owed(event.application());
        if (!owed.contains(Part.LINE)) {
            board.takeBack(NewsKind.APPLICATION_WAITS, application);
            board.takeBack(NewsKind.OFFER_DECLINED, application);
            board.takeBack(NewsKind.APPLICATION_WENT_UP, application);
        }
        var owing = people(owed.stream(), it -> levels.owing(it, event.application(), event.applicant()));
        var others = people(
                owed.stream().filter(it -> it != Part.LINE),
                it -> levels.owing(it, event.application(), event.applicant()));
        var above = people(owed.stream(), it -> levels.above(it, event.application(), event.applicant()));
        board.takeBackFromOthers(NewsKind.APPLICATION_REMINDED, application, owing);
        board.takeBackFromOthers(NewsKind.APPLICATION_CAME_UP, application, above);
        board.takeBackFromOthers(NewsKind.CONSENT_WAITS, application, others);
        if (owed.contains(Part.LINE)) {
            asksTheLineAgain(event);
        } else {
            others.forEach(it -> board.tell(it, NewsKind.CONSENT_WAITS, application, null));
        }
        board.tell(event.applicant(), NewsKind.APPLICATION_CONSENTED, application, null);
    }

    /** Whoever decides has agreed before and has to once more, since nobody else can bring it to an end. */
    private void asksTheLineAgain(ApplicationConsented event) {
        boolean again = jdbc.sql("select exists (select from arrangement.consent where agency_id ="
                        + " platform.current_agency() and application_id = :application and part = 'LINE'"
                        + " and given_at is not null)")
                .param("application", event.application().value())
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (again) {
            levels.owing(Part.LINE, event.application(), event.applicant())
                    .forEach(it -> board.tellAgain(
                            it, NewsKind.APPLICATION_WAITS, event.application().value(), 1));
        }
    }

    private static List<EmployeeId> people(Stream<Part> parts, Function<Part, List<EmployeeId>> whoOf) {
        return parts.flatMap(it -> whoOf.apply(it).stream()).distinct().toList();
    }

    @EventListener
    void on(ApplicationApproved event) {
        ended(event.application());
    }

    @EventListener
    void on(ApplicationRefused event) {
        ended(event.application());
    }

    @EventListener
    void on(ApplicationReturned event) {
        ended(event.application());
    }

    private void ended(ApplicationId application) {
        board.takeBack(NewsKind.APPLICATION_CONSENTED, application.value());
        jdbc.sql("select distinct by_employee from arrangement.transition where agency_id = platform.current_agency()"
                        + " and application_id = :application and state = 'CONSENTED' and by_employee is not null")
                .param("application", application.value())
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list()
                .forEach(it -> board.tell(it, NewsKind.CONSENT_ENDED, application.value(), null));
    }

    private List<Part> owed(ApplicationId application) {
        return jdbc.sql("select part from arrangement.owed_part(:now) where agency_id = platform.current_agency()"
                        + " and application_id = :application")
                .param("application", application.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Part.valueOf(row.getString(1)))
                .list();
    }
}
