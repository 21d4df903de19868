package id.luwes.arrangement;

/**
 * On whom somebody decides, as {@link Mandates} says for one: found from the reader, for what would be dear to ask of
 * everybody.
 */
final class PeopleDecidedOn {

    /**
     * A query by the parameters {@code :agency}, {@code :me}, {@code :account} and {@code :moment}. A row says whether it
     * is in the place of the superior ({@code line}) and whether the record may be read ({@code whole}), which it may not
     * by the role over a unit alone. Those without a superior are few and looked up one by one, whatever the store knows
     * of its tables.
     */
    static final String SQL = """
        select d.employee_id, bool_or(d.line) as line, bool_or(d.whole) as whole from (
            select f.employee_id, true as line, true as whole from workforce.decides_for(:me, :moment) f
            union all
            select l.employee_id, false, true
              from (select g.unit_id, s.first_in_order, s.last_in_order from access.role_grant g
                      left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
                     where g.agency_id = :agency and g.account_id = :account and g.role = 'BKD' offset 0) g
             cross join lateral (select l.employee_id from workforce.reporting_line l
                     where l.agency_id = :agency and l.problem is not null and l.employee_id <> :me offset 0) l
             cross join lateral (select u.first_in_order from workforce.employee e
                      join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
                     where e.agency_id = :agency and e.employee_id = l.employee_id offset 0) u
             where g.unit_id = 0 or u.first_in_order between g.first_in_order and g.last_in_order
            union all
            select e.employee_id, false, false
              from access.role_grant g
              left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
              join agency.unit u on u.agency_id = g.agency_id and u.serves_public
               and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order)
              join workforce.employee e on e.agency_id = u.agency_id and e.unit_id = u.unit_id
             where g.agency_id = :agency and g.account_id = :account and g.role = 'UNIT_HEAD'
               and e.employee_id <> :me and not e.heads_unit
               and not exists (select from workforce.reporting_line mine where mine.agency_id = e.agency_id
                   and mine.employee_id = :me and mine.superior_id = e.employee_id)) d
         group by d.employee_id
        """;

    private PeopleDecidedOn() {}
}
