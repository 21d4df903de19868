-- Which kind of position somebody held on which day, kept from the employee's row as membership is, so that numbers of a
-- past month stay what they were when somebody is promoted.
create table workforce.position_held (
    agency_id integer not null,
    employee_id bigint not null,
    -- The first position of a person holds from -infinity: the records do not tell when it began.
    from_day date not null,
    -- The first day on which it no longer holds.
    until_day date not null default 'infinity' check (until_day > from_day),
    kind text not null check (kind in ('STRUKTURAL', 'FUNGSIONAL', 'PELAKSANA')),
    primary key (agency_id, employee_id, from_day)
);
call platform.protect('workforce.position_held');

create function workforce.begin_position() returns trigger language plpgsql as $$
begin
    insert into workforce.position_held (agency_id, employee_id, from_day, kind)
    select agency_id, employee_id, '-infinity', position_kind from joined;
    return null;
end $$;

-- A change holds from the date on which it was recorded, where the agency works; a second one on that day replaces it.
create function workforce.change_position() returns trigger language plpgsql as $$
begin
    with moved as (
        select n.agency_id, n.employee_id, n.position_kind, p.from_day,
               greatest(p.from_day, (n.changed_at at time zone coalesce(a.zone, 'UTC'))::date) as day
          from changed n
          join before_change o on o.agency_id = n.agency_id and o.employee_id = n.employee_id
          join workforce.position_held p on p.agency_id = n.agency_id and p.employee_id = n.employee_id
           and p.until_day = 'infinity'
          left join agency.agency a on a.agency_id = n.agency_id
         where n.position_kind <> o.position_kind
    ), closed as (
        update workforce.position_held p set until_day = v.day from moved v
         where p.agency_id = v.agency_id and p.employee_id = v.employee_id and p.from_day = v.from_day
           and v.from_day < v.day
    )
    insert into workforce.position_held (agency_id, employee_id, from_day, kind)
    select agency_id, employee_id, day, position_kind from moved
    on conflict (agency_id, employee_id, from_day) do update set kind = excluded.kind;
    return null;
end $$;

create trigger position_begins after insert on workforce.employee
    referencing new table as joined for each statement execute function workforce.begin_position();
create trigger position_changes after update on workforce.employee
    referencing old table as before_change new table as changed
    for each statement execute function workforce.change_position();

-- People who were there before this history. The owner sees no agency's rows unless the protection is lifted.
alter table workforce.employee no force row level security;
alter table workforce.position_held no force row level security;
insert into workforce.position_held (agency_id, employee_id, from_day, kind)
select agency_id, employee_id, '-infinity', position_kind from workforce.employee;
alter table workforce.employee force row level security;
alter table workforce.position_held force row level security;
