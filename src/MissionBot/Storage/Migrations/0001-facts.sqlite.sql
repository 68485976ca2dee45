-- The log. On SQLite `position` is the rowid; 0001-facts.postgres.sql is the same table over there.
create table facts (
    position integer primary key autoincrement,
    tenant_id text not null,
    stream text not null,
    seq bigint not null,
    kind text not null,
    at text not null,
    on_day text not null,
    by_person text not null,
    undoes bigint,
    data text not null,
    words text,
    unique (tenant_id, stream, seq)
);
