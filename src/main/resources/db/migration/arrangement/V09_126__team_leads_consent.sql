-- The consent of the leads of somebody's teams, asked beside that of the line: each lead for the own team.
alter table arrangement.consent_rule add column team_lead_from smallint check (team_lead_from between 1 and 5);

alter table arrangement.consent
    drop constraint consent_part_check,
    add constraint consent_part_check check (part in ('LINE', 'SECOND_LEVEL', 'TEAM_LEAD')),
    -- For the lead of which team; 0 for the other parts.
    add column team_id bigint not null default 0,
    drop constraint consent_pkey,
    add primary key (agency_id, application_id, part, team_id),
    add check ((part = 'TEAM_LEAD') = (team_id > 0));
alter table arrangement.nudge
    drop constraint nudge_part_check,
    add constraint nudge_part_check check (part in ('LINE', 'SECOND_LEVEL', 'TEAM_LEAD'));

-- What somebody could give of what was not given. Nobody is above whoever has no superior; a team that has ended, a lead who
-- has left and an applicant who is not in the team any more keep nothing back. The moment is told, since memberships have dates.
create function arrangement.outstanding(moment timestamptz)
    returns table (agency_id integer, application_id bigint, employee_id bigint, part text, team_id bigint, lead_id bigint,
        owed_since timestamptz) language sql stable
as $$
    select a.agency_id, a.application_id, a.employee_id, n.part, n.team_id, null::bigint, n.owed_since
      from arrangement.application a
      join arrangement.consent n on n.agency_id = a.agency_id and n.application_id = a.application_id
       and n.part = 'SECOND_LEVEL' and n.given_at is null
      join workforce.reporting_line l on l.agency_id = a.agency_id and l.employee_id = a.employee_id
      join workforce.reporting_line up on up.agency_id = l.agency_id and up.employee_id = l.superior_id
       and up.superior_id is not null
     where a.state = 'SUBMITTED'
    union all
    select a.agency_id, a.application_id, a.employee_id, n.part, n.team_id, d.lead_id, n.owed_since
      from arrangement.application a
      join arrangement.consent n on n.agency_id = a.agency_id and n.application_id = a.application_id
       and n.part = 'TEAM_LEAD' and n.given_at is null
      join workforce.led(moment) d on d.agency_id = n.agency_id and d.team_id = n.team_id and d.employee_id = a.employee_id
     where a.state = 'SUBMITTED'
$$;
grant execute on function arrangement.outstanding(timestamptz) to ${app_role};

-- Which parts of what waits are asked for at a moment. Where nobody is left who could give what is outstanding, it is with
-- whoever decides again.
drop view arrangement.waiting_clock;
drop view arrangement.owed_part;
create function arrangement.owed_part(moment timestamptz)
    returns table (agency_id integer, application_id bigint, employee_id bigint, part text, owed_since timestamptz)
    language sql stable
as $$
    select a.agency_id, a.application_id, a.employee_id, 'LINE', a.submitted_at
      from arrangement.application a
     where a.state = 'SUBMITTED'
       and not exists (select from arrangement.consent n where n.agency_id = a.agency_id
              and n.application_id = a.application_id and n.part = 'LINE' and n.given_at is not null)
    union all
    select a.agency_id, a.application_id, a.employee_id, 'LINE',
           (select max(c.given_at) from arrangement.consent c where c.agency_id = a.agency_id
               and c.application_id = a.application_id)
      from arrangement.application a
      join arrangement.consent n on n.agency_id = a.agency_id and n.application_id = a.application_id
       and n.part = 'LINE' and n.given_at is not null
     where a.state = 'SUBMITTED'
       and not exists (select from arrangement.outstanding(moment) o where o.agency_id = a.agency_id
              and o.application_id = a.application_id)
    union all
    select o.agency_id, o.application_id, o.employee_id, o.part, min(o.owed_since)
      from arrangement.outstanding(moment) o
     where o.owed_since is not null
     group by o.agency_id, o.application_id, o.employee_id, o.part
$$;
grant execute on function arrangement.owed_part(timestamptz) to ${app_role};

-- A doubt about the superior holds back the line and the level above, not the lead of a team.
create function arrangement.waiting_clock(moment timestamptz)
    returns table (agency_id integer, application_id bigint, employee_id bigint, part text, since date, stands_still boolean,
        goes_up boolean) language sql stable
as $$
    select o.agency_id, o.application_id, o.employee_id, o.part,
           (greatest(o.owed_since,
                case when o.part <> 'TEAM_LEAD' then (select max(d.ended_at) from workforce.superior_doubt d
                  where d.agency_id = o.agency_id and d.employee_id = o.employee_id) end,
                (select max(t.happened_at) from arrangement.application f
                   join arrangement.transition t on t.agency_id = f.agency_id and t.application_id = f.application_id
                    and t.state in ('DECLINED', 'TAKEN_BACK')
                  where f.agency_id = o.agency_id and f.revises = o.application_id and f.offer))
            at time zone g.zone)::date,
           o.part <> 'TEAM_LEAD' and exists (select from workforce.superior_doubt d where d.agency_id = o.agency_id
                      and d.employee_id = o.employee_id and d.outcome is null),
           -- Above whom the records name; what waits for BKD goes nowhere. A lead has somebody above: a person, or BKD.
           case o.part when 'LINE' then l.superior_id is not null when 'SECOND_LEVEL' then up.superior_id is not null
               else true end
      from arrangement.owed_part(moment) o
      join agency.agency g on g.agency_id = o.agency_id
      left join workforce.reporting_line l on l.agency_id = o.agency_id and l.employee_id = o.employee_id
      left join workforce.reporting_line up on up.agency_id = l.agency_id and up.employee_id = l.superior_id
$$;
grant execute on function arrangement.waiting_clock(timestamptz) to ${app_role};
