-- How many days before an agreement ends the employee is offered to renew it. No law gives a number: null leaves it to the
-- example that comes with Luwes, which the page names as such.
alter table agency.agency add column renewal_days smallint check (renewal_days between 7 and 90);
