import type { PastSession } from '../../../../shared/contracts/past-session.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { localeOf } from '../../../../shared/words/say.ts';

export type Month = Readonly<{ key: string; title: string; rows: readonly PastSession[] }>;

const named = (language: Language, key: string): string => {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const name = format.format(Date.parse(`${key}-15T12:00:00Z`));
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Sessions grouped by month, in their given order. */
export const monthsOf = (rows: readonly PastSession[], language: Language): readonly Month[] => {
  const keys = [...new Set(rows.map(({ day }) => day.slice(0, 7)))];
  return keys.map((key) => ({
    key,
    title: named(language, key),
    rows: rows.filter(({ day }) => day.startsWith(key)),
  }));
};
