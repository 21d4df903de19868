-- How many working days ahead somebody is told to come in on a day that was agreed away. No law gives a number: null leaves
-- it to the example that comes with Luwes, which the page names as such.
alter table agency.agency add column call_in_days smallint check (call_in_days between 1 and 10);
