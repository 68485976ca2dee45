-- The learnings that a trial action is built on, of whichever mission.
create table trial_bases (
    tenant_id text not null,
    trial_id text not null,
    learning_id text not null,
    primary key (tenant_id, trial_id, learning_id)
);
create index trial_bases_learning on trial_bases (tenant_id, learning_id);
