-- In which teams somebody is on a day. What is changed during a day holds from the next one on: whoever joins or leaves, and a
-- team that ends, change no day that has begun. Written so that it is planned as a part of whatever asks.
create function workforce.teams_on(person bigint, day date) returns table (team_id bigint) language sql stable as $$
    select m.team_id
      from workforce.team_member m
      join workforce.team t on t.agency_id = m.agency_id and t.team_id = m.team_id
      join agency.agency g on g.agency_id = m.agency_id
     where m.agency_id = platform.current_agency() and m.employee_id = person
       and day between m.first_day and coalesce(m.last_day, 'infinity')
       and day > (m.added_at at time zone g.zone)::date
       and day <= coalesce((least(m.ended_at, t.ended_at) at time zone g.zone)::date, 'infinity')
$$;
grant execute on function workforce.teams_on(bigint, date) to ${app_role};
