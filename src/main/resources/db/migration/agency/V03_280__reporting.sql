-- How many working days after an emergency whoever reports on it is reminded. No law gives a number: null leaves it to the example
-- that comes with Luwes, which the page names as such.
alter table agency.agency add column report_days smallint check (report_days between 1 and 30);
