-- What somebody decided, the latest first.
create index transition_decided_by on arrangement.transition (agency_id, by_account, transition_id desc)
    where state in ('APPROVED', 'REFUSED');
