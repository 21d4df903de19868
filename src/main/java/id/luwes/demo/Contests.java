package id.luwes.demo;

import id.luwes.access.Authority;
import id.luwes.access.Role;
import id.luwes.access.SignedIn;
import id.luwes.demo.DemoStore.Province;
import id.luwes.objection.Contestable;
import id.luwes.objection.ContestedKind;
import id.luwes.objection.RaisingObjection;
import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Objections as a visitor finds them: whoever lost a day a week objects to that, and somebody to a refusal; BKD, the
 * organisation bureau and the leadership are the body.
 */
final class Contests {

    private static final String LATE = "Saya baru menerima salinan keputusan setelah kembali dari perjalanan dinas.";

    private final Province province;
    private final DemoStore store;
    private final RaisingObjection raising;
    private final Instant now;

    Contests(Province province, DemoStore store, RaisingObjection raising, Instant now) {
        this.now = now;
        this.province = province;
        this.store = store;
        this.raising = raising;
    }

    private record Found(long account, long employee, long application, int part) {}

    /** Tells it once, as of now; an agency in which nobody decides on objections has none. */
    void tell() {
        store.in(province.agency(), jdbc -> {
            if (body(jdbc)) {
                reduced(jdbc)
                        .forEach(it -> raise(
                                it,
                                ContestedKind.RIGHT,
                                "Dua hasil kerja saya diserahkan tepat waktu tetapi baru diterima bulan berikutnya;"
                                        + " lihat tanggal penyerahannya."));
                refused(jdbc)
                        .forEach(it -> raise(
                                it,
                                ContestedKind.REFUSAL,
                                "Alasan penolakan tidak sesuai dengan jadwal unit: pada hari yang saya minta tidak ada"
                                        + " rekan lain di luar kantor."));
            }
            return true;
        });
    }

    /** Names the body; whether there is one now and was none before. */
    private boolean body(JdbcOperations jdbc) {
        return jdbc.update("""
            insert into objection.member (agency_id, employee_id, named_at, named_by)
            select a.agency_id, a.employee_id, ?, a.account_id from access.account a
             where a.login in ('bkd', 'biro', 'pimpinan') and a.employee_id is not null
               and not exists (select from objection.member)
            """, now.atOffset(ZoneOffset.UTC)) > 1;
    }

    private static List<Found> reduced(JdbcOperations jdbc) {
        return found(jdbc, """
            select a.account_id, a.employee_id, g.application_id, t.term_number from access.account a
              join arrangement.agreement g on g.agency_id = a.agency_id and g.employee_id = a.employee_id
              join arrangement.agreement_term t on t.agency_id = g.agency_id and t.agreement_id = g.agreement_id
             where a.login = 'berkurang' and t.cause in ('REDUCED', 'REVOKED')
             order by t.decided_at desc limit 1
            """);
    }

    /** Of nobody whom the body decides for or who decided for the body. */
    private List<Found> refused(JdbcOperations jdbc) {
        return found(jdbc, """
            select a.account_id, a.employee_id, p.application_id, 0 from arrangement.application p
              join access.account a on a.agency_id = p.agency_id and a.employee_id = p.employee_id
             where p.state = 'REFUSED' and p.last_day > ?
               and not exists (select from objection.member m where m.employee_id in (p.employee_id, p.decider_id))
             order by p.submitted_at desc, p.application_id desc limit 1
            """, Date.valueOf(now.atZone(province.zone()).toLocalDate()));
    }

    private static List<Found> found(JdbcOperations jdbc, String sql, Object... values) {
        return jdbc.query(
                sql, (row, number) -> new Found(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4)), values);
    }

    private void raise(Found found, ContestedKind kind, String words) {
        var who = new Authority(
                new SignedIn(province.agency().value(), found.account(), found.employee()),
                Set.of(Role.EMPLOYEE),
                List.of());
        raising.raise(who, new Contestable(kind, found.application(), found.part()), words, LATE);
    }
}
