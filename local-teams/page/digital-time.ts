import { localeOf } from '../../shared/words/say.ts';
import { toEpoch } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Language } from '../../shared/domain/language.ts';

/** A time as Teams itself writes it beside a message or a meeting, in its own chrome: "10:00". */
export const digitalTime = (language: Language, at: Instant, zone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone },
  }).format(toEpoch(at));
