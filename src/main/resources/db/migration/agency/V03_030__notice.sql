-- How many working days ahead either side says that an agreement ends early. No law gives a number: null leaves it to the
-- example that comes with Luwes, which the page names as such.
alter table agency.agency add column notice_days smallint check (notice_days between 1 and 60);
