-- Where both quantities are whole pieces, a part of a piece is nothing that could have been promised: one in 123 days is
-- not less than one in 111. Says what id.luwes.arrangement.Pace says.
alter table arrangement.promised_output drop constraint less_is_explained;
alter table arrangement.promised_output add constraint less_is_explained check (last_accepted is null
    or coalesce(promised_in_all, quantity) * last_days >= last_accepted * promised_days
    or (mod(coalesce(promised_in_all, quantity), 1) = 0 and mod(last_accepted, 1) = 0
        and (coalesce(promised_in_all, quantity) + 1) * last_days > last_accepted * promised_days)
    or length(less_reason) > 0);
