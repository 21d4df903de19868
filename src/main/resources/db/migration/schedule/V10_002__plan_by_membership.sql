-- As before, but by who was active in which unit on each of the dates, so that a past day stays what it was. Of the terms
-- of an agreement the highest number that has begun prevails, as arrangement.term_in_force says; looked up here by
-- person, because the view works out the terms of everybody first.
create or replace function schedule.plan(days date[]) returns table (
        agency_id integer, employee_id bigint, unit_id bigint, day date, mode text,
        place_kind text, place_office_id bigint, starts time, ends time, agreement_id bigint, absence_id bigint)
    language sql stable as $$
    select m.agency_id, m.employee_id, m.unit_id, d.day,
           coalesce(a.kind, w.mode, 'OFFICE'),
           case when a.kind is null then w.place_kind end,
           case when a.kind is null then w.place_office_id end,
           w.starts, w.ends, case when t.term_number is not null then g.agreement_id end, a.absence_id
      from workforce.membership m
      join unnest(days) as d(day) on d.day >= m.from_day and d.day < m.until_day
      left join absence.absence a
        on a.agency_id = m.agency_id and a.employee_id = m.employee_id and a.cancelled_at is null
       and d.day between a.first_day and a.last_day
      left join arrangement.agreement g
        on g.agency_id = m.agency_id and g.employee_id = m.employee_id
       and d.day >= g.first_day and d.day < coalesce(g.ended_before, g.last_day + 1)
      left join lateral (
        select max(h.term_number) as term_number from arrangement.agreement_term h
         where h.agency_id = g.agency_id and h.agreement_id = g.agreement_id and h.from_day <= d.day) t on true
      left join arrangement.agreement_day w
        on w.agency_id = g.agency_id and w.agreement_id = g.agreement_id and w.term_number = t.term_number
       and w.weekday = extract(isodow from d.day)
     where m.agency_id = platform.current_agency() and m.active
$$;
