-- To send an application back for revision is a decision too.
drop index arrangement.transition_decided_by;
create index transition_decided_by on arrangement.transition (agency_id, by_account, transition_id desc)
    where state in ('APPROVED', 'REFUSED', 'RETURNED');
