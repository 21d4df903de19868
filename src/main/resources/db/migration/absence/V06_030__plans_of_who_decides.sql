-- V05_071 asked for kept plans before V06_020 made the functions, so that only a store which had them already was given
-- them. Inside of a function that says nothing of it each statement is planned anew at each call, as the application's
-- connections ask; these look people up by number, for which one plan is right for everybody.
alter function workforce.acting(bigint, timestamptz) set plan_cache_mode = force_generic_plan;
alter function workforce.deputies_of(bigint, timestamptz) set plan_cache_mode = force_generic_plan;
alter function workforce.acted_as(text, bigint, timestamptz) set plan_cache_mode = force_generic_plan;

-- As before, but whoever is nobody's deputy is asked about that once, and not twice.
create or replace function workforce.decides_for(me bigint, moment timestamptz)
returns table (employee_id bigint, deputyship_id bigint) language plpgsql stable rows 20
set plan_cache_mode = force_generic_plan as $$
declare
    here constant integer := platform.current_agency();
begin
    return query
    select l.employee_id, null::bigint from workforce.reporting_line l where l.agency_id = here and l.superior_id = me;
    return query
    with acts as materialized (select * from workforce.acting(me, moment)),
    lines as (
        select l.employee_id, a.deputyship_id, a.kind, a.barred, a.first_place, a.last_place, true as held
          from acts a
          join workforce.reporting_line l on l.agency_id = here and l.superior_id = a.holder_id
         where a.holder_id <> me
        union all
        select l.employee_id, a.deputyship_id, a.kind, a.barred, a.first_place, a.last_place, false
          from acts a
          join workforce.reporting_line l on l.agency_id = here and l.problem = 'NONE'
         where a.holder_id is null)
    select l.employee_id, min(l.deputyship_id)
      from lines l
      join workforce.employee e on e.agency_id = here and e.employee_id = l.employee_id
      join agency.unit u on u.agency_id = here and u.unit_id = e.unit_id
     where l.employee_id <> all (l.barred) and u.first_in_order between l.first_place and l.last_place
       and (not l.held or l.kind = 'PLH' or e.superior_nip is null)
     group by l.employee_id;
end $$;
