-- States of the specification that were frozen under a name, and what was replaced after publication.

-- The templates that they follow, by digest: the dossier's own may be upgraded later.
CREATE TABLE baselineTemplate (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  form   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline (
  name           TEXT NOT NULL PRIMARY KEY,
  position       INTEGER NOT NULL UNIQUE,
  at             TEXT NOT NULL,
  author         TEXT NOT NULL,
  reason         TEXT NOT NULL,
  -- SHA-256 of the content, looked at each time it is read.
  digest         TEXT NOT NULL CHECK (length(digest) = 64),
  templateDigest TEXT NOT NULL REFERENCES baselineTemplate (digest) ON DELETE RESTRICT,
  publishedOn    TEXT,
  tendersUntil   TEXT,
  CHECK (tendersUntil IS NULL OR publishedOn IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The text form of the specification as one file: a table of its own, so that the journal does not
-- hold it twice when a baseline is marked as published.
CREATE TABLE baselineContent (
  baseline TEXT NOT NULL PRIMARY KEY REFERENCES baseline (name) ON DELETE CASCADE,
  form     TEXT NOT NULL
) STRICT;

CREATE TABLE amendment (
  number          INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  baseline        TEXT NOT NULL REFERENCES baseline (name) ON DELETE RESTRICT,
  result          TEXT NOT NULL UNIQUE REFERENCES baseline (name) ON DELETE RESTRICT,
  date            TEXT NOT NULL,
  author          TEXT NOT NULL,
  reason          TEXT NOT NULL,
  timeLimit       TEXT NOT NULL CHECK (timeLimit IN ('open', 'kept', 'moved')),
  tendersUntil    TEXT,
  timeLimitReason TEXT,
  CHECK ((timeLimit = 'moved') = (tendersUntil IS NOT NULL)),
  CHECK ((timeLimit = 'kept') = (timeLimitReason IS NOT NULL))
) STRICT;
