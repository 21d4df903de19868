-- The register of all applications is read from the latest submission on, and counted from the index alone.
create index application_submitted on arrangement.application (agency_id, submitted_at desc, application_id desc)
    include (state, employee_id);
