-- Whole tables are joined, often right after they were filled and before anybody has counted them: a nested loop, which
-- looks cheap then, would take a minute for a province.
alter function workforce.draw_reporting_lines() set enable_nestloop to off;
