-- How to reach a conversation again, unasked: the newest reference, as JSON.
alter table conversations add column reference text;

-- Who planned or proposed it, and in which fact: the card that told of it is found by that. Why it stands where it stands.
alter table trials add column planned_by text;
alter table trials add column planned_seq bigint;
alter table trials add column stage_why text;
