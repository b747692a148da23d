import { expect, it } from 'vitest'
import { splitStatements } from './migrate.ts'

it('keeps the statements of a trigger together', () => {
  const script =
    '-- why\nCREATE TABLE a (b TEXT);\n\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  DELETE FROM a;\nEND;\n'
  expect(splitStatements(script)).toEqual([
    'CREATE TABLE a (b TEXT);',
    'CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n  DELETE FROM a;\nEND;',
  ])
})

it('refuses a script that ends inside a statement', () => {
  expect(() => splitStatements('CREATE TABLE a (\n  b TEXT\n')).toThrow('CREATE TABLE a (')
})
