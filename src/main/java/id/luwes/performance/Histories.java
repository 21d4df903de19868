package id.luwes.performance;

import id.luwes.store.CurrentAgency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to outputs, with who did it. */
@Component
public class Histories {

    private final JdbcClient jdbc;

    Histories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, in one statement. */
    @Transactional(readOnly = true)
    public List<Happening> of(OutputId id) {
        return jdbc.sql("""
            select h.kind, h.step, h.at, h.quantity, h.text, h.link, coalesce(e.name, a.display_name, '')
                   || case when h.later = 1 then workforce.acted_as('OUTPUT', :id, h.at) else '' end as by
              from (select case when withdraws is not null then 'TAKEN_BACK' when delivered then 'DELIVERED'
                                else 'NOTED' end as kind,
                           noted_at as at, quantity, note as text, link, by_account, employee_id as by_employee,
                           0 as later, progress_id as number, progress_id as step
                      from performance.progress where agency_id = :agency and output_id = :id
                    union all
                    select outcome, ruled_at, accepted, word, null, by_account, by_employee, 1, ruling_id,
                           progress_id
                      from performance.ruling where agency_id = :agency and output_id = :id) h
              left join workforce.employee e on e.agency_id = :agency and e.employee_id = h.by_employee
              left join access.account a on a.agency_id = :agency and a.account_id = h.by_account
             order by h.at desc, h.later desc, h.number desc limit 200
            """)
                .param("agency", CurrentAgency.required().value())
                .param("id", id.value())
                .query((row, number) -> new Happening(
                        Happening.Kind.valueOf(row.getString("kind")),
                        row.getLong("step"),
                        OutputRows.at(row, "at"),
                        Optional.ofNullable(row.getBigDecimal("quantity")).map(BigDecimal::stripTrailingZeros),
                        OutputRows.text(row, "text"),
                        Optional.ofNullable(row.getString("link")),
                        row.getString("by")))
                .list();
    }
}
