-- The five criteria of PermenPANRB 4/2025 for the duties of a position are facts of their own.
alter table workforce.fact drop constraint fact_kind_check;
alter table workforce.fact add constraint fact_kind_check check (kind in ('NINE_BOX', 'PREDICATE', 'UNEXCUSED_ABSENCE_DAYS',
    'DISCIPLINE', 'LAPTOP', 'BANDWIDTH_MBPS', 'REMOTE_CAPACITY', 'DIRECT_PUBLIC_SERVICE', 'POSITION_SINCE',
    'TASK_OUTSIDE_OFFICE', 'TASK_NO_SPECIAL_ROOM', 'TASK_BY_ICT', 'TASK_LITTLE_FACE_TO_FACE',
    'TASK_NO_CONSTANT_SUPERVISION'));
