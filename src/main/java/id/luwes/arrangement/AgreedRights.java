package id.luwes.arrangement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.RunningAgreement;
import id.luwes.eligibility.RunningAgreements;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rights that people have agreed to, for whoever tries other rules on them; as {@link OverdrawnAgreements} chooses them. */
@Component
class AgreedRights implements RunningAgreements {

    private final JdbcClient jdbc;
    private final CarryingOutFates.Ahead ahead;

    AgreedRights(JdbcClient jdbc, CarryingOutFates.Ahead ahead) {
        this.jdbc = jdbc;
        this.ahead = ahead;
    }

    private record Row(EmployeeId employee, RunningAgreement agreement) {}

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, List<RunningAgreement>> from(LocalDate date) {
        return rows(date, 0).stream().collect(groupingBy(Row::employee, mapping(Row::agreement, toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunningAgreement> from(LocalDate date, EmployeeId person) {
        return rows(date, person.value()).stream().map(Row::agreement).toList();
    }

    /** @param person 0 for everybody */
    private List<Row> rows(LocalDate date, long person) {
        return jdbc.sql("""
            with most as (
                select t.agreement_id, max(t.days_per_week) as days from arrangement.term_in_force t
                 where t.agency_id = :agency and (:person = 0 or t.employee_id = :person)
                   and t.until_day > greatest(t.from_day, cast(:date as date))
                 group by t.agreement_id)
            select g.employee_id, g.application_id, most.days,\s""" + OverdrawnAgreements.EXCEPTED + """
                    as excepted
              from most join arrangement.agreement g on g.agency_id = :agency and g.agreement_id = most.agreement_id
             where most.days > 0 and g.last_day >= :date
             order by g.first_day, g.agreement_id
            """)
                .param("agency", CurrentAgency.required().value())
                .param("person", person)
                .param("date", ahead.afterOwnNotice(date))
                .query((row, number) -> new Row(
                        new EmployeeId(row.getLong("employee_id")),
                        new RunningAgreement(
                                row.getLong("application_id"), row.getInt("days"), row.getBoolean("excepted"))))
                .list();
    }
}
