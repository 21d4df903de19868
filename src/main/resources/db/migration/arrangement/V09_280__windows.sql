-- A day away in a window of the organisation (dates around a feast that people may ask for) stands on the rule and on no agreement,
-- so that it neither needs one nor falls with one. While it waits it names the rule by which it was asked.
alter table arrangement.changed_day
    drop constraint changed_day_departs,
    add constraint changed_day_stands_on check (
        (agreement_id is null) = (term_number is null)
        and (stands <> 'HOLDS' or (agreement_id is null) <> (regime_id is null)));

-- The single days that hold whatever is agreed: somebody is called in from a rule, or away in a window. Whether the window still
-- offers the day is not asked here, for whoever asks that of everybody at once.
create function arrangement.granted_beside(days date[]) returns table (
        agency_id integer, employee_id bigint, day date, change_id bigint, mode text, place_kind text, place_office_id bigint,
        place_detail text, regime_id bigint)
    language sql stable as $$
    select x.agency_id, x.employee_id, x.day, x.change_id, x.mode, x.place_kind, x.place_office_id, x.place_detail, x.regime_id
      from arrangement.changed_day x
     where x.agency_id = platform.current_agency() and x.stands = 'HOLDS' and x.regime_id is not null and x.day = any(days)
$$;
grant execute on function arrangement.granted_beside(date[]) to ${app_role};

-- Those of them that hold. A day away does as long as the window offers it to the person, and no longer than that: nothing is left
-- of it when the rule is ended, when it spares the unit, or when the person has left those whom it reaches.
create function arrangement.beside(days date[]) returns table (
        agency_id integer, employee_id bigint, day date, change_id bigint, mode text, place_kind text, place_office_id bigint,
        place_detail text, regime_id bigint, counts boolean)
    language sql stable as $$
    select g.agency_id, g.employee_id, g.day, g.change_id, g.mode, g.place_kind, g.place_office_id, g.place_detail, g.regime_id,
           o.counts
      from arrangement.granted_beside(days) g
     cross join lateral (
        select case when g.mode = 'AWAY' then regime.offered(g.regime_id, g.employee_id, g.day) else false end as counts offset 0) o
     where o.counts is not null
$$;
grant execute on function arrangement.beside(date[]) to ${app_role};

-- As before; a day away in a window is none of an agreement.
create or replace function arrangement.agreed_or_paused(days date[]) returns table (
        agency_id integer, employee_id bigint, agreement_id bigint, term_number smallint, day date, mode text,
        starts time, ends time, place_kind text, place_office_id bigint, place_detail text, week_mode text,
        change_id bigint, away_part text, core_starts time, core_ends time, pause_id bigint)
    language sql stable as $$
    select g.agency_id, g.employee_id, g.agreement_id, t.term_number, d.day, coalesce(x.mode, w.mode), w.starts, w.ends,
           case when x.mode is null then w.place_kind else x.place_kind end,
           case when x.mode is null then w.place_office_id else x.place_office_id end,
           case when x.mode is null then w.place_detail else x.place_detail end,
           w.mode, x.change_id, case when x.mode is null then w.away_part end, w.core_starts, w.core_ends, p.pause_id
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
       and (x.regime_id is not null and x.mode = 'OFFICE'
            or x.agreement_id = g.agreement_id and (x.mode = 'OFFICE' or x.term_number = t.term_number))
      left join arrangement.pause p
        on p.agency_id = g.agency_id and p.agreement_id = g.agreement_id and d.day >= p.first_day
       and d.day < coalesce(p.lifted_from, p.last_day + 1)
     where g.agency_id = platform.current_agency()
$$;
