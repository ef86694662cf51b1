-- The dossier: one specification, its consultation and its evaluation. Tables are STRICT: SQLite
-- refuses a value of another type. Names are singular, as the properties of the model.

CREATE TABLE dossier (
  id                  INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  languages           TEXT NOT NULL CHECK (languages IN ('fr', 'en', 'fr,en', 'en,fr')),
  buyer               TEXT,
  reference           TEXT,
  currency            TEXT NOT NULL CHECK (length(currency) = 3),
  jurisdiction        TEXT NOT NULL CHECK (jurisdiction IN ('FR', 'EU', 'other')),
  date                TEXT NOT NULL,
  procedure           TEXT CHECK (procedure IN ('adapted', 'openCall', 'restrictedCall',
                        'negotiated', 'competitiveDialogue', 'directAward',
                        'centralPurchasingBody')),
  estimatedValueExVAT TEXT,
  durationMonths      INTEGER CHECK (durationMonths > 0),
  templateName        TEXT NOT NULL,
  templateVersion     INTEGER NOT NULL,
  templateDigest      TEXT NOT NULL
) STRICT;

-- The template in its canonical form: no command but `cahier new` reads template files.
CREATE TABLE template (
  id   INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  form TEXT NOT NULL
) STRICT;

CREATE TABLE dossierText (
  field    TEXT NOT NULL CHECK (field IN ('title')),
  language TEXT NOT NULL CHECK (language IN ('fr', 'en')),
  text     TEXT NOT NULL,
  PRIMARY KEY (field, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  position  INTEGER NOT NULL PRIMARY KEY,
  number    TEXT NOT NULL UNIQUE,
  date      TEXT NOT NULL,
  author    TEXT NOT NULL,
  summaryFr TEXT,
  summaryEn TEXT
) STRICT;

-- Answers of the guide. A question with parts has a row of answerPart for each part and line.
CREATE TABLE answer (
  question TEXT NOT NULL PRIMARY KEY,
  state    TEXT NOT NULL CHECK (state IN ('given', 'unknown', 'later', 'assigned')),
  form     TEXT CHECK (form IN ('texts', 'number', 'date', 'words', 'rows', 'confirmed')),
  assignee TEXT,
  CHECK ((state = 'given') = (form IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE answerPart (
  question TEXT NOT NULL REFERENCES answer (question) ON DELETE CASCADE,
  line     INTEGER NOT NULL CHECK (line >= 0),
  part     TEXT NOT NULL,
  form     TEXT NOT NULL CHECK (form IN ('text', 'number', 'date', 'word', 'flag')),
  language TEXT NOT NULL CHECK (language IN ('fr', 'en', '')),
  value    TEXT NOT NULL,
  PRIMARY KEY (question, line, part, language)
) STRICT, WITHOUT ROWID;

-- The last number given under each prefix: codes are never used again, even after an undo.
CREATE TABLE codeCounter (
  prefix TEXT NOT NULL PRIMARY KEY,
  last   INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
  key      INTEGER NOT NULL PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE CHECK (length(id) = 16),
  prefix   TEXT NOT NULL,
  number   INTEGER NOT NULL CHECK (number > 0),
  kind     TEXT NOT NULL,
  family   TEXT,
  origin   TEXT,
  position INTEGER NOT NULL,
  UNIQUE (prefix, number)
) STRICT;

CREATE INDEX itemByPosition ON item (kind, position);

CREATE TABLE itemField (
  item  INTEGER NOT NULL REFERENCES item (key) ON DELETE CASCADE,
  field TEXT NOT NULL,
  form  TEXT NOT NULL CHECK (form IN ('word', 'level', 'number', 'flag', 'date', 'sources')),
  value TEXT NOT NULL,
  PRIMARY KEY (item, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE itemText (
  item              INTEGER NOT NULL REFERENCES item (key) ON DELETE CASCADE,
  field             TEXT NOT NULL,
  language          TEXT NOT NULL CHECK (language IN ('fr', 'en')),
  text              TEXT NOT NULL,
  -- The digest of the text in the main language that this one was translated from.
  sourceFingerprint TEXT,
  PRIMARY KEY (item, field, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  fromItem INTEGER NOT NULL REFERENCES item (key) ON DELETE CASCADE,
  role     TEXT NOT NULL,
  toItem   INTEGER NOT NULL REFERENCES item (key) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  PRIMARY KEY (fromItem, role, toItem)
) STRICT, WITHOUT ROWID;

CREATE INDEX linkByEnd ON link (toItem);

CREATE TABLE lot (
  key             TEXT NOT NULL PRIMARY KEY,
  position        INTEGER NOT NULL,
  titleFr         TEXT,
  titleEn         TEXT,
  currency        TEXT NOT NULL CHECK (length(currency) = 3),
  taxBasis        TEXT NOT NULL CHECK (taxBasis IN ('HT', 'TTC')),
  totalPoints     TEXT NOT NULL,
  markDecimals    INTEGER NOT NULL CHECK (markDecimals BETWEEN 0 AND 9),
  totalDecimals   INTEGER NOT NULL CHECK (totalDecimals BETWEEN 0 AND 9),
  priceDecimals   INTEGER CHECK (priceDecimals BETWEEN 0 AND 9),
  roundingMode    TEXT NOT NULL CHECK (roundingMode IN ('halfUp', 'halfEven', 'down')),
  roundingStage   TEXT NOT NULL CHECK (roundingStage IN ('display', 'adding', 'weighting')),
  rankOn          TEXT NOT NULL CHECK (rankOn IN ('exact', 'displayed')),
  individualMarks TEXT NOT NULL CHECK (individualMarks IN ('consensus', 'mean'))
) STRICT, WITHOUT ROWID;

-- The criteria that part equal totals, in the order in which they are looked at.
CREATE TABLE tieRule (
  lot       TEXT NOT NULL REFERENCES lot (key) ON DELETE CASCADE ON UPDATE CASCADE,
  position  INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  PRIMARY KEY (lot, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
  lot           TEXT NOT NULL REFERENCES lot (key) ON DELETE CASCADE ON UPDATE CASCADE,
  key           TEXT NOT NULL,
  parent        TEXT,
  position      INTEGER NOT NULL,
  nameFr        TEXT,
  nameEn        TEXT,
  type          TEXT NOT NULL CHECK (type IN ('price', 'cost', 'quality')),
  -- Hundredths of a percent of what stands above, or points: one of the two.
  weight        INTEGER CHECK (weight BETWEEN 0 AND 10000),
  points        TEXT,
  scale         TEXT,
  minimum       TEXT,
  method        TEXT,
  environmental INTEGER NOT NULL CHECK (environmental IN (0, 1)),
  PRIMARY KEY (lot, key),
  FOREIGN KEY (lot, parent) REFERENCES criterion (lot, key) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  CHECK ((weight IS NULL) <> (points IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE methodParameter (
  lot       TEXT NOT NULL,
  criterion TEXT NOT NULL,
  symbol    TEXT NOT NULL,
  value     TEXT NOT NULL,
  PRIMARY KEY (lot, criterion, symbol),
  FOREIGN KEY (lot, criterion) REFERENCES criterion (lot, key) ON DELETE CASCADE
    ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE levelDescriptor (
  lot       TEXT NOT NULL,
  criterion TEXT NOT NULL,
  position  INTEGER NOT NULL,
  mark      TEXT NOT NULL,
  meaningFr TEXT,
  meaningEn TEXT,
  PRIMARY KEY (lot, criterion, position),
  FOREIGN KEY (lot, criterion) REFERENCES criterion (lot, key) ON DELETE CASCADE
    ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluator (
  name     TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  function TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE tenderer (
  name         TEXT NOT NULL PRIMARY KEY,
  registration TEXT,
  -- The other members of a group, one to a line.
  members      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
  key      INTEGER NOT NULL PRIMARY KEY,
  tenderer TEXT NOT NULL REFERENCES tenderer (name) ON DELETE RESTRICT ON UPDATE CASCADE,
  lot      TEXT NOT NULL REFERENCES lot (key) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- Empty for the base offer.
  variant  TEXT NOT NULL,
  position INTEGER NOT NULL,
  received TEXT,
  status   TEXT NOT NULL CHECK (status IN ('admitted', 'irregular', 'unacceptable',
             'inappropriate', 'abnormallyLow', 'late', 'withdrawn', 'excluded')),
  reasonFr TEXT,
  reasonEn TEXT,
  UNIQUE (lot, tenderer, variant)
) STRICT;

-- Amounts are exact decimals, kept as their text: `0.0345`.
CREATE TABLE priceLine (
  offer     INTEGER NOT NULL REFERENCES offer (key) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  label     TEXT NOT NULL,
  basis     TEXT NOT NULL CHECK (basis IN ('oneOff', 'perMonth', 'perUserPerMonth', 'perUnit')),
  amount    TEXT NOT NULL,
  quantity  TEXT,
  months    INTEGER CHECK (months >= 0),
  currency  TEXT NOT NULL CHECK (length(currency) = 3),
  taxBasis  TEXT NOT NULL CHECK (taxBasis IN ('HT', 'TTC')),
  taxRate   INTEGER CHECK (taxRate BETWEEN 0 AND 10000),
  criterion TEXT,
  PRIMARY KEY (offer, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
  offer     INTEGER NOT NULL REFERENCES offer (key) ON DELETE CASCADE,
  item      INTEGER NOT NULL REFERENCES item (key) ON DELETE RESTRICT,
  answer    TEXT NOT NULL CHECK (answer IN ('met', 'partly', 'roadMap', 'notMet')),
  commentFr TEXT,
  commentEn TEXT,
  date      TEXT,
  PRIMARY KEY (offer, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX responseByItem ON response (item);

CREATE TABLE mark (
  offer           INTEGER NOT NULL REFERENCES offer (key) ON DELETE CASCADE,
  criterion       TEXT NOT NULL,
  -- Empty for the consensus mark.
  evaluator       TEXT NOT NULL,
  value           TEXT NOT NULL,
  justificationFr TEXT,
  justificationEn TEXT,
  place           TEXT,
  PRIMARY KEY (offer, criterion, evaluator)
) STRICT, WITHOUT ROWID;

-- One line for each change, never edited. Each digest covers the line and the one before.
CREATE TABLE journal (
  sequence      INTEGER NOT NULL PRIMARY KEY,
  at            TEXT NOT NULL,
  who           TEXT NOT NULL,
  action        TEXT NOT NULL,
  subject       TEXT NOT NULL,
  undoes        INTEGER REFERENCES journal (sequence),
  contentDigest TEXT NOT NULL,
  digest        TEXT NOT NULL
) STRICT;

-- What changed, row by row, as JSON. A purge empties it; the chain stays provable.
CREATE TABLE journalContent (
  sequence INTEGER NOT NULL PRIMARY KEY REFERENCES journal (sequence),
  salt     TEXT NOT NULL,
  content  TEXT NOT NULL
) STRICT;
