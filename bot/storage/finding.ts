import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { SearchTerm } from '../../shared/domain/search.ts';

/** The text without what the parser would take for a path or a tag, as in migrations/0008-search.sql. */
const plain = (text: RawBuilder<unknown>) => sql`translate(${text}, '/<>', '   ')`;

/** The words a text can be found by: stemmed as Swedish, as English, and as it is written. */
export const foundBy = (text: RawBuilder<unknown>) => sql`(to_tsvector('swedish', ${plain(text)})
  || to_tsvector('english', ${plain(text)}) || to_tsvector('simple', ${plain(text)}))`;

/** The query for one term: as a phrase in any of the three, and, for one still being typed, everything that continues it. */
const finding = (
  text: RawBuilder<unknown>,
  goesOn: RawBuilder<unknown>,
) => sql`(phraseto_tsquery('swedish', ${plain(text)})
  || phraseto_tsquery('english', ${plain(text)})
  || (coalesce(nullif(phraseto_tsquery('simple', ${plain(text)})::text, '') || case when ${goesOn} then ':*' else '' end, ''))::tsquery)`;

const asJson = (terms: readonly SearchTerm[]): string =>
  JSON.stringify(
    terms.map(({ text, quoted, unwanted, goesOn }, at) => ({ at, text, quoted, unwanted, goes_on: goesOn })),
  );

/** The terms of a search as a table, each with its query. */
export const termsOf = (terms: readonly SearchTerm[]) => sql`
  select t.at, t.text, t.quoted, t.unwanted, ${finding(sql`t.text`, sql`t.goes_on`)} as query
  from jsonb_to_recordset(${asJson(terms)}::jsonb)
    as t (at int, text text, quoted boolean, unwanted boolean, goes_on boolean)`;
