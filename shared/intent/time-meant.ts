import type { WallTime } from '../domain/time.ts';

const TIME =
  /(?<!\p{L})(?:(?:at|kl\.?|klockan|vid) ?(?=\d)|(?=\d{1,2}(?::\d\d)? ?[ap]m))(?<hour>\d{1,2})(?:[:.](?<minutes>\d\d))? ?(?<half>am|pm)?(?![\p{L}\d])/iu;
const HOURS = 'ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
/** "Halv tio" is half past nine, "half nine" half past nine. */
const HALF = new RegExp(
  `(?<!\\p{L})(?:halv (?<before>${HOURS.join('|')}|\\d{1,2})|half (?:past )?(?<past>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?![\\p{L}\\d:])`,
  'iu',
);
const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inFigures = (text: string): string =>
  text.replace(HALF, (_said, before: string | undefined, past: string | undefined) => {
    const word = (before ?? past ?? '').toLowerCase();
    const named = (before === undefined ? ENGLISH : HOURS).indexOf(word) + 1;
    const hour = (named > 0 ? named : Number(word)) - (before === undefined ? 0 : 1);
    return `at ${hour === 0 ? 12 : hour}:30`;
  });

/** Before this hour nobody works: "at 2" is in the afternoon. */
const FIRST_HOUR = 7;

/** The time of day that a sentence names ("kl 10", "at 2:30"), in working hours where it doesn't say which half; null for none. */
export const timeMeant = (text: string): WallTime | null => {
  const { hour, minutes = '00', half } = TIME.exec(inFigures(text))?.groups ?? {};
  if (hour === undefined) return null;
  const said = Number(hour);
  const isAfternoon = said < 12 && (half === undefined ? said < FIRST_HOUR : half.toLowerCase() === 'pm');
  const full = isAfternoon ? said + 12 : said;
  return full > 23 || Number(minutes) > 59
    ? null
    : (`${String(full).padStart(2, '0')}:${minutes}` as WallTime);
};
