-- Who is no longer due at work, for module access, where nobody keeps a role who has left.
create view access.departed with (security_invoker = true) as
    select e.agency_id, e.employee_id from workforce.employee e where not e.active;
grant select on access.departed to ${app_role};
