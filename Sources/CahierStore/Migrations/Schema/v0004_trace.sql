-- What an end of a link said when the link was made or last confirmed, for each field that says
-- something else since. A link with no row here stands as it was: links of before need none.
CREATE TABLE formerValue (
  fromItem    INTEGER NOT NULL,
  role        TEXT NOT NULL,
  toItem      INTEGER NOT NULL,
  -- Which end has changed: the item that holds the link, or the one that it leads to.
  side        TEXT NOT NULL CHECK (side IN ('from', 'to')),
  -- The id of a field, `family`, or the name of a figure in braces: `{accounts}`.
  field       TEXT NOT NULL CHECK (length(field) BETWEEN 1 AND 200),
  -- SHA-256 of the value that it had.
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  PRIMARY KEY (fromItem, role, toItem, side, field),
  FOREIGN KEY (fromItem, role, toItem) REFERENCES link (fromItem, role, toItem) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
