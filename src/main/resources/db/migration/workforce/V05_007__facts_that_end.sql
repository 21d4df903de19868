-- A sanction runs for a time. Until which day a fact holds, that day included; null for what holds until something newer
-- is observed.
alter table workforce.fact add column valid_until date check (valid_until is null or kind = 'DISCIPLINE');
