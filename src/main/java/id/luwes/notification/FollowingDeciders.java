package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.workforce.LinesRedrawn;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what waits to whoever decides now, when superiors or deputies have changed, and takes it from whoever no longer may open it.
 */
@Component
class FollowingDeciders {

    // Who heads a unit by role was told of applications below the least number on site, whoever the superior is.
    private static final String CASES = """
        with told as materialized (
            select n.kind, n.subject_id, max(n.occasion) as occasion, bool_or(n.read_at is null) as unread
              from notification.news n
             where n.agency_id = platform.current_agency()
               and n.kind in ('APPLICATION_WAITS', 'OFFER_DECLINED', 'OUTPUT_WAITS', 'CORRECTION_WAITS', 'EVALUATION_ANSWERED',
                           'DAY_CHANGE_WAITS')
             group by n.kind, n.subject_id),
        case_of as materialized (
            -- Once an offer was declined, that news says that the case waits.
            select t.*, a.employee_id, exists (select from arrangement.owed_part(:now) o where o.agency_id = a.agency_id
                       and o.application_id = a.application_id and o.part = 'LINE') and (t.kind = 'OFFER_DECLINED' or not exists (
                       select from told d where d.kind = 'OFFER_DECLINED' and d.subject_id = t.subject_id)) as waits
              from told t join arrangement.application a on a.agency_id = platform.current_agency()
               and a.application_id = t.subject_id where t.kind in ('APPLICATION_WAITS', 'OFFER_DECLINED')
            union all
            select t.*, c.employee_id, c.state = 'WAITING'
              from told t join arrangement.day_change c on c.agency_id = platform.current_agency()
               -- What is decided again is with the level above from the first day on.
               and c.change_id = t.subject_id and c.refused_by_account is null where t.kind = 'DAY_CHANGE_WAITS'
            union all
            select t.*, s.employee_id, s.state = 'DELIVERED'
              from told t join performance.standing s on s.agency_id = platform.current_agency()
               and s.output_id = t.subject_id where t.kind = 'OUTPUT_WAITS'
            union all
            select t.*, c.employee_id, c.waits
              from told t join attendance.correction c on c.agency_id = platform.current_agency()
               and c.correction_id = t.subject_id where t.kind = 'CORRECTION_WAITS'
            union all
            select t.*, e.employee_id, t.unread
              from told t join evaluation.evaluation e on e.agency_id = platform.current_agency()
               and e.evaluation_id = t.subject_id where t.kind = 'EVALUATION_ANSWERED'),
        acting as materialized (
            select f.employee_id, d.deputy_id as recipient_id
              from (select distinct p.deputy_id from workforce.deputyship p
                     where p.agency_id = platform.current_agency() and p.ended_at is null
                       and :today between p.first_day and p.last_day) d
             cross join lateral workforce.decides_for(d.deputy_id, :now) f
             where f.deputyship_id is not null),
        decides as materialized (
            select c.kind, c.subject_id, c.occasion, c.waits, d.recipient_id
              from case_of c join notification.decider d
                on d.agency_id = platform.current_agency() and d.employee_id = c.employee_id
            union
            select c.kind, c.subject_id, c.occasion, c.waits, a.recipient_id
              from case_of c join acting a on a.employee_id = c.employee_id),
        gone as (
            delete from notification.news n using case_of c
             where n.agency_id = platform.current_agency() and n.kind = c.kind and n.subject_id = c.subject_id
               and not exists (select from decides d where d.kind = n.kind and d.subject_id = n.subject_id
                                  and d.recipient_id = n.recipient_id)
               and not (n.kind in ('APPLICATION_WAITS', 'DAY_CHANGE_WAITS') and exists (
                   select from access.account a
                     join access.role_grant g on g.agency_id = a.agency_id and g.account_id = a.account_id
                    where a.agency_id = n.agency_id and a.employee_id = n.recipient_id and g.role = 'UNIT_HEAD')))
        insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)
        select platform.current_agency(), d.recipient_id, d.kind, d.subject_id, d.occasion, :now
          from decides d
         where d.waits
           and not exists (select from notification.news n where n.agency_id = platform.current_agency()
                              and n.kind = d.kind and n.subject_id = d.subject_id
                              and n.recipient_id = d.recipient_id)
        on conflict do nothing
        """;

    private static final String MONTHS = """
        with acting as materialized (
            select f.employee_id, d.deputy_id as recipient_id
              from (select distinct p.deputy_id from workforce.deputyship p
                     where p.agency_id = platform.current_agency() and p.ended_at is null
                       and :today between p.first_day and p.last_day) d
             cross join lateral workforce.decides_for(d.deputy_id, :now) f
             where f.deputyship_id is not null),
        decides as materialized (
            select d.recipient_id from evaluation.evaluation e
              join notification.decider d on d.agency_id = e.agency_id and d.employee_id = e.employee_id
             where e.agency_id = platform.current_agency() and e.state = 'WAITING'
            union
            select a.recipient_id from evaluation.evaluation e join acting a on a.employee_id = e.employee_id
             where e.agency_id = platform.current_agency() and e.state = 'WAITING'),
        gone as (
            delete from notification.news n
             where n.agency_id = platform.current_agency() and n.kind = 'EVALUATIONS_WAIT'
               and not exists (select from decides d where d.recipient_id = n.recipient_id))
        insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)
        select platform.current_agency(), d.recipient_id, 'EVALUATIONS_WAIT', d.recipient_id, :day, :now
          from decides d
         where not exists (select from notification.news n where n.agency_id = platform.current_agency()
                              and n.kind = 'EVALUATIONS_WAIT' and n.recipient_id = d.recipient_id)
        on conflict do nothing
        """;

    // What waits for a consent follows whoever decides for the superior of today, and the leads of teams of today.
    private static final String CONSENTS = """
        with owed as materialized (
            select o.application_id, o.employee_id, l.superior_id
              from arrangement.owed_part(:now) o
              join workforce.reporting_line l on l.agency_id = o.agency_id and l.employee_id = o.employee_id
             where o.agency_id = platform.current_agency() and o.part = 'SECOND_LEVEL'),
        decides as materialized (
            select o.application_id, d.recipient_id
              from owed o join notification.decider d
                on d.agency_id = platform.current_agency() and d.employee_id = o.superior_id
             where d.recipient_id <> o.employee_id
            union
            select o.application_id, d.deputy_id
              from owed o cross join lateral workforce.deputies_of(o.superior_id, :now) d
             where d.deputy_id <> o.employee_id
            union
            -- Whoever decides too was told that it waits.
            select o.application_id, o.lead_id
              from arrangement.outstanding(:now) o
             where o.agency_id = platform.current_agency() and o.part = 'TEAM_LEAD' and o.owed_since is not null
               and not exists (select from notification.decider d where d.agency_id = o.agency_id
                      and d.employee_id = o.employee_id and d.recipient_id = o.lead_id)),
        gone as (
            delete from notification.news n
             where n.agency_id = platform.current_agency() and n.kind = 'CONSENT_WAITS' and n.read_at is null
               and not exists (select from decides d
                    where d.application_id = n.subject_id and d.recipient_id = n.recipient_id))
        insert into notification.news (agency_id, recipient_id, kind, subject_id, told_at)
        select platform.current_agency(), d.recipient_id, 'CONSENT_WAITS', d.application_id, :now
          from decides d on conflict do nothing
        """;

    // What has gone up follows whoever decides for the superior of today; whoever was reminded and decides no longer
    // forgets it.
    private static final String LEVELS = """
        with up as materialized (
            select w.application_id, w.employee_id,
                   case w.part when 'LINE' then l.superior_id else b.superior_id end as superior_id, (w.since - date '1970-01-01')::bigint as occasion
              from arrangement.waiting_clock(:now) w
              join arrangement.nudge n on n.agency_id = w.agency_id and n.application_id = w.application_id
               and n.part = w.part and n.since = w.since and n.kind = 'ESCALATED'
              join workforce.reporting_line l on l.agency_id = w.agency_id and l.employee_id = w.employee_id
              left join workforce.reporting_line b on b.agency_id = l.agency_id and b.employee_id = l.superior_id
             where w.agency_id = platform.current_agency() and w.part <> 'TEAM_LEAD' and l.superior_id is not null
            union all
            select w.application_id, w.employee_id, o.lead_id, (w.since - date '1970-01-01')::bigint
              from arrangement.waiting_clock(:now) w
              join arrangement.nudge n on n.agency_id = w.agency_id and n.application_id = w.application_id
               and n.part = w.part and n.since = w.since and n.kind = 'ESCALATED'
              join arrangement.outstanding(:now) o on o.agency_id = w.agency_id and o.application_id = w.application_id
               and o.part = w.part
             where w.agency_id = platform.current_agency() and w.part = 'TEAM_LEAD'),
        decides as materialized (
            select u.application_id, u.occasion, d.recipient_id
              from up u join notification.decider d
                on d.agency_id = platform.current_agency() and d.employee_id = u.superior_id
             where d.recipient_id <> u.employee_id
            union
            select u.application_id, u.occasion, d.deputy_id
              from up u cross join lateral workforce.deputies_of(u.superior_id, :now) d
             where d.deputy_id <> u.employee_id),
        gone as (
            delete from notification.news n
             where n.agency_id = platform.current_agency() and n.kind = 'APPLICATION_CAME_UP' and n.read_at is null
               and not exists (select from decides d
                    where d.application_id = n.subject_id and d.recipient_id = n.recipient_id)),
        forgotten as (
            delete from notification.news n
             where n.agency_id = platform.current_agency() and n.kind = 'APPLICATION_REMINDED' and n.read_at is null
               and not exists (select from notification.news w where w.agency_id = n.agency_id
                      and w.recipient_id = n.recipient_id and w.kind in ('APPLICATION_WAITS', 'CONSENT_WAITS')
                      and w.subject_id = n.subject_id))
        insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)
        select platform.current_agency(), d.recipient_id, 'APPLICATION_CAME_UP', d.application_id, d.occasion, :now
          from decides d on conflict do nothing
        """;

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    FollowingDeciders(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    @EventListener
    void on(LinesRedrawn event) {
        follow();
    }

    /** Also when other deputies act than before. */
    @Transactional
    public void follow() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var today = agencies.today();
        jdbc.sql(CASES).param("now", now).param("today", today).update();
        jdbc.sql(CONSENTS).param("now", now).update();
        jdbc.sql(LEVELS).param("now", now).update();
        jdbc.sql(MONTHS)
                .param("now", now)
                .param("today", today)
                .param("day", today.toEpochDay())
                .update();
    }
}
