create table facts (
    position bigint generated always as identity,
    tenant_id text collate "C" not null,
    stream text collate "C" not null,
    seq bigint not null,
    kind text not null,
    at text collate "C" not null,
    on_day text collate "C" not null,
    by_person text collate "C" not null,
    undoes bigint,
    data text not null,
    words text,
    primary key (tenant_id, stream, seq)
);
