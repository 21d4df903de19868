-- Where each promise of an agreement stands, kept beside the rows from which it follows, so that all of an agency can be
-- listed and counted by it: the view costs three reads for each output. What is told of one output is told by the view.
create table performance.standing (
    agency_id integer not null,
    output_id bigint not null,
    employee_id bigint not null,
    due date not null,
    -- As performance.output_standing says it; LAPSED is work on something that nobody owes any more.
    state text not null check (state in ('OPEN', 'DELIVERED', 'ACCEPTED', 'RETURNED', 'LAPSED')),
    primary key (agency_id, output_id)
);

-- What was there before. The owner sees no agency's rows unless the protection is lifted.
alter table arrangement.agreement no force row level security;
alter table arrangement.promised_output no force row level security;
alter table performance.progress no force row level security;
alter table performance.ruling no force row level security;
insert into performance.standing (agency_id, output_id, employee_id, due, state)
select agency_id, output_id, employee_id, due,
       case when lapsed and state in ('OPEN', 'RETURNED') then 'LAPSED' else state end
  from performance.output_standing;
alter table arrangement.agreement force row level security;
alter table arrangement.promised_output force row level security;
alter table performance.progress force row level security;
alter table performance.ruling force row level security;

-- A register is read from the latest due on and counted from the index alone.
create index standing_due on performance.standing (agency_id, due desc, output_id desc) include (state, employee_id);
create index standing_state on performance.standing (agency_id, state, due desc, output_id desc) include (employee_id);
call platform.protect('performance.standing', 'select, insert, update');

-- Looks again where these outputs stand; what belongs to no agreement stands nowhere.
create function performance.stand_again(outputs bigint[]) returns void language plpgsql as $$
begin
    insert into performance.standing as k (agency_id, output_id, employee_id, due, state)
    select s.agency_id, s.output_id, s.employee_id, s.due,
           case when s.lapsed and s.state in ('OPEN', 'RETURNED') then 'LAPSED' else s.state end
      from performance.output_standing s
     where s.agency_id = platform.current_agency() and s.output_id = any (outputs)
    on conflict (agency_id, output_id) do update set state = excluded.state where k.state <> excluded.state;
end $$;
grant execute on function performance.stand_again(bigint[]) to ${app_role};

-- Whatever changes it looks again: triggers, so that nobody can forget it. Work that is only noted changes nothing.
create function performance.stand_after_outputs() returns trigger language plpgsql as $$
begin
    perform performance.stand_again((select array_agg(distinct output_id) from changed));
    return null;
end $$;
create function performance.stand_after_progress() returns trigger language plpgsql as $$
begin
    perform performance.stand_again(
        (select array_agg(distinct output_id) from changed where delivered or withdraws is not null));
    return null;
end $$;
create function performance.stand_after_agreements() returns trigger language plpgsql as $$
begin
    perform performance.stand_again((select array_agg(o.output_id) from changed g
        join arrangement.promised_output o on o.agency_id = g.agency_id and o.application_id = g.application_id));
    return null;
end $$;
create trigger stands after insert on performance.progress
    referencing new table as changed for each statement execute function performance.stand_after_progress();
create trigger stands after insert on performance.ruling
    referencing new table as changed for each statement execute function performance.stand_after_outputs();
create trigger stands after insert on arrangement.promised_output
    referencing new table as changed for each statement execute function performance.stand_after_outputs();
create trigger stands after insert on arrangement.agreement
    referencing new table as changed for each statement execute function performance.stand_after_agreements();
create trigger stands_again after update on arrangement.agreement
    referencing new table as changed for each statement execute function performance.stand_after_agreements();
