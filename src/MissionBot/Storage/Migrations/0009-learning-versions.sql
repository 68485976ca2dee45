-- Of an earlier version all of it is kept, not what was seen alone.
alter table learning_corrections add column expected text;
alter table learning_corrections add column why text;
alter table learning_corrections add column next text;
alter table learning_corrections add column verdict text;
alter table learning_corrections add column evidence text;
alter table learning_corrections add column proposal text;

-- What speaks for and against a hypothesis is counted, and its newest found, from the index alone.
drop index learnings_hypothesis;
create index learnings_hypothesis on learnings (tenant_id, hypothesis_id, verdict, seq, evidence);
