-- A promise and what became of it concern no day, and a bulk of them would touch all days in between.
alter table ledger.touch add column outputs_only boolean not null default false;
comment on column ledger.touch.outputs_only is 'Only outputs that are due on these days are touched, not the days.';

create or replace function ledger.touch_promises() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day, outputs_only)
    select agency_id, employee_id, min(due), max(due), true from changed group by agency_id, employee_id;
    return null;
end $$;

create or replace function ledger.touch_outputs() returns trigger language plpgsql as $$
begin
    insert into ledger.touch (agency_id, employee_id, first_day, last_day, outputs_only)
    select o.agency_id, o.employee_id, min(o.due), max(o.due), true
      from (select distinct agency_id, output_id from changed) s
      join arrangement.promised_output o on o.agency_id = s.agency_id and o.output_id = s.output_id
     group by o.agency_id, o.employee_id;
    return null;
end $$;

-- Has the planner look at what the feeding reads, before it reads much of it: right after a table was filled it believes
-- that an agency has next to no rows in it. Only an owner may have a table looked at.
create function ledger.learn() returns void
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    analyze workforce.membership, absence.absence, arrangement.agreement, arrangement.agreement_term,
        arrangement.agreement_day, arrangement.promised_output, attendance.punch, attendance.correction,
        attendance.correction_ruling, performance.progress, performance.ruling;
end $$;
revoke all on function ledger.learn() from public;
grant execute on function ledger.learn() to ${app_role};
