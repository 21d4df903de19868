-- The register of all corrections is read from the latest day on, and counted from the index alone.
create index correction_day on attendance.correction (agency_id, day desc, correction_id desc)
    include (waits, employee_id);
create index correction_refused on attendance.correction_ruling (agency_id, correction_id) where not accepted;
