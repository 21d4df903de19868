-- What somebody decided, whatever it was, the latest first.
create index transition_taken_by on arrangement.transition (agency_id, by_account, happened_at desc)
    where state in ('APPROVED', 'CONSENTED', 'REFUSED', 'RETURNED', 'OFFERED');
create index day_change_step_taken_by on arrangement.day_change_step (agency_id, by_account, happened_at desc)
    where state in ('GRANTED', 'REFUSED');
