-- The register of all absences is read from the latest first day on, and counted from the index alone.
create index absence_registered on absence.absence (agency_id, first_day desc, absence_id desc)
    include (last_day, employee_id, cancelled_at);
