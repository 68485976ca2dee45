create table indicators (
    tenant_id text not null,
    id text not null,
    mission_id text not null,
    name text not null,
    folded text not null,
    unit text,
    kind text,
    tier text,
    direction text,
    cadence text,
    definition text,
    source text,
    population text,
    target_group text,
    area text,
    series bigint not null,
    seq bigint not null,
    primary key (tenant_id, id)
);
create index indicators_mission on indicators (tenant_id, mission_id);

-- Every baseline and target there ever was: the newest holds, and the past is judged by none but its own.
create table indicator_targets (
    tenant_id text not null,
    indicator_id text not null,
    seq bigint not null,
    baseline numeric,
    baseline_on text,
    target numeric,
    target_on text,
    why text,
    on_day text not null,
    primary key (tenant_id, indicator_id, seq)
);

create table measurements (
    tenant_id text not null,
    indicator_id text not null,
    series bigint not null,
    period text not null,
    source text not null,
    ends_on text not null,
    value numeric not null,
    before numeric,
    note text,
    counts bigint not null,
    on_day text not null,
    by_person text not null,
    primary key (tenant_id, indicator_id, series, period, source)
);
