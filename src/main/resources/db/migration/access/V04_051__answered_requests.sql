-- What was answered to a request with an Idempotency-Key, for a day, so that whoever sends it again gets the same answer.
-- Kept in the transaction of the deed itself: both are there or neither is, and two who send it at once wait for each other.
create table access.answered_request (
    agency_id integer not null,
    token_id bigint not null,
    key_digest bytea not null,
    request_digest bytea not null,
    answered_at timestamptz not null,
    status integer not null default 0,
    -- Where what was made lies, and its version; both as HTTP says them.
    location text not null default '',
    etag text not null default '',
    content_type text not null default '',
    body text not null default '',
    primary key (agency_id, token_id, key_digest),
    foreign key (agency_id, token_id) references access.personal_token (agency_id, token_id)
);
create index answered_request_age on access.answered_request (agency_id, answered_at);
call platform.protect('access.answered_request');
