-- A running agreement is changed by an application that names the granted one whose place it would take (amends). When it is
-- granted, what it changes ends on the day before (AMENDED), and the new agreement takes over.
alter table arrangement.application
    add column amends bigint,
    add foreign key (agency_id, amends) references arrangement.application (agency_id, application_id),
    add constraint changes_another check (amends <> application_id);
create index application_amends on arrangement.application (agency_id, amends) where amends is not null;
comment on column arrangement.application.amends is
    'The granted application whose agreement this one would change; a revision or an offer of it names the same.';

alter table arrangement.agreement_term
    drop constraint known_cause,
    drop constraint told_why,
    drop constraint nothing_after_the_end,
    add constraint known_cause
        check (cause in ('GRANTED', 'REDUCED', 'REVOKED', 'ENDED', 'GIVEN_UP', 'AMENDED')),
    add constraint told_why check (cause in ('GRANTED', 'GIVEN_UP', 'AMENDED') or coalesce(length(reason), 0) > 0),
    add constraint nothing_after_the_end
        check ((cause in ('REVOKED', 'ENDED', 'GIVEN_UP', 'AMENDED')) = (days_per_week = 0));
