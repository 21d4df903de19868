-- Whom BKD has for somebody's case: people with an employee record who hold the role where the person belongs. Nobody for
-- the own case.
create view notification.bkd with (security_invoker = true) as
    select distinct e.agency_id, e.employee_id, a.employee_id as recipient_id
      from access.role_grant g
      join access.account a on a.agency_id = g.agency_id and a.account_id = g.account_id
       and a.locked_at is null
      join workforce.employee b on b.agency_id = a.agency_id and b.employee_id = a.employee_id and b.active
      left join agency.unit s on s.agency_id = g.agency_id and s.unit_id = g.unit_id
      join agency.unit u on u.agency_id = g.agency_id
       and (g.unit_id = 0 or u.first_in_order between s.first_in_order and s.last_in_order)
      join workforce.employee e on e.agency_id = u.agency_id and e.unit_id = u.unit_id and e.employee_id <> a.employee_id
     where g.role = 'BKD';
grant select on notification.bkd to ${app_role};

-- Who is told that something of somebody waits: the superior of today, BKD where the records tell none.
create view notification.decider with (security_invoker = true) as
    select l.agency_id, l.employee_id, l.superior_id as recipient_id
      from workforce.reporting_line l where l.superior_id is not null
    union all
    select l.agency_id, l.employee_id, b.recipient_id
      from workforce.reporting_line l
      join notification.bkd b on b.agency_id = l.agency_id and b.employee_id = l.employee_id
     where l.superior_id is null;
grant select on notification.decider to ${app_role};

-- The news of a case, whoever has it.
create index news_subject on notification.news (agency_id, kind, subject_id);
