-- Draws the reporting lines of the current agency anew and tells how many changed.
-- The superior is the holder of the structural position of one's unit, for that holder the one of the next unit above
-- that has a holder; superior_nip overrides both. Whoever is part of a circle has no superior: the case goes to BKD.
create function workforce.draw_reporting_lines() returns integer language plpgsql as $$
declare
    here constant integer := platform.current_agency();
    people bigint;
    reach bigint := 1;
    turn integer := 0;
    drawn integer;
    removed integer;
begin
    drop table if exists pg_temp.drawn_line, pg_temp.jump;
    create temporary table drawn_line on commit drop as
    with recursive head as (
        select unit_id, employee_id from workforce.employee where agency_id = here and heads_unit and active
    ), climb as (
        select u.unit_id, h.employee_id as own, null::bigint as above
          from agency.unit u left join head h on h.unit_id = u.unit_id
         where u.agency_id = here and u.parent_id is null
        union all
        select u.unit_id, h.employee_id, coalesce(c.own, c.above)
          from climb c join agency.unit u on u.agency_id = here and u.parent_id = c.unit_id
          left join head h on h.unit_id = u.unit_id
    )
    select e.employee_id,
           case when e.superior_nip is not null then o.employee_id
                when e.heads_unit then c.above
                else coalesce(c.own, c.above) end as superior_id,
           case when e.superior_nip is null then 'NONE' else 'UNKNOWN_NIP' end as problem
      from workforce.employee e
      left join climb c on c.unit_id = e.unit_id
      left join workforce.employee o on o.agency_id = here and o.nip = e.superior_nip and o.active
     where e.agency_id = here and e.active;
    analyze drawn_line;

    -- Circles by doubling: after as many steps as there are people, whoever is still somewhere is on a circle, and
    -- every circle is stood on. Without circles this ends after as many rounds as the height of the tree has bits.
    create temporary table jump on commit drop as
        select 0 as step, employee_id, superior_id as target from drawn_line where superior_id is not null;
    select count(*) into people from drawn_line;
    while reach < people and exists (select from jump where step = turn) loop
        analyze jump;
        insert into jump
        select turn + 1, a.employee_id, b.target
          from jump a join jump b on b.employee_id = a.target and b.step = turn
         where a.step = turn;
        delete from jump where step = turn;
        reach := reach * 2;
        turn := turn + 1;
    end loop;
    update drawn_line d set superior_id = null, problem = 'CYCLE'
     where d.employee_id in (select target from jump where step = turn);

    insert into workforce.reporting_line as l (agency_id, employee_id, superior_id, problem)
    select here, d.employee_id, d.superior_id, case when d.superior_id is null then d.problem end from drawn_line d
        on conflict (agency_id, employee_id) do update
       set superior_id = excluded.superior_id, problem = excluded.problem
     where (l.superior_id, l.problem) is distinct from (excluded.superior_id, excluded.problem);
    get diagnostics drawn = row_count;
    delete from workforce.reporting_line l
     where l.agency_id = here
       and not exists (select from drawn_line d where d.employee_id = l.employee_id);
    get diagnostics removed = row_count;
    drop table drawn_line, jump;
    return drawn + removed;
end $$;
grant execute on function workforce.draw_reporting_lines() to ${app_role};
