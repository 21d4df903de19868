-- Somebody is called in on a day on which a rule of the organisation sends them away, with or without an agreement. Such a call
-- departs from the rule and stands on no agreement, so that it neither falls with one nor needs one.
alter table arrangement.changed_day
    add column regime_id bigint,
    drop constraint changed_day_check3,
    add constraint changed_day_departs check (
        (agreement_id is null) = (term_number is null)
        and (stands <> 'HOLDS' or (agreement_id is null) <> (regime_id is null))
        and (regime_id is null or mode = 'OFFICE'));
grant update (regime_id) on arrangement.changed_day to ${app_role};
-- The few calls of that kind on a day.
create index changed_day_called on arrangement.changed_day (agency_id, day, employee_id)
    where stands = 'HOLDS' and regime_id is not null;

-- Who is called in from a rule; whatever was agreed for the day.
create function arrangement.called_in(days date[])
    returns table (agency_id integer, employee_id bigint, day date, change_id bigint) language sql stable as $$
    select x.agency_id, x.employee_id, x.day, x.change_id from arrangement.changed_day x
     where x.agency_id = platform.current_agency() and x.stands = 'HOLDS' and x.regime_id is not null and x.day = any(days)
$$;
grant execute on function arrangement.called_in(date[]) to ${app_role};

-- As before; a call from a rule holds whatever is agreed.
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
       and (x.regime_id is not null
            or x.agreement_id = g.agreement_id and (x.mode = 'OFFICE' or x.term_number = t.term_number))
      left join arrangement.pause p
        on p.agency_id = g.agency_id and p.agreement_id = g.agreement_id and d.day >= p.first_day
       and d.day < coalesce(p.lifted_from, p.last_day + 1)
     where g.agency_id = platform.current_agency()
$$;
