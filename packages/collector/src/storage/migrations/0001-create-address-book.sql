-- Who may be asked. Kept apart from everything that is answered: no statement names both person and submission
-- (tests/architecture reads the SQL), and the one bridge between the two sides is the table enrolment of 0003.
CREATE TABLE institution (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL CHECK (length(country) = 3)
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  institution_id TEXT NOT NULL REFERENCES institution (id),
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL
) STRICT;
