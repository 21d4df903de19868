-- Whose an application is, asked for each page with a menu. As plain SQL the functions of what is owed and of the clocks are
-- woven into the question a dozen times, and planning that takes longer than everything else on the page. As functions of one
-- application they are planned once for each connection, and are asked only of those that came so far.
create function arrangement.is_owed(application bigint, asked text, moment timestamptz) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan
as $$
declare
    here constant integer := platform.current_agency();
begin
    return exists (select from arrangement.owed_part(moment) o
                    where o.agency_id = here and o.application_id = application and o.part = asked);
end $$;
grant execute on function arrangement.is_owed(bigint, text, timestamptz) to ${app_role};

create function arrangement.has_gone_up(application bigint, asked text, moment timestamptz) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan
as $$
declare
    here constant integer := platform.current_agency();
begin
    if not exists (select from arrangement.nudge n where n.agency_id = here and n.application_id = application
                      and n.part = asked and n.kind = 'ESCALATED') then
        return false;
    end if;
    return exists (select from arrangement.waiting_clock(moment) w
                     join arrangement.nudge n on n.agency_id = here and n.application_id = application
                      and n.part = asked and n.since = w.since and n.kind = 'ESCALATED'
                    where w.agency_id = here and w.application_id = application and w.part = asked);
end $$;
grant execute on function arrangement.has_gone_up(bigint, text, timestamptz) to ${app_role};

-- On whom somebody decides in their place in the tree: their own people, those for whom they act, and with the role of BKD
-- those for whom the records tell nobody.
create function workforce.decides_upward(me bigint, account bigint, moment timestamptz) returns setof bigint
    language plpgsql stable rows 30 set plan_cache_mode = force_generic_plan
as $$
declare
    here constant integer := platform.current_agency();
begin
    return query select f.employee_id from workforce.decides_for(me, moment) f;
    return query
    select l.employee_id
      from (select g.unit_id, s.first_in_order, s.last_in_order from access.role_grant g
              left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
             where g.agency_id = here and g.account_id = account and g.role = 'BKD' offset 0) g
     cross join lateral (select l.employee_id from workforce.reporting_line l
             where l.agency_id = here and l.problem is not null and l.superior_id is null offset 0) l
     cross join lateral (select u.first_in_order from workforce.employee e
              join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id
             where e.agency_id = here and e.employee_id = l.employee_id offset 0) u
     where g.unit_id = 0 or u.first_in_order between g.first_in_order and g.last_in_order;
end $$;
grant execute on function workforce.decides_upward(bigint, bigint, timestamptz) to ${app_role};

-- Whether somebody owes the consent of a team's lead to an application: as the lead, or for one who has said nothing so long.
create function arrangement.owes_as_lead(application bigint, me bigint, account bigint, moment timestamptz) returns boolean
    language plpgsql stable set plan_cache_mode = force_generic_plan
as $$
declare
    here constant integer := platform.current_agency();
    leads bigint[];
begin
    select array_agg(q.lead_id) into leads from arrangement.outstanding(moment) q
     where q.agency_id = here and q.application_id = application and q.owed_since is not null and q.lead_id is not null;
    if leads is null then
        return false;
    end if;
    return me = any (leads) or arrangement.has_gone_up(application, 'TEAM_LEAD', moment)
        and exists (select from workforce.decides_upward(me, account, moment) d where d = any (leads) and d <> me);
end $$;
grant execute on function arrangement.owes_as_lead(bigint, bigint, bigint, timestamptz) to ${app_role};
