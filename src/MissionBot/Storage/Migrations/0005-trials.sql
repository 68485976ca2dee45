create table trials (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    number bigint not null,
    title text not null,
    folded text not null,
    stage text not null,
    size text,
    horizon text,
    risk text,
    kind text,
    sectors text,
    levels text,
    place text,
    target_group text,
    owner text,
    partners text,
    effort text,
    metric text,
    criterion text,
    planned_start text,
    planned_end text,
    started_on text,
    ended_on text,
    primary key (tenant_id, id)
);
create unique index trials_number on trials (tenant_id, mission_id, number);

create table hypotheses (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    wording text not null,
    folded text not null,
    primary key (tenant_id, id)
);
create index hypotheses_mission on hypotheses (tenant_id, mission_id);

create table trial_hypotheses (
    tenant_id text not null,
    trial_id text not null,
    hypothesis_id text not null,
    primary key (tenant_id, trial_id, hypothesis_id)
);
create index trial_hypotheses_hypothesis on trial_hypotheses (tenant_id, hypothesis_id);
