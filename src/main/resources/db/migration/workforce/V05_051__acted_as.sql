-- As whose deputy a step of a case was taken, to stand behind the name of who took it: " (Plh. Dimas)"; else nothing.
-- Without a moment, whichever step of the case it was.
create function workforce.acted_as(of_kind text, of_case bigint, moment timestamptz) returns text language plpgsql stable
as $$
declare
    title text;
begin
    select case d.kind when 'PLH' then ' (Plh. ' else ' (Plt. ' end || coalesce(h.name, u.name, '') || ')' into title
      from workforce.deputy_act a
      join workforce.deputyship d on d.agency_id = a.agency_id and d.deputyship_id = a.deputyship_id
      left join workforce.employee h on h.agency_id = d.agency_id and h.employee_id = d.holder_id
      left join agency.unit u on u.agency_id = d.agency_id and u.unit_id = d.unit_id
     where a.agency_id = platform.current_agency() and a.case_kind = of_kind and a.case_id = of_case
       and (moment is null or a.acted_at = moment)
     order by a.act_id desc limit 1;
    return coalesce(title, '');
end $$;
grant execute on function workforce.acted_as(text, bigint, timestamptz) to ${app_role};
