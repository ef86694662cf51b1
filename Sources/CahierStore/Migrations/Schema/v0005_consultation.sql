-- The consultation of those concerned: surveys that were read, themes of feedback, review rounds.

-- A survey is known by the heads of its columns: what is read from each is remembered.
CREATE TABLE survey (
  name     TEXT NOT NULL PRIMARY KEY CHECK (length(name) > 0),
  position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE surveyColumn (
  survey   TEXT NOT NULL REFERENCES survey (name) ON DELETE CASCADE ON UPDATE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  head     TEXT NOT NULL,
  use      TEXT NOT NULL CHECK (use IN ('ignored', 'personal', 'contact', 'text', 'choice',
             'choices', 'number', 'population', 'date', 'theme')),
  PRIMARY KEY (survey, position)
) STRICT, WITHOUT ROWID;

-- The answers that were taken, so that none is taken twice: a digest of what was kept of each.
CREATE TABLE surveyRow (
  survey      TEXT NOT NULL REFERENCES survey (name) ON DELETE CASCADE ON UPDATE CASCADE,
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  -- Empty where the answer names none.
  population  TEXT NOT NULL,
  PRIMARY KEY (survey, fingerprint)
) STRICT, WITHOUT ROWID;

-- What feedback is grouped under. Words are those that make feedback belong to it, one to a line.
CREATE TABLE theme (
  name     TEXT NOT NULL PRIMARY KEY CHECK (length(name) > 0),
  position INTEGER NOT NULL UNIQUE,
  words    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A frozen state that goes out to be read, and what comes back.
CREATE TABLE reviewRound (
  number       INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  baseline     TEXT NOT NULL REFERENCES baseline (name) ON DELETE RESTRICT,
  openedOn     TEXT NOT NULL,
  answersUntil TEXT,
  closedOn     TEXT,
  author       TEXT NOT NULL
) STRICT;

CREATE TABLE roundParticipant (
  round      INTEGER NOT NULL REFERENCES reviewRound (number) ON DELETE CASCADE,
  name       TEXT NOT NULL CHECK (length(name) > 0),
  position   INTEGER NOT NULL,
  -- Empty where nobody said.
  population TEXT NOT NULL,
  answeredOn TEXT,
  signedOn   TEXT,
  -- What the participant said with the signature, empty for nothing.
  remark     TEXT NOT NULL,
  PRIMARY KEY (round, name),
  CHECK (signedOn IS NOT NULL OR remark = '')
) STRICT, WITHOUT ROWID;

-- Items are called by their codes in the frozen state: they may be gone since.
CREATE TABLE roundVote (
  round       INTEGER NOT NULL,
  participant TEXT NOT NULL,
  item        TEXT NOT NULL,
  priority    TEXT NOT NULL,
  PRIMARY KEY (round, participant, item),
  FOREIGN KEY (round, participant) REFERENCES roundParticipant (round, name) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE roundComment (
  round       INTEGER NOT NULL,
  number      INTEGER NOT NULL CHECK (number > 0),
  participant TEXT NOT NULL,
  -- Empty for a comment on the whole.
  item        TEXT NOT NULL,
  text        TEXT NOT NULL CHECK (length(text) > 0),
  decision    TEXT NOT NULL CHECK (decision IN ('open', 'accepted', 'declined')),
  reason      TEXT,
  decidedOn   TEXT,
  decidedBy   TEXT,
  PRIMARY KEY (round, number),
  FOREIGN KEY (round, participant) REFERENCES roundParticipant (round, name) ON DELETE CASCADE,
  CHECK ((decision = 'open') = (reason IS NULL)),
  CHECK ((decision = 'open') = (decidedOn IS NULL)),
  CHECK ((decision = 'open') = (decidedBy IS NULL))
) STRICT, WITHOUT ROWID;
