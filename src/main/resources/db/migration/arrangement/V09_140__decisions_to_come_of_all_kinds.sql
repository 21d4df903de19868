-- Decisions to come are kept for all kinds in one place (access.decision_to_come); those that were taken seconds ago go there.
alter table arrangement.decision_to_come no force row level security;
alter table arrangement.application no force row level security;
alter table workforce.employee no force row level security;
alter table access.decision_to_come no force row level security;
insert into access.decision_to_come (agency_id, kind, subject_id, choice, said, about, by_account, by_employee, taken_at,
    due_at, failed)
select c.agency_id, 'application', c.application_id, lower(c.choice), jsonb_build_object('reason', c.reason), e.name,
       c.by_account, c.by_employee, c.taken_at, c.due_at, c.failed
  from arrangement.decision_to_come c
  join arrangement.application a on a.agency_id = c.agency_id and a.application_id = c.application_id
  join workforce.employee e on e.agency_id = a.agency_id and e.employee_id = a.employee_id;
alter table arrangement.application force row level security;
alter table workforce.employee force row level security;
alter table access.decision_to_come force row level security;
drop table arrangement.decision_to_come;
