-- Objections to what was decided on a single day: a wish that was refused, and having been called in.
alter table objection.objection
    drop constraint objection_kind_check,
    add constraint objection_kind_check check (kind in ('VERDICT', 'REFUSAL', 'RIGHT', 'DAY'));
-- What followed: the wish decided again under this number, the call lifted, or needed by the counter or the quota all the same.
alter table objection.step
    drop constraint step_remedy_check,
    add constraint step_remedy_check check (remedy in ('DECIDED_AGAIN', 'RESTORED', 'JUDGED_ANEW', 'NOTHING_LEFT',
        'DAY_DECIDED_AGAIN', 'CALL_LIFTED', 'CALL_NEEDED'));
