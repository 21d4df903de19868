package id.luwes.notification;

import id.luwes.core.EmployeeId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a link leads that was sent to somebody, when the case may have moved on since. */
@Component
public class NewsLinks {

    private static final String WAITS = """
        select case n.kind
            when 'APPLICATION_WAITS' then exists (select from arrangement.application a
                 where a.agency_id = n.agency_id and a.application_id = n.subject_id and a.state = 'SUBMITTED')
            when 'OFFER_DECLINED' then exists (select from arrangement.application a
                 where a.agency_id = n.agency_id and a.application_id = n.subject_id and a.state = 'SUBMITTED')
            when 'CONSENT_WAITS' then exists (select from arrangement.application a
                 where a.agency_id = n.agency_id and a.application_id = n.subject_id and a.state = 'SUBMITTED')
            when 'APPLICATION_OFFERED' then exists (select from arrangement.application a
                 where a.agency_id = n.agency_id and a.application_id = n.subject_id and a.state = 'OFFER')
            when 'OUTPUT_WAITS' then exists (select from performance.standing s
                 where s.agency_id = n.agency_id and s.output_id = n.subject_id and s.state = 'DELIVERED')
            when 'CORRECTION_WAITS' then exists (select from attendance.correction c
                 where c.agency_id = n.agency_id and c.correction_id = n.subject_id and c.waits)
            when 'DAY_CHANGE_WAITS' then exists (select from arrangement.day_change c
                 where c.agency_id = n.agency_id and c.change_id = n.subject_id and c.state = 'WAITING')
            when 'CONTEST_WAITS' then exists (select from objection.objection o
                 where o.agency_id = n.agency_id and o.objection_id = n.subject_id and o.state in ('LATE', 'OPEN'))
            when 'FACT_DISPUTED' then exists (select from eligibility.fact_dispute d
                 where d.agency_id = n.agency_id and d.dispute_id = n.subject_id and d.outcome is null)
            when 'OBJECTION_WAITS' then not exists (select from eligibility.objection_answer a
                 where a.agency_id = n.agency_id and a.objection_id = n.subject_id)
            else true end
          from notification.news n
         where n.agency_id = platform.current_agency() and n.news_id = :news and n.recipient_id = :person
        """;

    private final JdbcClient jdbc;
    private final NewsBoard board;

    NewsLinks(JdbcClient jdbc, NewsBoard board) {
        this.jdbc = jdbc;
        this.board = board;
    }

    /** The page of the case; empty if what was told does not hold any more, or was never told to this person. */
    @Transactional
    public Optional<String> follow(EmployeeId person, long news) {
        boolean holds = jdbc.sql(WAITS)
                .param("news", news)
                .param("person", person.value())
                .query((row, number) -> row.getBoolean(1))
                .optional()
                .orElse(false);
        var path = board.read(person, news);
        return holds ? path : Optional.empty();
    }
}
