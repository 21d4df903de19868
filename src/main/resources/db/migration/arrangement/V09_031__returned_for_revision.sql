-- Whoever decides sends an application back with a word (RETURNED); what the applicant then sends is a row of its own that
-- says which one it revises and keeps the first one's place in the queue, and the old one is REVISED.
alter table arrangement.application
    drop constraint application_state_check,
    add constraint application_state_check
        check (state in ('SUBMITTED', 'RETURNED', 'REVISED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    add column revises bigint,
    add column first_submitted_at timestamptz,
    add constraint revised_once unique (agency_id, revises),
    add foreign key (agency_id, revises) references arrangement.application (agency_id, application_id),
    add constraint place_in_the_queue check ((revises is null) = (first_submitted_at is null));
comment on column arrangement.application.first_submitted_at is
    'When the first version of a revision was sent, which is its place in the queue; null where nothing is revised.';

alter table arrangement.transition
    drop constraint transition_state_check,
    add constraint transition_state_check
        check (state in ('SUBMITTED', 'RETURNED', 'REVISED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    add constraint returned_with_a_word check (state <> 'RETURNED' or coalesce(length(reason), 0) > 0);
drop index arrangement.transition_closed;
create unique index transition_closed on arrangement.transition (agency_id, application_id)
    where state not in ('SUBMITTED', 'RETURNED');
create unique index transition_returned on arrangement.transition (agency_id, application_id)
    where state = 'RETURNED';

-- A draft for each application that is being revised, beside the one of a new application (0).
alter table arrangement.draft
    add column revises bigint not null default 0,
    drop constraint draft_pkey,
    add primary key (agency_id, employee_id, revises);
