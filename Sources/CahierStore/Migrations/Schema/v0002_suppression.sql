-- Findings of the check that somebody lets stand, each with a reason. The subject is the code of an
-- item, a lot and the key of one of its criteria with a slash between them, or the id of a question;
-- empty for the dossier as a whole. It is no key of another table: what leads nowhere is told.
CREATE TABLE suppression (
  rule    TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 40),
  place   TEXT NOT NULL CHECK (place IN ('dossier', 'item', 'criterion', 'answer')),
  subject TEXT NOT NULL,
  -- The words that were found, for these alone; empty for all that the rule finds there.
  words   TEXT NOT NULL,
  reason  TEXT NOT NULL CHECK (length(reason) > 0),
  date    TEXT NOT NULL,
  author  TEXT NOT NULL,
  PRIMARY KEY (rule, place, subject, words),
  CHECK ((place = 'dossier') = (subject = ''))
) STRICT, WITHOUT ROWID;
