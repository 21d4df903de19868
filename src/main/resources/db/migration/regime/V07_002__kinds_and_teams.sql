-- Whom a regime reaches: of the people of its units and of its teams those of some kinds of position; empty for all kinds.
alter table regime.regime add column kinds text[] not null default '{}'
    check (kinds <@ '{STRUKTURAL,FUNGSIONAL,PELAKSANA}');

-- The teams to which a regime is limited, beside the units or without any; only their members, while they are members.
create table regime.team_reach (
    agency_id integer not null,
    regime_id bigint not null,
    team_id bigint not null,
    primary key (agency_id, regime_id, team_id),
    foreign key (agency_id, regime_id) references regime.regime (agency_id, regime_id)
);
call platform.protect('regime.team_reach', 'select, insert');

-- A team goes its own way as a unit does.
alter table regime.departure
    alter column unit_id drop not null,
    add column team_id bigint,
    add check (num_nonnulls(unit_id, team_id) = 1);

-- A regime by which people of a unit work away on a date without having asked for it, and what is still to be asked of each
-- of them; null where nothing is.
create type regime.rule as (
    regime_id bigint,
    precedence integer,
    counts boolean,
    -- The kinds of position of which one must be held.
    kinds text[],
    -- The teams of which one must be the person's: the unit itself is not reached, or has not chosen the weekday.
    teams bigint[],
    choosers bigint[],
    -- The teams of which none may be the person's. Where a unit and a team say different things, what spares goes before.
    spared bigint[]);

-- Those rules of a unit, the one that goes before the others first; null where there is none. Whether the date is a working day
-- is not asked here. It is a function of the unit and the day alone, so that whoever asks for many people asks it once for each.
create function regime.at_unit(unit bigint, day date) returns table (rules regime.rule[]) language sql stable as $$
    select array_agg(row (r.regime_id, regime.precedence(r.mode), r.counts, nullif(r.kinds, '{}'),
               case when not whom.reached then whom.teams end, case when not own.chosen then own.choosers end,
               own.spared_teams)::regime.rule order by regime.precedence(r.mode) desc, r.regime_id desc)
      from regime.regime r
      join agency.unit u on u.agency_id = r.agency_id and u.unit_id = unit and not (r.spares_service and u.serves_public)
     cross join lateral (
        select coalesce(bool_or(u.first_in_order between top.first_in_order and top.last_in_order), false)
                or count(*) = 0 as reached,
               array_agg(t.team_id) filter (where t.team_id is not null) as teams
          from (select t.unit_id, null::bigint as team_id from regime.reach t
                 where t.agency_id = r.agency_id and t.regime_id = r.regime_id
                 union all
                select null, t.team_id from regime.team_reach t
                 where t.agency_id = r.agency_id and t.regime_id = r.regime_id) t
          left join agency.unit top on top.agency_id = r.agency_id and top.unit_id = t.unit_id) whom
     cross join lateral (
        select coalesce(bool_or(x.kind = 'SPARED' and x.unit_id is not null), false) as spared,
               array_agg(x.team_id) filter (where x.kind = 'SPARED' and x.team_id is not null) as spared_teams,
               cardinality(r.weekdays) = 0 or extract(isodow from day) = any(r.weekdays)
                or coalesce(bool_or(x.kind = 'CHOSEN' and x.unit_id is not null), false) as chosen,
               array_agg(x.team_id) filter (where x.kind = 'CHOSEN' and x.team_id is not null) as choosers
          from regime.departure x
          left join agency.unit top on top.agency_id = x.agency_id and top.unit_id = x.unit_id
         where x.agency_id = r.agency_id and x.regime_id = r.regime_id
           and day >= x.from_day and day < coalesce(x.ended_before, 'infinity')
           and (x.team_id is not null or u.first_in_order between top.first_in_order and top.last_in_order)) own
     where r.agency_id = platform.current_agency() and r.mode in ('ORG_WIDE_WEEKDAY', 'EMERGENCY')
       and r.published_at is not null and not r.history
       and day >= greatest(r.valid_from, r.since) and day <= coalesce(r.valid_to, day)
       and (r.ended_before is null or day < r.ended_before)
       and (cardinality(r.dates) = 0 or day = any(r.dates))
       and (cardinality(r.weekdays) = 0 or extract(isodow from day) = any(r.weekdays || r.by_choice))
       and not own.spared
       and (whom.reached or whom.teams is not null) and (own.chosen or own.choosers is not null)
$$;
grant execute on function regime.at_unit(bigint, date) to ${app_role};

-- Which of the rules of a unit send one of its people away on a date. The kind of position is the one with which the day began.
create function regime.sending(rules regime.rule[], person bigint, day date)
    returns table (regime_id bigint, precedence integer, counts boolean) language sql stable as $$
    select r.regime_id, r.precedence, r.counts
      from unnest(rules) r
     where (r.kinds is null or exists (select from workforce.position_held p
             where p.agency_id = platform.current_agency() and p.employee_id = person and p.kind = any(r.kinds)
               and day > p.from_day and day <= p.until_day))
       and (r.teams is null or exists (select from workforce.teams_on(person, day) t where t.team_id = any(r.teams)))
       and (r.choosers is null or exists (select from workforce.teams_on(person, day) t where t.team_id = any(r.choosers)))
       and (r.spared is null or not exists (select from workforce.teams_on(person, day) t where t.team_id = any(r.spared)))
$$;
grant execute on function regime.sending(regime.rule[], bigint, date) to ${app_role};
