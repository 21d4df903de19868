package id.luwes.workforce;

import id.luwes.store.CurrentAgency;
import id.luwes.web.Choice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units by which somebody may narrow a list: the highest ones of a scope and those directly below them. */
@Component
public class UnitChoices {

    private final JdbcClient jdbc;

    UnitChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their place in the tree, each level moved to the right. */
    @Transactional(readOnly = true)
    public List<Choice> in(Scope scope) {
        return jdbc.sql("""
                with reached as materialized (
                    select u.unit_id, u.name, u.depth, u.first_in_order from agency.unit u
                     where u.agency_id = :agency and\s""" + Scope.CONDITION + """
                ), top as (select min(depth) as depth from reached)
                select r.unit_id, r.name, r.depth - t.depth as below from reached r, top t
                 where r.depth <= t.depth + 1 order by r.first_in_order
                """)
                .param("agency", CurrentAgency.required().value())
                .params(scope.parameters())
                .query((row, number) -> new Choice(
                        row.getString("unit_id"), "\u2003".repeat(row.getInt("below")) + row.getString("name")))
                .list();
    }
}
