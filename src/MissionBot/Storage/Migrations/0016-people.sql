-- How a person belongs to the tenant, as a roster said last: Member, Guest, Elsewhere; empty where none was asked.
alter table people add column belongs text;

-- What a channel is called, and the team it is in.
alter table conversations add column name text;
alter table conversations add column team text;

-- Who is no longer in a conversation, or in a whole team.
create table departures (
    tenant_id text not null,
    place text not null,
    person text not null,
    at text not null,
    primary key (tenant_id, place, person)
);

-- Who leads a mission and is still where it lives.
create view present_leaders as
    select l.tenant_id, l.mission_id, l.person from mission_leaders l
    join missions m on m.tenant_id = l.tenant_id and m.id = l.mission_id
    left join conversations c on c.tenant_id = m.tenant_id and c.id = m.home
    where not exists (
        select 1 from departures d where d.tenant_id = l.tenant_id and d.person = l.person and d.place in (m.home, c.team));

create index trials_owner on trials (tenant_id, owner);
create index mission_leaders_person on mission_leaders (tenant_id, person);
