-- Two paces are compared by days: rounded to months, 46 and 75 days were the same and 45 and 46 were not. What was kept in
-- months keeps its proportion, so that whatever was explained, or needed no explaining, stays so.
alter table arrangement.promised_output drop constraint less_is_explained;
alter table arrangement.promised_output rename column last_months to last_days;
alter table arrangement.promised_output rename column promised_months to promised_days;
alter table arrangement.promised_output
    alter column last_days type integer using last_days * 30,
    alter column promised_days type integer using promised_days * 30,
    add constraint less_is_explained check (last_accepted is null
        or coalesce(promised_in_all, quantity) * last_days >= last_accepted * promised_days
        or length(less_reason) > 0);
comment on column arrangement.promised_output.last_days is
    'The days of the comparable period on which the person worked by an agreement.';
comment on column arrangement.promised_output.promised_days is
    'The days of the comparable period, which is as long as the one asked for.';
