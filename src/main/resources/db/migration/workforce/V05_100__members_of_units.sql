-- Who of a unit is reached by a regime is asked for each unit.
create index membership_unit on workforce.membership (agency_id, unit_id);
