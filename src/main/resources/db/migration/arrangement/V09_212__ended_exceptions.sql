-- Exceptions to the cap. An agreement that stands on one is no more than the right while the exception holds, and is to be looked
-- at once the exception was ended early. That the last day of an exception comes was known when it was granted.
alter table arrangement.kept_agreement
    drop constraint kept_agreement_cause_check,
    add constraint kept_agreement_cause_check
        check (cause in ('UNIT', 'SUPERIOR', 'SANCTION', 'RIGHT', 'EXCEPTION', 'CALENDAR'));

-- Whether an exception gives somebody so many days a week on a day.
create function arrangement.lifted(agency integer, person bigint, days integer, on_day date) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
    return exists (select from eligibility.cap_exception x where x.agency_id = agency and x.employee_id = person
        and x.days_per_week >= days and on_day >= x.first_day and on_day < coalesce(x.ended_before, x.last_day + 1));
end $$;
grant execute on function arrangement.lifted(integer, bigint, integer, date) to ${app_role};

-- As before, but for a right that a policy brings down already, on a day to come: nobody has to look at that; but for what an
-- exception gives, and with one that was ended.
create or replace function arrangement.since_the_grant(people bigint[], moment timestamptz)
returns table (agreement_id bigint, application_id bigint, employee_id bigint, first_day date, last_day date, days_away
    smallint, cause text, state text, since timestamptz, before_name text, now_name text, days_now smallint, verdict_id
    bigint, policy_id text, reasons text[], day date, basis text, promised text) language plpgsql stable rows 20
    set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
    here constant integer := platform.current_agency();
    local_zone text;
    today date;
begin
    select g.zone, (moment at time zone g.zone)::date into local_zone, today
      from agency.agency g where g.agency_id = here;
    return query
    with running as materialized (
        select g.agreement_id, g.application_id, g.employee_id, g.first_day, g.last_day, t.days_per_week as days,
               g.granted_at, a.unit_id as unit_then, a.decider_id as decider_then, e.unit_id as unit_now
          from unnest(people) p (employee_id)
         cross join lateral (select * from arrangement.agreement g where g.agency_id = here
               and g.employee_id = p.employee_id and g.last_day >= today and g.ended_before is null offset 0) g
         cross join lateral (select * from arrangement.application a where a.agency_id = here
               and a.application_id = g.application_id offset 0) a
         cross join lateral (select * from workforce.employee e where e.agency_id = here
               and e.employee_id = g.employee_id and e.active offset 0) e
         cross join lateral (select * from arrangement.agreement_term t where t.agency_id = here
               and t.agreement_id = g.agreement_id and t.from_day <= greatest(g.first_day, today)
             order by t.term_number desc limit 1) t
    ), off as materialized (
        -- Weekdays to come that are off, each as it was listed first of all that still holds.
        select distinct on (k.day) k.day, k.change_id, k.entered, k.name, k.basis from (
            select distinct on (x.day, x.kind, x.name) x.* from (
                select c.day, c.kind, c.name, 0::bigint as change_id, false as withdrawn,
                       coalesce(c.known_from::timestamp at time zone local_zone, '-infinity') as entered,
                       null::text as basis
                  from agency.calendar_entry c where c.agency_id = here and c.day >= today
                union all
                select c.day, c.kind, c.name, c.change_id, c.withdrawn, c.entered_at, c.basis
                  from agency.calendar_change c
                 where c.agency_id = here and c.day >= today and c.known_from <= today) x
             order by x.day, x.kind, x.name, x.change_id desc) k
         where not k.withdrawn and extract(isodow from k.day) < 6
         order by k.day, k.entered, k.change_id
    ), found as (
        -- Moved since, by the day on which the records have it; on the day of the grant it counts as later.
        select r.*, 'UNIT' as cause, r.unit_now || '@' || m.from_day as state,
               m.from_day::timestamp at time zone local_zone as since,
               (select u.name from agency.unit u where u.agency_id = here and u.unit_id = r.unit_then) as before_name,
               (select u.name from agency.unit u where u.agency_id = here and u.unit_id = r.unit_now) as now_name,
               null::smallint as days_now, null::bigint as verdict_id, null::text as policy_id,
               null::text[] as reasons, null::date as day, null::text as basis, null::text as promised
          from running r
         cross join lateral (select * from workforce.membership m where m.agency_id = here
               and m.employee_id = r.employee_id and m.until_day = 'infinity' offset 0) m
         where r.unit_now <> r.unit_then and m.from_day >= (r.granted_at at time zone local_zone)::date
        union all
        -- The superior of today neither was asked nor agreed. Since when the records name them is not kept.
        select r.*, 'SUPERIOR', l.superior_id::text, null,
               (select e.name from workforce.employee e where e.agency_id = here and e.employee_id = r.decider_then),
               (select e.name from workforce.employee e where e.agency_id = here and e.employee_id = l.superior_id),
               null, null, null, null, null, null, null
          from running r
         cross join lateral (select * from workforce.reporting_line l where l.agency_id = here
               and l.employee_id = r.employee_id and l.superior_id is distinct from r.decider_then offset 0) l
         where l.superior_id is not null
           and not exists (select from arrangement.transition t where t.agency_id = here
               and t.application_id = r.application_id and t.state in ('APPROVED', 'CONSENTED')
               and t.by_employee = l.superior_id offset 0)
        union all
        select r.*, 'SANCTION', f.fact_id::text, f.recorded_at, null, f.value, null, null, null, null,
               f.valid_until, f.source, null
          from running r
         cross join lateral (select * from workforce.fact f where f.agency_id = here
               and f.employee_id = r.employee_id and f.kind = 'DISCIPLINE' and f.observed_on <= today
             order by f.observed_on desc, f.fact_id desc limit 1) f
         where f.value <> 'NONE' and coalesce(f.valid_until, 'infinity') >= today and f.recorded_at > r.granted_at
        union all
        -- By the first verdict of those that say the same as the one in force, so that another one with the same outcome
        -- is nothing new.
        select r.*, 'RIGHT', run.verdict_id::text, run.judged_at, null, null, v.max_days, v.verdict_id,
               v.policy_id, v.reasons, null, null, null
          from running r
         cross join lateral (select * from eligibility.standing s where s.agency_id = here
               and s.employee_id = r.employee_id and s.max_days < r.days offset 0) s
         cross join lateral (select * from eligibility.verdict v where v.agency_id = here
               and v.verdict_id = s.verdict_id offset 0) v
         cross join lateral (
            select f.verdict_id, f.judged_at from eligibility.verdict f
             where f.agency_id = here and f.employee_id = r.employee_id
               and f.verdict_id > coalesce((select max(o.verdict_id) from eligibility.verdict o
                   where o.agency_id = here and o.employee_id = r.employee_id and o.verdict_id < v.verdict_id
                     and (o.max_days <> v.max_days or o.reasons <> v.reasons)), 0)
             order by f.verdict_id limit 1) run
         where run.judged_at > r.granted_at
           and not exists (select from arrangement.agreement_term c where c.agency_id = here
               and c.agreement_id = r.agreement_id and c.policy_id is not null and c.from_day > today
               and c.days_per_week <= s.max_days offset 0)
           and not (s.eligible and arrangement.lifted(here, r.employee_id, r.days, today))
        union all
        -- An exception to the cap that gave the days away was ended early, since the grant and before the last day.
        select r.*, 'EXCEPTION', x.exception_id::text, x.ended_at, null, null,
               least(s.max_days, g.weekly_cap)::smallint, null, null, null, x.ended_before - 1, null, null
          from running r
         cross join lateral (select * from eligibility.cap_exception x where x.agency_id = here
               and x.employee_id = r.employee_id and x.days_per_week >= r.days and x.ended_at > r.granted_at
               and x.ended_before <= r.last_day and x.last_day >= r.first_day
             order by x.exception_id desc limit 1) x
         cross join lateral (select * from eligibility.standing s where s.agency_id = here
               and s.employee_id = r.employee_id and s.eligible offset 0) s
          join agency.agency g on g.agency_id = here
         where least(s.max_days, g.weekly_cap) < r.days
           and not arrangement.lifted(here, r.employee_id, r.days, greatest(today, x.ended_before))
        union all
        -- A promise is due on a day that is off now, or a day away falls out.
        select r.*, 'CALENDAR', o.day || '@' || o.change_id, o.entered, null, o.name, null, null, null,
               null, o.day, o.basis, p.what
          from running r
          join off o on o.day between r.first_day and r.last_day and o.entered > r.granted_at
         cross join lateral (select string_agg(p.what, '; ' order by p.output_id) as what
              from arrangement.promised_output p
             where p.agency_id = here and p.application_id = r.application_id and p.due = o.day) p
         where p.what is not null
            or exists (select from arrangement.agreed(array[o.day]) d where d.agency_id = here
               and d.employee_id = r.employee_id and d.agreement_id = r.agreement_id and d.mode = 'AWAY' offset 0))
    select f.agreement_id, f.application_id, f.employee_id, f.first_day, f.last_day, f.days, f.cause, f.state, f.since,
           f.before_name, f.now_name, f.days_now, f.verdict_id, f.policy_id, f.reasons, f.day, f.basis, f.promised
      from found f
     where not exists (select from arrangement.kept_agreement k where k.agency_id = here
           and k.agreement_id = f.agreement_id and k.cause = f.cause and k.state = f.state offset 0);
end $$;
