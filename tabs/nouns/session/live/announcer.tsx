import { useState } from 'react';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { useVisuallyHidden } from '../../../ui/visually-hidden.ts';
import { firstName } from '../../../ui/person-avatar.tsx';
import { currentItem, shortTitleOf } from '../agenda-words.ts';
import { closingInWords } from './closing-in-words.ts';

/** Tells a screen reader what arrives elsewhere on the page: a step, a decision, another section. */
export const Announcer = ({ session }: Readonly<{ session: SessionView }>) => {
  const { hidden } = useVisuallyHidden();
  const { say, language } = useWords();
  const step = session.steps.at(-1);
  const decision = session.decisions.at(-1);
  const item = currentItem(session.agenda);
  const place = session.closing ? 'closing' : item?.id;
  const [seen, setSeen] = useState({ step: step?.id, decision: decision?.id, place });
  const [text, setText] = useState('');

  if (seen.step !== step?.id || seen.decision !== decision?.id || seen.place !== place) {
    if (step && seen.step !== step.id)
      setText(say('panel.heard.step', { name: firstName(step.owner.name), text: step.text }));
    else if (decision && seen.decision !== decision.id)
      setText(say('panel.decision.said', { text: decision.text }));
    else if (session.closing) setText(closingInWords(session, say));
    else if (item) setText(say('panel.in-hand', { title: shortTitleOf(session, item, language) }));
    setSeen({ step: step?.id, decision: decision?.id, place });
  }
  return (
    <div className={hidden} aria-live="polite" role="log">
      {text}
    </div>
  );
};
