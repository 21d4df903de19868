-- A policy that takes force may break agreements, and whoever published it may have chosen that they come down to the new
-- right (POLICY_REDUCED) or end (POLICY_ENDED). The term names the policy and the days that it gives.
alter table arrangement.agreement_term
    drop constraint known_cause,
    drop constraint nothing_after_the_end,
    add column policy_id text check (length(policy_id) between 2 and 60),
    add column policy_days smallint check (policy_days between 0 and 4),
    add constraint known_cause
        check (cause in ('GRANTED', 'REDUCED', 'REVOKED', 'ENDED', 'GIVEN_UP', 'AMENDED', 'RESTORED', 'POLICY_REDUCED',
            'POLICY_ENDED')),
    add constraint nothing_after_the_end
        check ((cause in ('REVOKED', 'ENDED', 'GIVEN_UP', 'AMENDED', 'POLICY_ENDED')) = (days_per_week = 0)),
    add constraint because_of_a_policy
        check ((cause in ('POLICY_REDUCED', 'POLICY_ENDED')) = (policy_id is not null)
           and (policy_id is null) = (policy_days is null)
           and days_per_week <= coalesce(policy_days, days_per_week));
-- Each version cuts an agreement once, whatever happens at the same moment; later days with another right are told beside it.
create unique index agreement_term_policy on arrangement.agreement_term (agency_id, agreement_id, policy_id, from_day)
    where policy_id is not null;
