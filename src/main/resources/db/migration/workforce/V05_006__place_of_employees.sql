-- Where in the tree of units each employee stands, for module access, which must know no more of people than that.
create view access.employee_place with (security_invoker = true) as
    select e.agency_id, e.employee_id, u.first_in_order as place
      from workforce.employee e
      join agency.unit u on u.agency_id = e.agency_id and u.unit_id = e.unit_id;
grant select on access.employee_place to ${app_role};
