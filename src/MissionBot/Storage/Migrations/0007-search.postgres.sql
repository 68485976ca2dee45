create table learning_search (
    position bigint generated always as identity,
    tenant_id text collate "C" not null,
    learning_id text collate "C" not null,
    body text not null,
    document tsvector generated always as (to_tsvector('simple', body)) stored,
    primary key (tenant_id, learning_id)
);
create index learning_search_document on learning_search using gin (document);
