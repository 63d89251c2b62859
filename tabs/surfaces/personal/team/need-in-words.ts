import type { Words } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { calendarNeed } from './calendar-need.ts';
import type { Need } from './needs.ts';

type Speech = Pick<Words, 'language' | 'say' | 'day' | 'dayOf' | 'time' | 'typeNames'>;

/** A need as a sentence. */
export const needInWords = (need: Need, { language, say, day, dayOf, time, typeNames }: Speech): string => {
  if (need.kind === 'own-commitment') {
    const { commitment, others } = need;
    const values = {
      name: firstName(commitment.promisedTo.name),
      commitment: commitment.text,
      day: commitment.due === null ? '' : day(commitment.due),
      others,
    };
    return say(others > 0 ? 'personal.need.own-commitment.more' : 'personal.need.own-commitment', values);
  }
  if (need.kind === 'together') {
    const { words, people } = need.together;
    return say('personal.need.together', { count: people.length, behaviour: words.name[language] });
  }
  const { row } = need;
  const name = firstName(row.rhythm.rep.name);
  const days = row.daysSince ?? 0;
  const met = row.daysSince !== null;
  switch (need.kind) {
    case 'begun':
    case 'soon':
    case 'today':
      return say(`personal.need.${need.kind}`, {
        name,
        time: row.next ? time(row.next.startsAt) : '',
        type: row.next ? typeNames.of(row.next.type) : '',
      });
    case 'calendar':
      return say(`personal.need.${calendarNeed(row.rhythm) ?? 'failed'}`, { name });
    case 'declined':
      return say('personal.need.declined', {
        ...{ name, day: row.next ? day(dayOf(row.next.startsAt)) : '' },
        time: row.next ? time(row.next.startsAt) : '',
      });
    case 'help':
      return say('personal.need.help', {
        name,
        commitment:
          row.helpWith?.due == null
            ? (row.helpWith?.text ?? '')
            : say('personal.need.help.due', { commitment: row.helpWith.text, day: day(row.helpWith.due) }),
        more: row.helpWanted - 1,
      });
    case 'ended':
      return row.inQuestion === null
        ? ''
        : say(`personal.need.ended.${row.inQuestion.question}`, {
            ...{ name, day: day(dayOf(row.inQuestion.startedAt)) },
          });
    case 'lapsed':
    case 'at-risk':
      if (met) return say(`personal.need.${need.kind}`, { name, days });
      return row.next === null
        ? say(`personal.need.${need.kind}.never`, { name })
        : say('personal.need.never.booked', {
            ...{ name, day: day(dayOf(row.next.startsAt)), time: time(row.next.startsAt) },
          });
    case 'no-rhythm':
      return say(need.others > 0 ? 'personal.need.no-rhythm.more' : 'personal.need.no-rhythm', {
        name,
        others: need.others,
      });
    case 'extra':
      return row.extra === null
        ? ''
        : say('personal.need.extra', {
            ...{ name, customer: row.extra.customer },
            ...{ day: day(dayOf(row.extra.at)), time: time(row.extra.at) },
          });
    case 'live':
    case 'first':
    case 'unreached':
    case 'left':
      return say(`personal.need.${need.kind}`, { name });
  }
};
