-- Whoever draws while another one has drawn but not yet finished would write back what it has read before: the lines of
-- whoever was imported meanwhile would be lost. So one draws after another, each seeing all that came before.
alter function workforce.draw_reporting_lines() rename to draw_reporting_lines_alone;
create function workforce.draw_reporting_lines() returns integer language plpgsql as $$
begin
    perform pg_advisory_xact_lock(5, platform.current_agency());
    return workforce.draw_reporting_lines_alone();
end $$;
grant execute on function workforce.draw_reporting_lines() to ${app_role};
