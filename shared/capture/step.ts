import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { calledLast } from './called.ts';
import { conditionIn } from './condition.ts';
import { confidenceOf } from './confidence.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { daysIn, dueIn, opens } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { hedges, matterOf, subordinate } from './matter.ts';
import { speakerOf } from './owner.ts';
import { requestIn } from './request.ts';
import { noted, saidIn } from './said.ts';
import type { Said } from './said.ts';
import { capitalised, opening, trimEdges, wordsOf } from './text.ts';

/** A step as it was read: with what the readers saw of it, which the reply leaves out. */
export type ReadStep = Readonly<{ step: UnderstoodStep; vague: boolean }>;

/** A clause without the mark that ends its sentence; `asked` tells that it was that of a question. */
type Heard = Readonly<{ clause: string; asked: boolean }>;

const marks =
  /^(?:[-*•–—]\s+|\d{1,2}[.)]\s+|\[[ x]?\]\s*|(?:nästa steg|next steps?|att göra|to-?do|åtgärd|action(?: item)?|ap|uppgift|task|åtagande|commitment|löfte)\s*[:–-]\s*)/iu;
const reminds: Record<Language, RegExp> = {
  sv: opening('(?:kan du )?påminn mig (?:om )?(?:att)?|låt mig'),
  en: opening('(?:can you )?remind me (?:to|about)?|let me'),
};

const without = (text: string, day: SaidDay | null): string =>
  day === null || day.stays
    ? text
    : `${text.slice(0, day.start)} ${text.slice(day.end)}`.trim().replace(/[\s,;–—-]+$/u, '');

const shortened = (text: string): string =>
  text.length <= COMMITMENT_TEXT_MAX
    ? text
    : `${text.slice(0, COMMITMENT_TEXT_MAX - 1).replace(/\s+\S*$/u, '')}…`;

type Read = Readonly<{ said: Said; ownerId: string | null; due: CalendarDay | null }>;

/** Who does what by when, in a text past its marks. */
const readClause = (
  text: string,
  from: Readonly<{ turned: boolean; marked: boolean; reminded: boolean; asked: boolean }>,
  language: Language,
  today: CalendarDay,
  context: CaptureContext,
): Read | null => {
  const first = matterOf(text, language, context);
  if (subordinate[language].test(first.matter)) return null;
  const day = dueIn(daysIn(first.matter, language, today, context.daysOff));
  const fronted = day !== null && !day.stays && opens(first.matter, day);
  const second = matterOf(without(first.matter, day), language, context);
  const called = calledLast(second.matter, first.matter, day, language, context);
  const matter = called?.rest ?? second.matter;
  const request = requestIn(matter, language, context);
  if (request !== null) return { said: request, ownerId: request.owner?.id ?? null, due: day?.day ?? null };
  if (from.asked || hedges[language].test(without(first.matter, day))) return null;
  const turned = from.turned || first.turned || second.turned || fronted;
  const clause = { matter, turned, day };
  const said =
    saidIn(clause, language, context) ??
    noted(clause, first.matter, from.marked || called !== null, language);
  if (said === 'no' || said === null) return null;
  const owner = said.owner ?? called?.owner ?? null;
  const own = owner === null && (said.spoken || from.reminded) ? speakerOf(context) : null;
  const read = { said: owner === null ? said : { ...said, owner }, due: day?.day ?? null };
  return { ...read, ownerId: owner === null ? own : owner.id };
};

/** The step that one clause promises, or null. `today` is the speaker's. */
export const stepIn = (
  { clause, asked }: Heard,
  language: Language,
  today: CalendarDay,
  context: CaptureContext,
): ReadStep | null => {
  const unmarked = clause.replace(marks, '');
  const marked = unmarked !== clause;
  const reminder = reminds[language].exec(unmarked)?.[0] ?? '';
  const reminded = reminder !== '';
  const text = unmarked.slice(reminder.length);
  const met = conditionIn(matterOf(text, language, context).matter, language, context);
  const from = { turned: met !== null, marked, reminded, asked: asked && !reminded };
  const hedged = met !== null && (from.asked || hedges[language].test(met.condition));
  const read = hedged ? null : readClause(met?.promise ?? text, from, language, today, context);
  if (read === null) return null;
  const { said, ownerId, due } = read;
  const matter = trimEdges(said.action.text);
  const action = shortened(capitalised(met === null ? matter : `${matter} ${lowered(met.condition)}`));
  if (wordsOf(action).length < (said.owner === null && !marked ? 2 : 1)) return null;
  const confidence = confidenceOf(said, { ownerId, due, marked, conditional: met !== null });
  const { vague, known, mode } = said.action;
  return {
    step: { text: action, ownerId, due, confidence },
    vague: vague || (!known && mode === 'plain' && said.note === true),
  };
};

const lowered = (condition: string): string => condition.slice(0, 1).toLowerCase() + condition.slice(1);

/** The first of what is missing: who, what, by when. */
export const nudgeOf = ({ step, vague }: ReadStep): Nudge | null =>
  step.ownerId === null ? 'owner' : vague ? 'verb' : step.due === null ? 'date' : null;
