-- What has changed since an agreement was granted is derived from what others keep. Kept is only that whoever decides has
-- looked at a cause as it stood and lets the agreement run. Appended only.
create table arrangement.kept_agreement (
    agency_id integer not null,
    agreement_id bigint not null,
    cause text not null check (cause in ('UNIT', 'SUPERIOR', 'SANCTION', 'RIGHT', 'CALENDAR')),
    -- What was seen, as since_the_grant() tells it: while it says the same, the cause is silent.
    state text not null check (length(state) between 1 and 80),
    kept_at timestamptz not null,
    by_account bigint not null,
    by_employee bigint,
    word text check (length(word) between 1 and 1000),
    primary key (agency_id, agreement_id, cause, state),
    foreign key (agency_id, agreement_id) references arrangement.agreement (agency_id, agreement_id)
);
call platform.protect('arrangement.kept_agreement', 'select, insert');

-- Agreements that nobody has ended yet, by the day until which they run: those that can be looked at.
create index agreement_not_ended on arrangement.agreement (agency_id, last_day) include (employee_id)
    where ended_before is null;

-- What has changed since the grant of each running or coming agreement of these people, and was not kept yet. Nothing of
-- an agreement that ends early, since somebody has acted, and of whoever is not active. One row for a cause, for days off
-- one a day. In PL/pgSQL, so that its plan is kept: it is asked for each page with a menu.
create function arrangement.since_the_grant(people bigint[], moment timestamptz)
returns table (agreement_id bigint, application_id bigint, employee_id bigint, first_day date, last_day date, days_away
    smallint, cause text, state text, since timestamptz, before_name text, now_name text, days_now smallint, verdict_id
    bigint, policy_id text, reasons text[], day date, basis text, promised text) language plpgsql stable rows 20 as $$
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
        select g.agreement_id, g.application_id, g.employee_id, g.first_day, g.last_day, g.granted_at,
               a.unit_id as unit_then, a.decider_id as decider_then, e.unit_id as unit_now,
               (select t.days_per_week from arrangement.agreement_term t where t.agency_id = here
                   and t.agreement_id = g.agreement_id and t.from_day <= greatest(g.first_day, today)
                 order by t.term_number desc limit 1) as days
          from unnest(people) p (employee_id)
          join arrangement.agreement g on g.agency_id = here and g.employee_id = p.employee_id
           and g.last_day >= today and g.ended_before is null
          join arrangement.application a on a.agency_id = here and a.application_id = g.application_id
          join workforce.employee e on e.agency_id = here and e.employee_id = g.employee_id and e.active
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
        select r.agreement_id, 'UNIT' as cause, r.unit_now || '@' || m.from_day as state,
               m.from_day::timestamp at time zone local_zone as since, b.name as before_name, n.name as now_name,
               null::smallint as days_now, null::bigint as verdict_id, null::text as policy_id,
               null::text[] as reasons, null::date as day, null::text as basis, null::text as promised
          from running r
          join workforce.membership m on m.agency_id = here and m.employee_id = r.employee_id
           and m.until_day = 'infinity'
          join agency.unit n on n.agency_id = here and n.unit_id = r.unit_now
          left join agency.unit b on b.agency_id = here and b.unit_id = r.unit_then
         where r.unit_now <> r.unit_then and m.from_day >= (r.granted_at at time zone local_zone)::date
        union all
        -- The superior of today neither was asked nor agreed. Since when the records name them is not kept.
        select r.agreement_id, 'SUPERIOR', l.superior_id::text, null, b.name, s.name, null, null, null, null, null,
               null, null
          from running r
          join workforce.reporting_line l on l.agency_id = here and l.employee_id = r.employee_id
           and l.superior_id is distinct from r.decider_then
          join workforce.employee s on s.agency_id = here and s.employee_id = l.superior_id
          left join workforce.employee b on b.agency_id = here and b.employee_id = r.decider_then
         where not exists (select from arrangement.transition t where t.agency_id = here
               and t.application_id = r.application_id and t.state in ('APPROVED', 'CONSENTED')
               and t.by_employee = l.superior_id)
        union all
        select r.agreement_id, 'SANCTION', f.fact_id::text, f.recorded_at, null, f.value, null, null, null, null,
               f.valid_until, f.source, null
          from running r
         cross join lateral (select * from workforce.fact f where f.agency_id = here
               and f.employee_id = r.employee_id and f.kind = 'DISCIPLINE' and f.observed_on <= today
             order by f.observed_on desc, f.fact_id desc limit 1) f
         where f.value <> 'NONE' and coalesce(f.valid_until, 'infinity') >= today and f.recorded_at > r.granted_at
        union all
        -- By the first verdict of those that say the same as the one in force, so that another one with the same outcome
        -- is nothing new.
        select r.agreement_id, 'RIGHT', run.verdict_id::text, run.judged_at, null, null, v.max_days, v.verdict_id,
               v.policy_id, v.reasons, null, null, null
          from running r
          join eligibility.standing s on s.agency_id = here and s.employee_id = r.employee_id
           and (not s.eligible or s.max_days < r.days)
          join eligibility.verdict v on v.agency_id = here and v.verdict_id = s.verdict_id
         cross join lateral (
            select f.verdict_id, f.judged_at from eligibility.verdict f
             where f.agency_id = here and f.employee_id = r.employee_id
               and f.verdict_id > coalesce((select max(o.verdict_id) from eligibility.verdict o
                   where o.agency_id = here and o.employee_id = r.employee_id and o.verdict_id < v.verdict_id
                     and (o.max_days <> v.max_days or o.reasons <> v.reasons)), 0)
             order by f.verdict_id limit 1) run
         where run.judged_at > r.granted_at
        union all
        -- A promise is due on a day that is off now, or a day away falls out.
        select r.agreement_id, 'CALENDAR', o.day || '@' || o.change_id, o.entered, null, o.name, null, null, null,
               null, o.day, o.basis, p.what
          from running r
          join off o on o.day between r.first_day and r.last_day and o.entered > r.granted_at
         cross join lateral (select string_agg(p.what, '; ' order by p.output_id) as what
              from arrangement.promised_output p
             where p.agency_id = here and p.application_id = r.application_id and p.due = o.day) p
         where p.what is not null
            or exists (select from arrangement.agreed(array[o.day]) d where d.agency_id = here
               and d.employee_id = r.employee_id and d.agreement_id = r.agreement_id and d.mode = 'AWAY'))
    select r.agreement_id, r.application_id, r.employee_id, r.first_day, r.last_day, r.days, f.cause, f.state, f.since,
           f.before_name, f.now_name, f.days_now, f.verdict_id, f.policy_id, f.reasons, f.day, f.basis, f.promised
      from found f join running r on r.agreement_id = f.agreement_id
     where not exists (select from arrangement.kept_agreement k where k.agency_id = here
           and k.agreement_id = f.agreement_id and k.cause = f.cause and k.state = f.state);
end $$;
alter function arrangement.since_the_grant(bigint[], timestamptz) set plan_cache_mode = force_generic_plan;
grant execute on function arrangement.since_the_grant(bigint[], timestamptz) to ${app_role};
