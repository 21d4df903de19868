-- A superior finds the own latest rulings again.
create index ruling_account on performance.ruling (agency_id, by_account, ruling_id);
