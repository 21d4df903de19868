-- A promise stands beside all that was accepted under its name, over months, and so does all that is promised under it:
-- what is due once a month would be less than a quarter of the past each time.
alter table arrangement.promised_output
    add column last_months smallint not null default 1 check (last_months > 0),
    add column promised_in_all numeric(14, 2) check (promised_in_all > 0),
    add column promised_months smallint not null default 1 check (promised_months > 0),
    alter column last_accepted type numeric(14, 2);
comment on column arrangement.promised_output.last_accepted is
    'All that was accepted under this name in the last comparable period, as it was shown; null without a record.';
comment on column arrangement.promised_output.promised_in_all is
    'All that the application promises under this name; null where it is this promise alone.';

do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
     where conrelid = 'arrangement.promised_output'::regclass and contype = 'c'
       and pg_get_constraintdef(oid) like '%less_reason%';
    execute format('alter table arrangement.promised_output drop constraint %I', old);
end $$;
-- Whoever promises less a month than before says why.
alter table arrangement.promised_output add constraint less_is_explained
    check (last_accepted is null or coalesce(promised_in_all, quantity) * last_months >= last_accepted * promised_months
        or length(less_reason) > 0);
