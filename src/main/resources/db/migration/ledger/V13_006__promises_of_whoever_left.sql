-- A promise lapses too where the person was not active on the due day: those of whoever left before are told anew. The
-- owner sees no agency's rows unless the protection is lifted.
comment on column ledger.person_output.lapsed is
    'The agreement did not run on the due day, or the person was not active then; counts nowhere.';
alter table workforce.membership no force row level security;
alter table ledger.touch no force row level security;
insert into ledger.touch (agency_id, employee_id, first_day, last_day, outputs_only)
select agency_id, employee_id, from_day, until_day, true from workforce.membership where not active;
alter table workforce.membership force row level security;
alter table ledger.touch force row level security;
