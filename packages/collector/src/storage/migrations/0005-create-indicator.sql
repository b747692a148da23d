-- Series of the countries, each with the source that every chart must print.
CREATE TABLE indicator (
  code TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (json_valid(name)),
  unit TEXT NOT NULL CHECK (json_valid(unit)),
  direction TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'context')),
  source TEXT NOT NULL CHECK (json_valid(source))
) STRICT;

CREATE TABLE observation (
  indicator_code TEXT NOT NULL REFERENCES indicator (code),
  country TEXT NOT NULL CHECK (length(country) = 3),
  year INTEGER NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (indicator_code, country, year)
) STRICT, WITHOUT ROWID;

-- A year in which the definition changed or the source is known to be wrong: charts leave the line open there.
CREATE TABLE series_break (
  indicator_code TEXT NOT NULL REFERENCES indicator (code),
  country TEXT NOT NULL CHECK (length(country) = 3),
  year INTEGER NOT NULL,
  note TEXT NOT NULL CHECK (json_valid(note)),
  PRIMARY KEY (indicator_code, country, year)
) STRICT, WITHOUT ROWID;
