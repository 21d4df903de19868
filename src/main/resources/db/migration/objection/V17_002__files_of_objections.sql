-- Which files (evidence.file) were handed in with what was said about an objection, appended only.
create table objection.handed_file (
    agency_id integer not null,
    objection_id bigint not null,
    file_id bigint not null,
    handed_at timestamptz not null,
    primary key (agency_id, objection_id, file_id),
    foreign key (agency_id, objection_id) references objection.objection (agency_id, objection_id)
);
call platform.protect('objection.handed_file', 'select, insert');
