-- As before; whoever is called in from a rule of the organisation is at the office, with or without an agreement. An emergency
-- goes before whatever was asked or told for the single day: nobody is called to where it is dangerous.
create or replace function schedule.plan(days date[]) returns table (
        agency_id integer, employee_id bigint, unit_id bigint, day date, mode text,
        place_kind text, place_office_id bigint, starts time, ends time, agreement_id bigint, absence_id bigint,
        place_detail text, change_id bigint, away_part text, core_starts time, core_ends time, regime_id bigint)
    language sql stable as $$
    select m.agency_id, m.employee_id, m.unit_id, d.day,
           case when a.kind is not null then a.kind when r.regime_id is not null then 'AWAY' else coalesce(w.mode, 'OFFICE') end,
           case when a.kind is null then case when r.regime_id is null or w.mode = 'AWAY' then w.place_kind else 'RESIDENCE_REGISTERED' end end,
           case when a.kind is null then w.place_office_id end,
           w.starts, w.ends, w.agreement_id, a.absence_id,
           case when a.kind is null then w.place_detail end,
           case when a.kind is null and r.regime_id is null then coalesce(w.change_id, c.change_id) end,
           case when a.kind is null and r.regime_id is null then w.away_part end,
           case when a.kind is null and w.mode = 'AWAY' then w.core_starts end,
           case when a.kind is null and w.mode = 'AWAY' then w.core_ends end,
           case when a.kind is null then r.regime_id end
      from workforce.membership m
      join unnest(days) as d(day) on d.day >= m.from_day and d.day < m.until_day
      left join absence.absence a
        on a.agency_id = m.agency_id and a.employee_id = m.employee_id and a.cancelled_at is null
       and d.day between a.first_day and a.last_day
      -- Looked up by person, which stays quick where nobody has counted the tables yet.
      left join lateral (
        select * from arrangement.agreed(array[d.day]) g
         where g.agency_id = m.agency_id and g.employee_id = m.employee_id offset 0) w on true
      left join arrangement.called_in(days) c
        on c.agency_id = m.agency_id and c.employee_id = m.employee_id and c.day = d.day
      left join lateral regime.at_unit(m.unit_id, d.day) u on true
      left join lateral (
        select y.regime_id from regime.sending(u.rules, m.employee_id, d.day) y
         where w.change_id is null and c.change_id is null or y.precedence = regime.precedence('EMERGENCY')
         order by y.precedence desc, y.regime_id desc limit 1) r on true
     where m.agency_id = platform.current_agency() and m.active
$$;
