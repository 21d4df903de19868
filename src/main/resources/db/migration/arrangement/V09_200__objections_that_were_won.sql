-- What follows in a case once an objection was won. A refusal is decided again: a row of its own that takes the place of the
-- refused one, keeps its place in the queue, says who had refused, and is with the level above from the first day on.
alter table arrangement.application
    add column refused_by_account bigint,
    add column refused_by_employee bigint,
    add constraint decided_again check (refused_by_account is null or revises is not null);
comment on column arrangement.application.refused_by_account is
    'Who refused the version before and takes no part in deciding again; null where nothing is decided again.';

-- A right that was lessened holds again (RESTORED); the term says which one it undoes.
alter table arrangement.agreement_term
    drop constraint known_cause,
    add column undoes smallint,
    add constraint known_cause
        check (cause in ('GRANTED', 'REDUCED', 'REVOKED', 'ENDED', 'GIVEN_UP', 'AMENDED', 'RESTORED')),
    add constraint undoes_another check ((cause = 'RESTORED') = (undoes is not null) and undoes < term_number);
create unique index agreement_term_undone on arrangement.agreement_term (agency_id, agreement_id, undoes)
    where undoes is not null;
