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

-- By which regimes somebody of a unit works away on a date without having asked for it. Whether the date is a working day is
-- not asked here. Where a unit and a team say different things, what spares goes before. The kind of position is the one with
-- which the day began.
create function regime.sends(person bigint, unit bigint, day date)
    returns table (regime_id bigint, precedence integer, counts boolean) language sql stable as $$
    select r.regime_id, regime.precedence(r.mode), r.counts
      from regime.regime r
      join agency.unit u on u.agency_id = r.agency_id and u.unit_id = unit and not (r.spares_service and u.serves_public)
     cross join lateral (
        select coalesce(bool_or(x.kind = 'SPARED'), false) as spared, coalesce(bool_or(x.kind = 'CHOSEN'), false) as chosen
          from regime.departure x
          left join agency.unit top on top.agency_id = x.agency_id and top.unit_id = x.unit_id
         where x.agency_id = r.agency_id and x.regime_id = r.regime_id
           and day >= x.from_day and day < coalesce(x.ended_before, 'infinity')
           and (u.first_in_order between top.first_in_order and top.last_in_order
             or x.team_id in (select t.team_id from workforce.teams_on(person, day) t))) own
     where r.agency_id = platform.current_agency() and r.mode in ('ORG_WIDE_WEEKDAY', 'EMERGENCY')
       and r.published_at is not null and not r.history
       and day >= greatest(r.valid_from, r.since) and day <= coalesce(r.valid_to, day)
       and (r.ended_before is null or day < r.ended_before)
       and (cardinality(r.dates) = 0 or day = any(r.dates))
       and (cardinality(r.weekdays) = 0 or extract(isodow from day) = any(r.weekdays)
         or (extract(isodow from day) = any(r.by_choice) and own.chosen))
       and not own.spared
       and (cardinality(r.kinds) = 0 or exists (select from workforce.position_held p
             where p.agency_id = r.agency_id and p.employee_id = person and p.kind = any(r.kinds)
               and day > p.from_day and day <= p.until_day))
       and ((not exists (select from regime.reach t where t.agency_id = r.agency_id and t.regime_id = r.regime_id)
             and not exists (select from regime.team_reach t where t.agency_id = r.agency_id and t.regime_id = r.regime_id))
         or exists (select from regime.reach t
              join agency.unit top on top.agency_id = t.agency_id and top.unit_id = t.unit_id
             where t.agency_id = r.agency_id and t.regime_id = r.regime_id
               and u.first_in_order between top.first_in_order and top.last_in_order)
         or exists (select from regime.team_reach t
             where t.agency_id = r.agency_id and t.regime_id = r.regime_id
               and t.team_id in (select y.team_id from workforce.teams_on(person, day) y)))
$$;
grant execute on function regime.sends(bigint, bigint, date) to ${app_role};
