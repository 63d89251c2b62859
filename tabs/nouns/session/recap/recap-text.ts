import type { Recap } from '../../../../shared/contracts/recap.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { toldReason } from '../../../../shared/words/told-reason.ts';
import type { Words } from '../../../platform/words.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { concludedInWords } from './concluded-in-words.ts';
import { causeLines } from './cause-lines.ts';
import { planInWords } from './plan-in-words.ts';
import { pipelineLines } from './pipeline-in-words.ts';
import { titleOf } from '../agenda-words.ts';

type Speech = Pick<Words, 'say' | 'language' | 'typeNames' | 'exactDay' | 'shortDay' | 'dayOf' | 'time'>;
type Block = Readonly<{ title: string; lines: readonly string[] }>;
/** A recap as copied and printed: its title, the two people and its parts. Every day is written in full, so that the text keeps. */
export type RecapText = Readonly<{ title: string; who: string; blocks: readonly Block[] }>;

type Notes = readonly Readonly<{ id: string; title: string; text: string }>[];

/** What the two wrote in each section, in agenda order, leaving out empty ones. */
export const notesBySection = (session: SessionView, language: Language): Notes =>
  session.agenda.flatMap((item) => {
    const text = session.notes.find(({ itemId }) => itemId === item.id)?.text.trim() ?? '';
    return text === '' ? [] : [{ id: item.id, title: titleOf(session, item, language), text }];
  });

const commitmentLine = ({ commitment }: Recap['steps'][number], { say, shortDay }: Speech): string => {
  const { owner, text, state, on, due, disputed } = commitment;
  const name = firstName(owner.name);
  const fact = disputed
    ? say('recap.disputed', { name })
    : state !== 'open'
      ? on !== null && say(`recap.${state}`, { day: shortDay(on) })
      : due !== null && shortDay(due);
  return fact ? say('recap.text.step.fact', { name, text, fact }) : say('recap.text.step', { name, text });
};

const followUpLine = ({ commitment, answer }: Recap['followedUp'][number], speech: Speech): string => {
  const { say, shortDay } = speech;
  const { owner, text, outcome, why } = commitment;
  const name = firstName(owner.name);
  const became =
    answer.what === 'moved' && answer.to !== null
      ? say('recap.moved', { to: shortDay(answer.to) })
      : say(answer.what === 'dropped' ? 'recap.answer.dropped' : 'recap.answer.kept');
  const more =
    answer.what === 'moved'
      ? answer.reason && (answer.because ?? say(toldReason(answer.reason)))
      : (outcome ?? why);
  const fact = more ? say('recap.text.said', { text: became, more }) : became;
  return say('recap.text.step.fact', { name, text, fact });
};

const nextLine = ({ next }: SessionView, { say, shortDay, dayOf, time, typeNames }: Speech): string =>
  next === null
    ? say('panel.next-time.none')
    : say('recap.text.title', {
        type: typeNames.of(next.type),
        day: say('recap.text.when', { day: shortDay(dayOf(next.startsAt)), time: time(next.startsAt) }),
      });

/**
 * The recap as text for those it is sent to, in the reader's language. Private notes are nobody's to send, and ratings and expectations
 * stay between the two.
 */
export const recapText = (session: SessionView, recap: Recap, speech: Speech): RecapText => {
  const { say, language, typeNames, exactDay, shortDay, dayOf } = speech;
  const { deals, customerMeeting: meeting, manager, rep, noStepReason: why } = session;
  const steps = recap.steps.map((item) => commitmentLine(item, speech));
  const none = why === null ? say('recap.steps.none') : say('recap.steps.none.why', { why });
  const about = [
    ...deals.flatMap(({ id, name }) => [name, ...concludedInWords(recap.conclusions, id, speech)]),
    ...(meeting
      ? [
          say('recap.meeting', { customer: meeting.customer, day: shortDay(dayOf(meeting.at)) }),
          ...(recap.plan ? planInWords(recap.plan, meeting.customer, speech) : []),
        ]
      : []),
  ];
  const notes = notesBySection(session, language).map(({ title, text }) =>
    say('recap.text.said', { text: title, more: text }),
  );
  return {
    title: say('recap.text.title', {
      type: typeNames.of(session.type),
      day: exactDay(dayOf(session.startedAt ?? session.startsAt)),
    }),
    who: say('recap.text.who', { manager: manager.name, rep: rep.name }),
    blocks: [
      { title: say('panel.steps'), lines: steps.length === 0 ? [none] : steps },
      { title: say('recap.decisions'), lines: recap.decisions.map(({ decision }) => decision.text) },
      {
        title: say('recap.pipeline'),
        lines: recap.pipeline ? pipelineLines(session, recap.pipeline, speech) : [],
      },
      { title: say('recap.cause'), lines: recap.cause ? causeLines(recap.cause, speech) : [] },
      { title: say('recap.next'), lines: [nextLine(session, speech)] },
      { title: say('recap.about'), lines: about },
      { title: say('recap.followed'), lines: recap.followedUp.map((one) => followUpLine(one, speech)) },
      { title: say('panel.notes'), lines: notes },
    ].filter(({ lines }) => lines.length > 0),
  };
};

/** Plain text, which can be pasted anywhere. */
export const asPlain = ({ title, who, blocks }: RecapText): string =>
  [
    title,
    who,
    ...blocks.flatMap((block) => ['', block.title, ...block.lines.map((line) => `- ${line}`)]),
  ].join('\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** HTML with headings and lists, for a mail; without styles, so that it takes the mail's. */
export const asHtml = ({ title, who, blocks }: RecapText): string =>
  [
    `<h2>${escaped(title)}</h2><p>${escaped(who)}</p>`,
    ...blocks.map(
      (block) =>
        `<h3>${escaped(block.title)}</h3><ul>${block.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    ),
  ].join('');
