-- Organisations outside the tenant's own that take part in its missions. The contacts are the team's own note.
create table partners (
    tenant_id text not null,
    id text not null,
    name text not null,
    folded text not null,
    sector text,
    level text,
    contacts text,
    primary key (tenant_id, id)
);

-- Which missions each was asked into, and how that stands.
-- invitation: the one whose code is good now; empty once it was used or revoked. expires: its last moment.
-- removed: since when it takes no part any more because the mission's leaders said so; empty else. seq: the fact whose card tells of it.
create table partner_missions (
    tenant_id text not null,
    partner_id text not null,
    mission_id text not null,
    invited_on text not null,
    invited_by text not null,
    invitation text,
    expires text,
    removed text,
    seq bigint not null,
    primary key (tenant_id, partner_id, mission_id)
);
create index partner_missions_mission on partner_missions (tenant_id, mission_id);

-- The codes that were given out, as their hashes. Whether one is still good stands in partner_missions.
create table invitation_codes (
    tenant_id text not null,
    invitation text not null,
    hash text not null,
    partner_id text not null,
    mission_id text not null,
    primary key (tenant_id, invitation)
);
create index invitation_codes_hash on invitation_codes (hash);

-- What a conversation was granted, by the invitation that it used: to take part in a mission for a partner. tenant_id owns the mission;
-- place_tenant is that of the conversation, which may be another. ended: since when no longer; the row stays, so that what was granted
-- once is known. seq: the fact whose card tells of it there.
create table grants (
    tenant_id text not null,
    invitation text not null,
    place_tenant text not null,
    place text not null,
    kind text not null,
    mission_id text not null,
    partner_id text not null,
    joined_at text not null,
    joined_by text not null,
    ended text,
    seq bigint not null,
    primary key (tenant_id, invitation)
);
create index grants_place on grants (place_tenant, place);
create index grants_partner on grants (tenant_id, partner_id, mission_id);

-- The trial actions that a partner takes part in.
create table partner_trials (
    tenant_id text not null,
    partner_id text not null,
    trial_id text not null,
    mission_id text not null,
    primary key (tenant_id, partner_id, trial_id)
);
create index partner_trials_trial on partner_trials (tenant_id, trial_id);

-- For whom a fact was recorded, where the speaker spoke for a partner; and from that, who speaks for which partner, and when each
-- was last heard in a mission.
alter table facts add column for_partner text;
create table partner_voices (
    tenant_id text not null,
    partner_id text not null,
    mission_id text not null,
    person text not null,
    heard text not null,
    primary key (tenant_id, partner_id, mission_id, person)
);
create index partner_voices_person on partner_voices (tenant_id, person);
