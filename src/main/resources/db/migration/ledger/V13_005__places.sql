-- The place of a day, planned and actual, where it is an office: a number of agency.office, never coordinates. Days that
-- were told before get theirs by 'bin/luwes ledger rebuild'.
alter table ledger.person_day
    add column place_office_id bigint,
    add column actual_office_id bigint,
    add check (place_office_id is null or place_kind = 'OFFICE_OTHER'),
    add check (actual_office_id is null or actual_mode = 'OFFICE');
comment on column ledger.person_day.place_office_id is 'The other office that was agreed; null for any other kind of place.';
comment on column ledger.person_day.actual_office_id is
    'The office nearest to the first punch of the day that told coordinates at one; null unless actual_mode is OFFICE.';
