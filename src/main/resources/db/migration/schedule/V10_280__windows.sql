-- As before; whoever was granted a day in a window is away on it at the place that was granted, with or without an agreement.
create or replace function schedule.plan(days date[]) returns table (
        agency_id integer, employee_id bigint, unit_id bigint, day date, mode text,
        place_kind text, place_office_id bigint, starts time, ends time, agreement_id bigint, absence_id bigint,
        place_detail text, change_id bigint, away_part text, core_starts time, core_ends time, regime_id bigint)
    language sql stable as $$
    select m.agency_id, m.employee_id, m.unit_id, d.day,
           case when a.kind is not null then a.kind when r.regime_id is not null then 'AWAY' else coalesce(c.mode, w.mode, 'OFFICE') end,
           case when a.kind is not null then null when r.regime_id is not null and w.mode is distinct from 'AWAY' then 'RESIDENCE_REGISTERED'
                when r.regime_id is null and c.change_id is not null then c.place_kind else w.place_kind end,
           case when a.kind is not null then null when r.regime_id is null and c.change_id is not null then c.place_office_id
                else w.place_office_id end,
           w.starts, w.ends, w.agreement_id, a.absence_id,
           case when a.kind is not null then null when r.regime_id is null and c.change_id is not null then c.place_detail
                else w.place_detail end,
           case when a.kind is null and r.regime_id is null then coalesce(c.change_id, w.change_id) end,
           case when a.kind is null and r.regime_id is null and c.change_id is null then w.away_part end,
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
      left join lateral regime.at_unit(m.unit_id, d.day) u on true
      -- As arrangement.beside says, with the rules of each unit asked once.
      left join arrangement.granted_beside(days) c
        on c.agency_id = m.agency_id and c.employee_id = m.employee_id and c.day = d.day
       and (c.mode = 'OFFICE'
         or exists (select from regime.offering(u.rules, m.employee_id, d.day) o where o.regime_id = c.regime_id))
      left join lateral (
        select y.regime_id from regime.sending(u.rules, m.employee_id, d.day) y
         where w.change_id is null and c.change_id is null or y.precedence = regime.precedence('EMERGENCY')
         order by y.precedence desc, y.regime_id desc limit 1) r on true
     where m.agency_id = platform.current_agency() and m.active
$$;
-- Calls are among what holds beside agreements.
drop function arrangement.called_in(date[]);
