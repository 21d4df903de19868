package id.luwes.bench;

import id.luwes.core.AgencyId;
import id.luwes.store.CurrentAgency;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of the superior of the demonstration, full: forgotten check-outs beside what waits already. */
final class FullInbox {

    private static final int ITEMS = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    FullInbox(ApplicationContext server) {
        this.jdbc = server.getBean(JdbcClient.class);
        this.transactions = server.getBean(TransactionTemplate.class);
    }

    /** How many corrections wait for the superior afterwards. */
    int fill() {
        var agency = new AgencyId(jdbc.sql("select min(agency_id) from platform.agencies()")
                .query(Integer.class)
                .single());
        return CurrentAgency.supply(agency, () -> transactions.execute(status -> filled()));
    }

    private int filled() {
        int missing = ITEMS - waiting();
        jdbc.sql("""
            insert into attendance.correction (agency_id, employee_id, day, out_time, reason, asked_at, asked_by)
            select l.agency_id, l.employee_id, d.day, time '16:30', 'Rapat di luar kantor', now(), 1
              from workforce.reporting_line l
              join access.account a on a.agency_id = l.agency_id and a.employee_id = l.superior_id and a.login = 'atasan'
             cross join (select date '2026-11-18' - n as day from generate_series(0, 400) n) d
             where extract(isodow from d.day) < 6
             order by d.day desc, l.employee_id limit greatest(:missing, 0)
            on conflict do nothing
            """).param("missing", missing).update();
        return waiting();
    }

    private int waiting() {
        return jdbc.sql("""
            select count(*) from attendance.correction c
              join workforce.reporting_line l on l.agency_id = c.agency_id and l.employee_id = c.employee_id
              join access.account a on a.agency_id = l.agency_id and a.employee_id = l.superior_id and a.login = 'atasan'
             where c.waits
            """).query(Integer.class).single();
    }
}
