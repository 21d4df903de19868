-- Which facts a body found wrong when it upheld an objection to a verdict, with the values that it found proven: {"NINE_BOX": "8", …}.
-- They wait for their owners as eligibility.fact_dispute; what followed is told by those, so that the remedy column stays null.
alter table objection.step add findings jsonb check (jsonb_typeof(findings) = 'object' and findings <> '{}'::jsonb);
alter table objection.step add check (findings is null or ending in ('UPHELD', 'PARTLY'));
