-- A day of which one half is away and the other at the office, and the hours in which somebody away can be reached, the
-- same on each row of a pattern. What was agreed before is away for whole days and reached within the hours of the day.
alter table arrangement.application_day
    add column away_part text check (away_part in ('MORNING', 'AFTERNOON')),
    add column core_starts time check (core_starts >= starts),
    add column core_ends time check (core_ends > core_starts and core_ends <= ends),
    add check (away_part is null or mode = 'AWAY'),
    add check ((core_starts is null) = (core_ends is null));
alter table arrangement.agreement_day
    add column away_part text check (away_part in ('MORNING', 'AFTERNOON')),
    add column core_starts time check (core_starts >= starts),
    add column core_ends time check (core_ends > core_starts and core_ends <= ends),
    add check (away_part is null or mode = 'AWAY'),
    add check ((core_starts is null) = (core_ends is null));

-- As before, with the part that is away, which a change of the single day replaces, and the hours to be reached in.
drop function arrangement.agreed(date[]);
create function arrangement.agreed(days date[]) returns table (
        agency_id integer, employee_id bigint, agreement_id bigint, term_number smallint, day date, mode text,
        starts time, ends time, place_kind text, place_office_id bigint, place_detail text, week_mode text,
        change_id bigint, away_part text, core_starts time, core_ends time)
    language sql stable as $$
    select g.agency_id, g.employee_id, g.agreement_id, t.term_number, d.day, coalesce(x.mode, w.mode), w.starts, w.ends,
           case when x.mode is null then w.place_kind else x.place_kind end,
           case when x.mode is null then w.place_office_id else x.place_office_id end,
           case when x.mode is null then w.place_detail else x.place_detail end,
           w.mode, x.change_id, case when x.mode is null then w.away_part end, w.core_starts, w.core_ends
      from arrangement.agreement g
      join arrangement.agreement_term t on t.agency_id = g.agency_id and t.agreement_id = g.agreement_id
     cross join lateral (
        select min(l.from_day) as until_day from arrangement.agreement_term l
         where l.agency_id = t.agency_id and l.agreement_id = t.agreement_id and l.term_number > t.term_number) n
      join arrangement.agreement_day w
        on w.agency_id = t.agency_id and w.agreement_id = t.agreement_id and w.term_number = t.term_number
      join unnest(days) as d(day)
        on extract(isodow from d.day) = w.weekday and w.turn in (0, arrangement.turn(d.day))
       and d.day >= greatest(g.first_day, t.from_day)
       and d.day < least(n.until_day, coalesce(g.ended_before, g.last_day + 1))
      left join arrangement.changed_day x
        on x.agency_id = g.agency_id and x.employee_id = g.employee_id and x.day = d.day and x.stands = 'HOLDS'
       and x.agreement_id = g.agreement_id and (x.mode = 'OFFICE' or x.term_number = t.term_number)
     where g.agency_id = platform.current_agency()
$$;
grant execute on function arrangement.agreed(date[]) to ${app_role};
