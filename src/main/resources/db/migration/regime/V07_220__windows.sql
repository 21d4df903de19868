-- Windows: dates around a feast for which no share is named. Nobody is sent away by them; whoever is reached may ask for single
-- days, without an agreement.

-- Whether a rule of a unit offers days that people may ask for; of all others it is false.
alter type regime.rule add attribute offers boolean;

-- As before; a window for which no share is named stands among the rules of a unit and offers its dates.
create or replace function regime.at_unit(unit bigint, day date) returns table (rules regime.rule[]) language sql stable as $$
    select array_agg(row (r.regime_id, regime.precedence(r.mode), r.counts, whom.kinds, whom.teams, own.choosers,
               own.spared_teams, turn.due, r.mode = 'EVENT_WINDOW' and r.share is null)::regime.rule order by regime.precedence(r.mode) desc, r.regime_id desc)
      from regime.regime r
      join agency.unit u on u.agency_id = r.agency_id and u.unit_id = unit and not (r.spares_service and u.serves_public)
     cross join lateral (
        select whom.reached, nullif(r.kinds, '{}') as kinds, case when not whom.reached then whom.teams end as teams
          from (
            select coalesce(bool_or(u.first_in_order between top.first_in_order and top.last_in_order), false)
                    or count(*) = 0 as reached,
                   array_agg(t.team_id) filter (where t.team_id is not null) as teams
              from (select t.unit_id, null::bigint as team_id from regime.reach t
                     where t.agency_id = r.agency_id and t.regime_id = r.regime_id
                     union all
                    select null, t.team_id from regime.team_reach t
                     where t.agency_id = r.agency_id and t.regime_id = r.regime_id) t
              left join agency.unit top on top.agency_id = r.agency_id and top.unit_id = t.unit_id) whom) whom
     cross join lateral (
        select own.spared, own.spared_teams, own.chosen, case when not own.chosen then own.choosers end as choosers
          from (
            select coalesce(bool_or(x.kind = 'SPARED' and x.unit_id is not null), false) as spared,
                   array_agg(x.team_id) filter (where x.kind = 'SPARED' and x.team_id is not null) as spared_teams,
                   cardinality(r.weekdays) = 0 or extract(isodow from day) = any(r.weekdays)
                    or coalesce(bool_or(x.kind = 'CHOSEN' and x.unit_id is not null), false) as chosen,
                   array_agg(x.team_id) filter (where x.kind = 'CHOSEN' and x.team_id is not null) as choosers
              from regime.departure x
              left join agency.unit top on top.agency_id = x.agency_id and top.unit_id = x.unit_id
             where x.agency_id = r.agency_id and x.regime_id = r.regime_id
               and day >= x.from_day and day < coalesce(x.ended_before, 'infinity')
               and (x.team_id is not null or u.first_in_order between top.first_in_order and top.last_in_order)) own) own
      left join lateral regime.divided(r.regime_id, u.unit_id, day) v on r.share is not null
     cross join lateral (
        select case when v.division_id is not null then regime.due(row (r.regime_id, 0, r.counts, whom.kinds, whom.teams,
                   own.choosers, own.spared_teams, null, false)::regime.rule, u.unit_id, day, r.share, v.division_id, v.groups, v.away,
                   v.number) end as due) turn
     where r.agency_id = platform.current_agency()
       and (r.mode in ('ORG_WIDE_WEEKDAY', 'EMERGENCY') or v.division_id is not null
         or r.mode = 'EVENT_WINDOW' and r.share is null)
       and r.published_at is not null and not r.history
       and day >= greatest(r.valid_from, r.since) and day <= coalesce(r.valid_to, day)
       and (r.ended_before is null or day < r.ended_before)
       and (cardinality(r.dates) = 0 or day = any(r.dates))
       and (cardinality(r.weekdays) = 0 or extract(isodow from day) = any(r.weekdays || r.by_choice))
       and not own.spared
       and (whom.reached or whom.teams is not null) and (own.chosen or own.choosers is not null)
$$;

-- Which of the rules of a unit reach one of its people on a date, by turns only those whose turn it is. The kind of position is
-- the one with which the day began.
create function regime.reaching(rules regime.rule[], person bigint, day date)
    returns table (regime_id bigint, precedence integer, counts boolean, offers boolean) language sql stable as $$
    select r.regime_id, r.precedence, r.counts, r.offers
      from unnest(rules) r
     where (r.kinds is null or exists (select from workforce.position_held p
             where p.agency_id = platform.current_agency() and p.employee_id = person and p.kind = any(r.kinds)
               and day > p.from_day and day <= p.until_day))
       and (r.teams is null or exists (select from workforce.teams_on(person, day) t where t.team_id = any(r.teams)))
       and (r.choosers is null or exists (select from workforce.teams_on(person, day) t where t.team_id = any(r.choosers)))
       and (r.spared is null or not exists (select from workforce.teams_on(person, day) t where t.team_id = any(r.spared)))
       and (r.due is null or person = any(r.due))
$$;
grant execute on function regime.reaching(regime.rule[], bigint, date) to ${app_role};

-- As before: which of them send the person away.
create or replace function regime.sending(rules regime.rule[], person bigint, day date)
    returns table (regime_id bigint, precedence integer, counts boolean) language sql stable as $$
    select r.regime_id, r.precedence, r.counts from regime.reaching(rules, person, day) r where not r.offers
$$;

-- Which of them offer the day, so that the person may ask for it.
create function regime.offering(rules regime.rule[], person bigint, day date)
    returns table (regime_id bigint, counts boolean) language sql stable as $$
    select r.regime_id, r.counts from regime.reaching(rules, person, day) r where r.offers
$$;
grant execute on function regime.offering(regime.rule[], bigint, date) to ${app_role};

-- Whether a day that one rule offers to somebody counts among the days of the person; null where it does not offer it, or no
-- longer. Asked of the few days that were granted; a function of its own for the same reason as regime.due.
create function regime.offered(rule bigint, person bigint, asked date) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
    return (
        select o.counts
          from workforce.membership m
         cross join lateral regime.at_unit(m.unit_id, asked) u
         cross join lateral regime.offering(u.rules, m.employee_id, asked) o
         where m.agency_id = platform.current_agency() and m.employee_id = person and m.active
           and asked >= m.from_day and asked < m.until_day and o.regime_id = rule);
end
$$;
grant execute on function regime.offered(bigint, bigint, date) to ${app_role};

-- Whose duties are at a counter is judged for each person by the policy that an application rule names (BKD filters by job), so
-- the two that ship leave no unit out as a whole. There was no release: drafts and rules that were adopted change in place. The
-- owner sees no agency's rows unless the protection is lifted.
alter table regime.regime no force row level security;
update regime.regime set spares_service = false
 where mode = 'INDIVIDUAL_APPLICATION' and code in ('mkd-2023', 'mkd-2025');
alter table regime.regime force row level security;
