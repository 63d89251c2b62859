import { useState } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { useVisuallyHidden } from '../../../ui/visually-hidden.ts';
import { firstName } from '../../../ui/person-avatar.tsx';
import { currentItem, shortTitleOf } from '../agenda-words.ts';
import { answerInWords } from './answer-in-words.ts';
import { closingInWords } from './closing-in-words.ts';
import { answerOf } from './follow-up-state.ts';

/** Tells a screen reader what arrives elsewhere on the page: what the other one answers, a step, a decision, another section. */
export const Announcer = ({ session }: Readonly<{ session: SessionView }>) => {
  const { hidden } = useVisuallyHidden();
  const { say, language } = useWords();
  const step = session.steps.at(-1);
  const decision = session.decisions.at(-1);
  const item = currentItem(session.agenda);
  const { answers, followUp } = session;
  const place = session.closing ? 'closing' : item?.id;
  const [seen, setSeen] = useState({ step: step?.id, decision: decision?.id, answers, place });
  const [text, setText] = useState('');

  if (
    seen.step !== step?.id ||
    seen.decision !== decision?.id ||
    seen.answers !== answers ||
    seen.place !== place
  ) {
    const given = answers.find(
      (one) =>
        one.by.id !== session[session.you].id &&
        !seen.answers.some(({ commitment }) => commitment === one.commitment),
    );
    const answered = followUp.find(({ id }) => id === given?.commitment);
    const answer = answered && answerOf(answered, session);
    if (given && answer) setText(answerInWords(given.by, answer, answered, say));
    else if (step && seen.step !== step.id)
      setText(say('panel.heard.step', { name: firstName(step.owner.name), text: step.text }));
    else if (decision && seen.decision !== decision.id)
      setText(say('panel.decision.said', { text: decision.text }));
    else if (seen.place !== place && session.closing) setText(closingInWords(session, say));
    else if (seen.place !== place && item)
      setText(say('panel.in-hand', { title: shortTitleOf(session, item, language) }));
    setSeen({ step: step?.id, decision: decision?.id, answers, place });
  }
  return (
    <div className={hidden} aria-live="polite" role="log">
      {text}
    </div>
  );
};
