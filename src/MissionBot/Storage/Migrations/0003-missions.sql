create table missions (
    tenant_id text not null,
    id text not null,
    mission_key text not null,
    statement text not null,
    folded text not null,
    deadline text,
    aims text,
    challenge text,
    rhythm text,
    home text not null,
    created_on text not null,
    closed_on text,
    outcome text,
    closed_why text,
    trials bigint not null,
    primary key (tenant_id, id)
);
create unique index missions_key on missions (tenant_id, mission_key);

create table mission_deadlines (
    tenant_id text not null,
    mission_id text not null,
    seq bigint not null,
    deadline text not null,
    why text,
    on_day text not null,
    primary key (tenant_id, mission_id, seq)
);

create table mission_leaders (
    tenant_id text not null,
    mission_id text not null,
    person text not null,
    primary key (tenant_id, mission_id, person)
);
