-- A single day that is worked otherwise is told like every other change of its sources.
create function ledger.touch_changed_days() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day)
    select agency_id, employee_id, min(day), max(day) from changed group by agency_id, employee_id;
    return null;
end $$;
create trigger ledger_touch_again after update on arrangement.changed_day
    referencing new table as changed for each statement execute function ledger.touch_changed_days();
create trigger ledger_touch after insert on arrangement.changed_day
    referencing new table as changed for each statement execute function ledger.touch_changed_days();
