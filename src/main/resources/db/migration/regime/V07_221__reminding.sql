-- Whether whoever reports on an emergency was reminded that it is over; once.
alter table regime.regime add column reminded boolean not null default false;
grant update (reminded) on regime.regime to ${app_role};
