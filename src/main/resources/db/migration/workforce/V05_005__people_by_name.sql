-- A page of people by name is read in this order and stops after a page, however many there are.
create index employee_name on workforce.employee (agency_id, name, employee_id) where active;
