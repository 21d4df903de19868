package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.arrangement.AgreementKept;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever decides, and the employee, of each new cause to look at an agreement, once; takes it back, where it was not
 * read, once the cause is gone or somebody else decides. Nobody says when something that others keep has changed, so a round
 * compares what is to be looked at with what was told.
 */
@Component
class TellingOfLooks {

    /** What is told of one agreement and has no more use once it was kept. */
    private static final List<NewsKind> OF_ONE = List.of(
            NewsKind.LOOK_UNIT,
            NewsKind.LOOK_SUPERIOR,
            NewsKind.LOOK_SANCTION,
            NewsKind.LOOK_RIGHT,
            NewsKind.LOOK_EXCEPTION,
            NewsKind.OWN_LOOK_UNIT,
            NewsKind.OWN_LOOK_SANCTION,
            NewsKind.OWN_LOOK_RIGHT,
            NewsKind.OWN_LOOK_EXCEPTION,
            NewsKind.OWN_LOOK_CALENDAR);

    // A changed calendar concerns whole teams: whoever decides hears of it once, and finds them in the inbox. Deputies
    // are
    // few, so on whom each decides is asked of them and not of everybody.
    private static final String ROUND = """
        with look as materialized (
            select c.employee_id, c.application_id, c.cause, hashtextextended(c.cause || ':' || c.state, 0) as occasion
              from arrangement.since_the_grant(array(
                   select distinct g.employee_id from arrangement.agreement g
                    where g.agency_id = platform.current_agency() and g.ended_before is null
                      and g.last_day >= :today), :now) c),
        acting as materialized (
            select d.deputy_id, f.employee_id
              from (select distinct deputy_id from workforce.deputyship
                     where agency_id = platform.current_agency() and ended_at is null and last_day >= :today) d
             cross join lateral workforce.decides_for(d.deputy_id, :now) f where f.deputyship_id is not null),
        decides as (
            select l.*, d.recipient_id from look l
              join notification.decider d
                on d.agency_id = platform.current_agency() and d.employee_id = l.employee_id
            union all
            select l.*, a.deputy_id from look l join acting a on a.employee_id = l.employee_id),
        told as materialized (
            select distinct recipient_id, 'LOOK_' || cause as kind,
                   case cause when 'CALENDAR' then recipient_id else application_id end as subject_id, occasion
              from decides
            union all
            select employee_id, 'OWN_LOOK_' || cause, application_id, occasion from look where cause <> 'SUPERIOR'),
        gone as (
            delete from notification.news n
             where n.agency_id = platform.current_agency() and n.kind = any(:kinds) and n.read_at is null
               and not exists (select from told t where t.recipient_id = n.recipient_id and t.kind = n.kind
                       and t.subject_id = n.subject_id and t.occasion = n.occasion))
        insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)
        select platform.current_agency(), t.recipient_id, t.kind, t.subject_id, t.occasion, :now from told t
        on conflict do nothing
        """;

    private final JdbcClient jdbc;
    private final NewsBoard board;
    private final Agencies agencies;
    private final Clock clock;

    TellingOfLooks(JdbcClient jdbc, NewsBoard board, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.board = board;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** One round in the agency of this thread; how many were told something. */
    @Transactional
    public int round() {
        return jdbc.sql(ROUND)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", agencies.today())
                .param(
                        "kinds",
                        Stream.concat(Stream.of(NewsKind.LOOK_CALENDAR), OF_ONE.stream())
                                .map(NewsKind::name)
                                .toArray(String[]::new))
                .update();
    }

    @EventListener
    void on(AgreementKept event) {
        var application = event.application().value();
        OF_ONE.forEach(it -> board.takeBack(it, application));
        board.tellAgain(
                event.employee(),
                NewsKind.OWN_LOOK_KEPT,
                application,
                event.at().toEpochMilli());
    }
}
