-- Documents stand in json, not in jsonb: the text stays as it was written, key by key and digit by
-- digit, and what JSON may hold but jsonb not (an escaped U+0000 or half a surrogate pair) is kept too.
create table dossier (
  id uuid primary key default gen_random_uuid(),
  nummer bigint generated always as identity unique,
  versie bigint not null check (versie > 0),
  schema_versie integer not null check (schema_versie > 0),
  document json not null,
  code text,
  naam text,
  aangemaakt timestamptz not null,
  gewijzigd timestamptz not null
);

create table kandidaat (
  id uuid primary key default gen_random_uuid(),
  nummer bigint generated always as identity unique,
  dossier uuid not null references dossier (id),
  versie bigint not null check (versie > 0),
  schema_versie integer not null check (schema_versie > 0),
  document json not null,
  aangemaakt timestamptz not null,
  gewijzigd timestamptz not null
);

create index kandidaat_van_dossier on kandidaat (dossier, nummer);
