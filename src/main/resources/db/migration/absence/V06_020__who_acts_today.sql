-- When somebody is away by the records, for module workforce, which must know no more of absences than that.
create view workforce.away with (security_invoker = true) as
    select agency_id, employee_id, first_day, last_day from absence.absence where cancelled_at is null;
grant select on workforce.away to ${app_role};

-- For whom a person acts at this moment as a deputy, beside the own power: the one place that knows. A row says whose
-- people (holder; null: of those for whom nobody decides), within which places of the tree of units, and on whom never:
-- oneself, the own superior, the head of the own unit, and whomever one stands for.
-- Plt.: the vacant post falls to the next head above, who keeps the power; its deputy acts for those whose line falls
-- through it. In PL/pgSQL, so that its plan is kept and those who ask are planned for the few rows that it gives.
create function workforce.acting(me bigint, moment timestamptz)
returns table (deputyship_id bigint, kind text, holder_id bigint, name text, first_place integer, last_place integer,
    barred bigint[]) language plpgsql stable rows 1 as $$
declare
    here constant integer := platform.current_agency();
    today date;
    never bigint[];
begin
    select (moment at time zone g.zone)::date into today from agency.agency g where g.agency_id = here;
    if not exists (select from workforce.deputyship d where d.agency_id = here and d.deputy_id = me
            and d.ended_at is null and today between d.first_day and d.last_day)
        or not exists (select from workforce.employee e where e.agency_id = here and e.employee_id = me and e.active) then
        return;
    end if;
    select array_agg(b.one) into never from (
        select me as one
        union select l.superior_id from workforce.reporting_line l
               where l.agency_id = here and l.employee_id = me and l.superior_id is not null
        union select h.employee_id from workforce.employee m
                join workforce.employee h on h.agency_id = here and h.unit_id = m.unit_id and h.heads_unit and h.active
               where m.agency_id = here and m.employee_id = me
        union select d.holder_id from workforce.deputyship d
               where d.agency_id = here and d.deputy_id = me and d.kind = 'PLH' and d.ended_at is null
                 and today between d.first_day and d.last_day) b;
    return query
    select d.deputyship_id, d.kind, d.holder_id, h.name, 0, 2147483647, never
      from workforce.deputyship d
      join workforce.employee h on h.agency_id = here and h.employee_id = d.holder_id
     where d.agency_id = here and d.deputy_id = me and d.kind = 'PLH' and d.ended_at is null
       and today between d.first_day and d.last_day
       and (not d.during_leave or exists (select from workforce.away w where w.agency_id = here
                and w.employee_id = d.holder_id and today between w.first_day and w.last_day))
    union all
    select d.deputyship_id, d.kind, above.employee_id, u.name, u.first_in_order, u.last_in_order, never
      from workforce.deputyship d
      join agency.unit u on u.agency_id = here and u.unit_id = d.unit_id
      left join lateral (select h.employee_id from agency.unit a
             join workforce.employee h on h.agency_id = here and h.unit_id = a.unit_id and h.heads_unit and h.active
            where a.agency_id = here and a.first_in_order < u.first_in_order and a.last_in_order >= u.last_in_order
            order by a.first_in_order desc limit 1) above on true
     where d.agency_id = here and d.deputy_id = me and d.kind = 'PLT' and d.ended_at is null
       and today between d.first_day and d.last_day
       and not exists (select from workforce.employee v where v.agency_id = here and v.unit_id = u.unit_id
            and v.heads_unit and v.active)
     order by 1;
end $$;
grant execute on function workforce.acting(bigint, timestamptz) to ${app_role};

-- On whom a person decides at this moment: the direct reports (deputyship null), and whom the above adds. Each once, the
-- own power first. The same as id.luwes.workforce.Sight says for one.
create function workforce.decides_for(me bigint, moment timestamptz)
returns table (employee_id bigint, deputyship_id bigint) language plpgsql stable rows 20 as $$
declare
    here constant integer := platform.current_agency();
begin
    return query
    select l.employee_id, null::bigint from workforce.reporting_line l where l.agency_id = here and l.superior_id = me;
    return query
    select l.employee_id, min(a.deputyship_id)
      from workforce.acting(me, moment) a
      join workforce.reporting_line l on l.agency_id = here and l.superior_id = a.holder_id
      join workforce.employee e on e.agency_id = here and e.employee_id = l.employee_id
      join agency.unit u on u.agency_id = here and u.unit_id = e.unit_id
     where a.holder_id <> me and l.employee_id <> all (a.barred)
       and u.first_in_order between a.first_place and a.last_place
       and (a.kind = 'PLH' or e.superior_nip is null)
     group by l.employee_id;
    return query
    select l.employee_id, min(a.deputyship_id)
      from workforce.acting(me, moment) a
      join workforce.reporting_line l on l.agency_id = here and l.problem = 'NONE'
      join workforce.employee e on e.agency_id = here and e.employee_id = l.employee_id
      join agency.unit u on u.agency_id = here and u.unit_id = e.unit_id
     where a.holder_id is null and l.employee_id <> all (a.barred)
       and u.first_in_order between a.first_place and a.last_place
     group by l.employee_id;
end $$;
grant execute on function workforce.decides_for(bigint, timestamptz) to ${app_role};

-- Who decides on a person as a deputy at this moment, for those who are told that something waits.
create function workforce.deputies_of(person bigint, moment timestamptz)
returns table (deputy_id bigint, deputyship_id bigint) language plpgsql stable rows 1 as $$
declare
    here constant integer := platform.current_agency();
begin
    return query
    select c.deputy_id, f.deputyship_id
      from (select distinct d.deputy_id from workforce.deputyship d
             where d.agency_id = here and d.ended_at is null and d.last_day >= (moment - interval '1 day')::date
               and (d.holder_id = (select l.superior_id from workforce.reporting_line l
                                    where l.agency_id = here and l.employee_id = person)
                    or d.kind = 'PLT' and d.unit_id in (
                       select a.unit_id from workforce.employee e
                         join agency.unit u on u.agency_id = here and u.unit_id = e.unit_id
                         join agency.unit a on a.agency_id = here
                          and a.first_in_order <= u.first_in_order and a.last_in_order >= u.last_in_order
                        where e.agency_id = here and e.employee_id = person))) c
     cross join lateral workforce.decides_for(c.deputy_id, moment) f
     where f.employee_id = person and f.deputyship_id is not null;
end $$;
grant execute on function workforce.deputies_of(bigint, timestamptz) to ${app_role};
