-- From which day on what happens to people is told day by day, by agency; none before anything is told.
create table workforce.told_since (
    agency_id integer not null,
    first_day date not null,
    primary key (agency_id)
);
call platform.protect('workforce.told_since', 'select, insert');

-- The first membership of whoever was there when the telling began holds from ever: the records do not tell when it began.
-- Whoever is recorded later was not there on the days that were told before, and begins on the day of the recording.
create or replace function workforce.begin_membership() returns trigger language plpgsql as $$
begin
    insert into workforce.membership (agency_id, employee_id, from_day, unit_id, active)
    select j.agency_id, j.employee_id,
           case when s.agency_id is null then '-infinity'::date
                else (j.changed_at at time zone coalesce(a.zone, 'UTC'))::date end,
           j.unit_id, j.active
      from joined j
      left join workforce.told_since s on s.agency_id = j.agency_id
      left join agency.agency a on a.agency_id = j.agency_id;
    return null;
end $$;
