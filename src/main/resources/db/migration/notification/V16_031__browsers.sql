-- A browser that its person let in: what a message to it is encrypted with, and a name to tell it by.
alter table notification.outlet
    add column p256dh bytea check (length(p256dh) = 65),
    add column auth bytea check (length(auth) = 16),
    add column device text check (length(device) <= 120),
    add constraint outlet_browser_keys check ((channel = 'PUSH') = (p256dh is not null and auth is not null));
-- A browser belongs to whoever let it in last.
create unique index outlet_browser on notification.outlet (agency_id, target) where channel = 'PUSH';

-- The pair of keys by which push services know that messages come from this agency's Luwes; made when first needed.
create table notification.push_key (
    agency_id integer not null,
    public_key bytea not null check (length(public_key) = 65),
    private_key bytea not null check (length(private_key) = 32),
    made_at timestamptz not null,
    primary key (agency_id)
);
call platform.protect('notification.push_key', 'select, insert');
