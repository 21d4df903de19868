package id.luwes.notification;

import id.luwes.agency.Agencies;
import id.luwes.core.EmployeeId;
import id.luwes.workforce.DeputyNamed;
import id.luwes.workforce.DeputyshipEnded;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells deputies and those they stand for of the beginning and the end, and brings what waits to whoever acts. That a
 * deputyship is over, and who acts today, follows from dates and absences: a round looks, and tells each thing once.
 */
@Component
class TellingOfDeputies {

    /** What ended longer ago than these days was told, or nobody needs to know any more. */
    private static final int LATELY = 14;

    private final NewsBoard board;
    private final FollowingDeciders following;
    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    TellingOfDeputies(NewsBoard board, FollowingDeciders following, JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.board = board;
        this.following = following;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    @EventListener
    void on(DeputyNamed event) {
        tell(event.concerned(), NewsKind.DEPUTY_NAMED, event.deputyship());
        following.follow();
    }

    @EventListener
    void on(DeputyshipEnded event) {
        board.takeBack(NewsKind.DEPUTY_NAMED, event.deputyship());
        tell(event.concerned(), NewsKind.DEPUTYSHIP_ENDED, event.deputyship());
        following.follow();
    }

    private void tell(List<EmployeeId> people, NewsKind kind, long deputyship) {
        people.forEach(it -> board.tell(it, kind, deputyship, null));
    }

    /** Tells of what has ended by itself. */
    @Transactional
    public void tellOfEnds() {
        var today = agencies.today();
        jdbc.sql("""
            insert into notification.news (agency_id, recipient_id, kind, subject_id, occasion, told_at)
            select d.agency_id, r.recipient, 'DEPUTYSHIP_ENDED', d.deputyship_id, 0, :now
              from workforce.deputyship d
             cross join lateral (values (d.deputy_id), (d.holder_id)) r (recipient)
             where d.agency_id = platform.current_agency() and d.ended_at is null and r.recipient is not null
               and d.last_day < :today and d.last_day >= :lately
            on conflict do nothing
            """)
                .param("now", now())
                .param("today", today)
                .param("lately", today.minusDays(LATELY))
                .update();
    }

    /** The deputyships that act at this moment, and the leads of teams who are asked, in a line that changes when they do. */
    @Transactional(readOnly = true)
    public String actingNow() {
        return jdbc.sql("""
            select coalesce(string_agg(a.deputyship_id::text, ' ' order by a.deputyship_id), '') || '/' || (
                select coalesce(string_agg(o.application_id || ':' || o.lead_id, ' '
                           order by o.application_id, o.lead_id), '')
                  from arrangement.outstanding(:now) o where o.part = 'TEAM_LEAD')
              from (select distinct d.deputy_id from workforce.deputyship d
                     where d.agency_id = platform.current_agency() and d.ended_at is null
                       and :today between d.first_day and d.last_day) d
             cross join lateral workforce.acting(d.deputy_id, :now) a
            """)
                .param("today", agencies.today())
                .param("now", now())
                .query((row, number) -> row.getString(1))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
