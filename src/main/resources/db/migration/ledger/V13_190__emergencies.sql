-- An emergency holds on the day on which it is declared, which the ledger may have told already. Any other regime begins
-- after it was published, and ends after that was said.
create function ledger.touch_emergencies() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select e.agency_id, e.employee_id, min(r.valid_from), max(r.valid_to)
      from changed t
      join regime.regime r on r.agency_id = t.agency_id and r.regime_id = t.regime_id and r.mode = 'EMERGENCY'
      join agency.unit top on top.agency_id = t.agency_id and top.unit_id = t.unit_id
      join agency.unit u on u.agency_id = top.agency_id
       and u.first_in_order between top.first_in_order and top.last_in_order
      join workforce.employee e on e.agency_id = u.agency_id and e.unit_id = u.unit_id and e.active
     group by e.agency_id, e.employee_id;
    return null;
end $$;
create trigger ledger_touch after insert on regime.reach
    referencing new table as changed for each statement execute function ledger.touch_emergencies();
