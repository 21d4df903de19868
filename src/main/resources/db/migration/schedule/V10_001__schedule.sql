-- Who is where. Nothing is kept here yet: a plan follows from agreements and absences, so it cannot contradict them.
call platform.open_schema('schedule');

-- The plan of the current agency's active people on the given dates, one row per person and date. The caller names the
-- working days and knows their minutes from the calendar; a date that is no weekday has nobody away.
-- mode: OFFICE and AWAY are places of work; LEAVE, SICKNESS and DUTY_TRAVEL say why nobody is due there.
-- Without an agreement starts and ends are null: the hours are those of the office.
create function schedule.plan(days date[]) returns table (
        agency_id integer, employee_id bigint, unit_id bigint, day date, mode text,
        place_kind text, place_office_id bigint, starts time, ends time, agreement_id bigint, absence_id bigint)
    language sql stable as $$
    select e.agency_id, e.employee_id, e.unit_id, d.day,
           coalesce(a.kind, w.mode, 'OFFICE'),
           case when a.kind is null then w.place_kind end,
           case when a.kind is null then w.place_office_id end,
           w.starts, w.ends, t.agreement_id, a.absence_id
      from workforce.employee e
     cross join unnest(days) as d(day)
      left join absence.absence a
        on a.agency_id = e.agency_id and a.employee_id = e.employee_id and a.cancelled_at is null
       and d.day between a.first_day and a.last_day
      left join arrangement.term_in_force t
        on t.agency_id = e.agency_id and t.employee_id = e.employee_id
       and d.day >= t.from_day and d.day < t.until_day
      left join arrangement.agreement_day w
        on w.agency_id = t.agency_id and w.agreement_id = t.agreement_id and w.term_number = t.term_number
       and w.weekday = extract(isodow from d.day)
     where e.agency_id = platform.current_agency() and e.active
$$;
grant execute on function schedule.plan(date[]) to ${app_role};
