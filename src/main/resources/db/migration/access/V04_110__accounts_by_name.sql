-- The list of accounts is read a page at a time in the order of names, and sorted everybody for it.
create index account_name on access.account (agency_id, lower(display_name), account_id);
