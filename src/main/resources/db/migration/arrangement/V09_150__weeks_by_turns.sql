-- Weeks that take turns. A row holds in each week (0), or in every other one: those of the first turn (1) or of the second
-- (2). What was agreed before holds in each week. Weeks are written as a whole by one writer, so that a weekday has either
-- one row or both turns.
alter table arrangement.application_day
    add column turn smallint not null default 0 check (turn between 0 and 2),
    drop constraint application_day_pkey,
    add primary key (agency_id, application_id, weekday, turn);
alter table arrangement.agreement_day
    add column turn smallint not null default 0 check (turn between 0 and 2),
    drop constraint agreement_day_pkey,
    add primary key (agency_id, agreement_id, term_number, weekday, turn);

-- Which of two turns the week of a date has: counted without end from one Monday for everybody, so that they take turns at
-- the end of every year, of 53 weeks too.
create function arrangement.turn(day date) returns smallint language sql immutable parallel safe as $$
    select (1 + ((day - date '1900-01-01') / 7) % 2)::smallint
$$;
grant execute on function arrangement.turn(date) to ${app_role};

-- Days away a week that an application asks for, of the week that has more.
create function arrangement.days_away(agency integer, application bigint) returns bigint language sql stable as $$
    select coalesce(max(w.days), 0) from (
        select count(*) as days from arrangement.application_day d
         where d.agency_id = agency and d.application_id = application and d.mode = 'AWAY' group by d.turn) w
$$;
grant execute on function arrangement.days_away(integer, bigint) to ${app_role};

-- As before, where weeks take turns that of the day.
create or replace function arrangement.agreed(days date[]) returns table (
        agency_id integer, employee_id bigint, agreement_id bigint, term_number smallint, day date, mode text,
        starts time, ends time, place_kind text, place_office_id bigint, place_detail text, week_mode text,
        change_id bigint)
    language sql stable as $$
    select g.agency_id, g.employee_id, g.agreement_id, t.term_number, d.day, coalesce(x.mode, w.mode), w.starts, w.ends,
           case when x.mode is null then w.place_kind else x.place_kind end,
           case when x.mode is null then w.place_office_id else x.place_office_id end,
           case when x.mode is null then w.place_detail else x.place_detail end,
           w.mode, x.change_id
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
