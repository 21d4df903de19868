-- Since when the name, zone and cap of an agency are what they are; null where that was never told.
alter table agency.agency add column changed_at timestamptz;
