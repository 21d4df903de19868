-- Whoever decides offers something else than was asked. The offer is a row of its own that would take the place of the one
-- that was asked for. That one is OFFERED meanwhile: it waits for the applicant, holds its days, and waits for a decision
-- again once the offer is declined or taken back.
alter table arrangement.application
    add column offer boolean not null default false,
    drop constraint application_state_check,
    add constraint application_state_check check (state in ('SUBMITTED', 'RETURNED', 'OFFERED', 'REVISED', 'APPROVED',
        'REFUSED', 'WITHDRAWN', 'OFFER', 'DECLINED', 'TAKEN_BACK')),
    add constraint an_offer_answers check (not offer or revises is not null),
    add constraint states_of_an_offer check (case when offer then state in ('OFFER', 'APPROVED', 'DECLINED', 'TAKEN_BACK')
        else state not in ('OFFER', 'DECLINED', 'TAKEN_BACK') end),
    drop constraint application_overlap,
    add constraint application_overlap exclude using gist (
        int4range(agency_id, agency_id, '[]') with &&,
        int8range(employee_id, employee_id, '[]') with &&,
        daterange(first_day, last_day, '[]') with &&) where (state in ('SUBMITTED', 'OFFERED')),
    drop constraint revised_once;
comment on column arrangement.application.offer is
    'Whether whoever decides has written it, as something else than was asked.';
-- An offer that came to nothing leaves the place to another one, or to a revision.
create unique index revised_once on arrangement.application (agency_id, revises)
    where state not in ('DECLINED', 'TAKEN_BACK');
create index application_revises on arrangement.application (agency_id, revises) where revises is not null;

-- The register lists what was asked and what was agreed, not each offer.
drop index arrangement.application_submitted;
create index application_submitted on arrangement.application (agency_id, submitted_at desc, application_id desc)
    include (state, employee_id) where not offer or state = 'APPROVED';

-- An accepted offer is APPROVED; the step says that it was the applicant who accepted.
alter table arrangement.transition
    drop constraint transition_state_check,
    add constraint transition_state_check check (state in ('SUBMITTED', 'RETURNED', 'OFFERED', 'REVISED', 'APPROVED',
        'REFUSED', 'WITHDRAWN', 'OFFER', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
    add constraint offered_with_a_word
        check (state not in ('OFFERED', 'OFFER') or coalesce(length(reason), 0) > 0);
drop index arrangement.transition_closed;
create unique index transition_closed on arrangement.transition (agency_id, application_id)
    where state not in ('SUBMITTED', 'RETURNED', 'OFFERED', 'OFFER');

-- To offer something else is a decision too.
drop index arrangement.transition_decided_by;
create index transition_decided_by on arrangement.transition (agency_id, by_account, transition_id desc)
    where state in ('APPROVED', 'REFUSED', 'RETURNED', 'OFFERED');
