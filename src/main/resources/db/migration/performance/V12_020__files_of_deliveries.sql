-- Which files (evidence.file) belong to a delivery, appended only. A file may go along with a later delivery too.
create table performance.progress_file (
    agency_id integer not null,
    progress_id bigint not null,
    file_id bigint not null,
    primary key (agency_id, progress_id, file_id),
    foreign key (agency_id, progress_id) references performance.progress (agency_id, progress_id)
);
create index progress_file_file on performance.progress_file (agency_id, file_id);
call platform.protect('performance.progress_file', 'select, insert');
