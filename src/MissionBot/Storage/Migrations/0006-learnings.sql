create table learnings (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    trial_id text not null,
    number bigint not null,
    seq bigint not null,
    seen text not null,
    expected text,
    why text,
    next text,
    verdict text,
    evidence text,
    proposal text,
    hypothesis_id text,
    on_day text not null,
    by_person text not null,
    primary key (tenant_id, id)
);
create unique index learnings_trial on learnings (tenant_id, trial_id, number);
create index learnings_mission on learnings (tenant_id, mission_id, seq);
create index learnings_hypothesis on learnings (tenant_id, hypothesis_id);

-- What a learning said before it was corrected.
create table learning_corrections (
    tenant_id text not null,
    learning_id text not null,
    seq bigint not null,
    seen text not null,
    on_day text not null,
    by_person text not null,
    primary key (tenant_id, learning_id, seq)
);

-- Rows, not counts: a trial action or a mission with 100,000 learnings answers as fast as one with ten.
create table learning_counts (
    tenant_id text not null,
    of_id text not null,
    learnings bigint not null,
    primary key (tenant_id, of_id)
);
