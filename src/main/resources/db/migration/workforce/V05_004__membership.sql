-- Who was in which unit, and active, on which day. People move and leave; what is told of a past day must not move with
-- them. Kept from the employee's row by triggers, so that nobody can forget it.
create table workforce.membership (
    agency_id integer not null,
    employee_id bigint not null,
    -- The first membership of a person holds from -infinity: the records do not tell when it began.
    from_day date not null,
    -- The first day on which it no longer holds.
    until_day date not null default 'infinity' check (until_day > from_day),
    unit_id bigint not null,
    active boolean not null,
    primary key (agency_id, employee_id, from_day)
);
call platform.protect('workforce.membership');

create function workforce.begin_membership() returns trigger language plpgsql as $$
begin
    insert into workforce.membership (agency_id, employee_id, from_day, unit_id, active)
    select agency_id, employee_id, '-infinity', unit_id, active from joined;
    return null;
end $$;

-- A change holds from the date on which it was recorded, where the agency works; a second one on that day replaces it.
create function workforce.change_membership() returns trigger language plpgsql as $$
begin
    with moved as (
        select n.agency_id, n.employee_id, n.unit_id, n.active, m.from_day,
               greatest(m.from_day, (n.changed_at at time zone coalesce(a.zone, 'UTC'))::date) as day
          from changed n
          join before_change o on o.agency_id = n.agency_id and o.employee_id = n.employee_id
          join workforce.membership m on m.agency_id = n.agency_id and m.employee_id = n.employee_id
           and m.until_day = 'infinity'
          left join agency.agency a on a.agency_id = n.agency_id
         where (n.unit_id, n.active) is distinct from (o.unit_id, o.active)
    ), closed as (
        update workforce.membership m set until_day = v.day from moved v
         where m.agency_id = v.agency_id and m.employee_id = v.employee_id and m.from_day = v.from_day
           and v.from_day < v.day
    )
    insert into workforce.membership (agency_id, employee_id, from_day, unit_id, active)
    select agency_id, employee_id, day, unit_id, active from moved
    on conflict (agency_id, employee_id, from_day)
        do update set unit_id = excluded.unit_id, active = excluded.active;
    return null;
end $$;

create trigger membership_begins after insert on workforce.employee
    referencing new table as joined for each statement execute function workforce.begin_membership();
create trigger membership_changes after update on workforce.employee
    referencing old table as before_change new table as changed
    for each statement execute function workforce.change_membership();

-- People who were there before this history. The owner sees no agency's rows unless the protection is lifted.
alter table workforce.employee no force row level security;
alter table workforce.membership no force row level security;
insert into workforce.membership (agency_id, employee_id, from_day, unit_id, active)
select agency_id, employee_id, '-infinity', unit_id, active from workforce.employee;
alter table workforce.employee force row level security;
alter table workforce.membership force row level security;
