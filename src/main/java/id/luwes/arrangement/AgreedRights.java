package id.luwes.arrangement;

import id.luwes.core.EmployeeId;
import id.luwes.eligibility.RunningAgreements;
import id.luwes.store.CurrentAgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rights that people have agreed to, for whoever tries other rules on them. */
@Component
class AgreedRights implements RunningAgreements {

    private final JdbcClient jdbc;

    AgreedRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Integer> daysPerWeek(LocalDate date) {
        var days = new HashMap<EmployeeId, Integer>();
        jdbc.sql("select employee_id, max(days_per_week) from arrangement.term_in_force where agency_id = :agency"
                        + " and until_day > :date and until_day > from_day group by employee_id")
                .param("agency", CurrentAgency.required().value())
                .param("date", date)
                .query(row -> {
                    days.put(new EmployeeId(row.getLong(1)), row.getInt(2));
                });
        return days;
    }
}
