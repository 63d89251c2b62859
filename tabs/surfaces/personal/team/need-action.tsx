import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { useWords } from '../../../platform/words.tsx';
import { HelpTalkButton } from '../../../nouns/help-talk/help-talk-button.tsx';
import { firstName } from '../../../ui/person-avatar.tsx';
import { calendarNeed } from './calendar-need.ts';
import type { Need } from './needs.ts';
import { ExtraNow } from './extra-now.tsx';
import { GiveAccess } from './give-access.tsx';
import { NextAction } from './next-action.tsx';
import { StartNow } from './start-now.tsx';
import { TogetherNow } from './together-now.tsx';
import type { TeamActions } from './team-actions.ts';

const bookingActions = { failed: 'personal.do.retry', removed: 'personal.do.book-again' } as const;

type Props = Readonly<{ need: Need; actions: TeamActions; look: 'primary' | 'secondary' }>;

/** The button of a need: the shortest way to act on it. */
export const NeedAction = ({ need, actions, look }: Props) => {
  const { say } = useWords();
  /** Gets the focus back when what it opened is closed. */
  const back = useRestoreFocusTarget();
  const button = (text: string, label: string, act: () => void) => (
    <Button {...back} size="small" appearance={look} aria-label={label} onClick={act}>
      {text}
    </Button>
  );
  if (need.kind === 'own-commitment')
    return button(
      say('personal.do.answer'),
      say('personal.do.answer.own', { commitment: need.commitment.text }),
      actions.showOwn,
    );

  if (need.kind === 'together') return <TogetherNow together={need.together} look={look} />;

  const { row } = need;
  const { rhythm, next, liveSessionId } = row;
  const name = firstName(rhythm.rep.name);
  switch (need.kind) {
    case 'live':
      return button(say('personal.do.continue'), say('personal.do.continue.with', { name }), () =>
        actions.openSession(liveSessionId ?? ''),
      );
    case 'begun':
      return button(say('personal.do.go'), say('personal.do.go.to', { name }), () =>
        actions.openSession(next?.id ?? ''),
      );
    case 'soon':
    case 'today':
      return button(say('personal.do.prepare'), say('personal.do.prepare.for', { name }), () =>
        actions.openSession(next?.id ?? ''),
      );
    case 'calendar': {
      const stuck = calendarNeed(rhythm) ?? 'failed';
      if (stuck === 'consent-needed')
        return (
          <GiveAccess rhythm={rhythm} look={look} onGiven={() => actions.openRhythm(rhythm, 'consented')} />
        );
      return button(say(bookingActions[stuck]), say(`${bookingActions[stuck]}.with`, { name }), () =>
        actions.openRhythm(rhythm, 'calendar'),
      );
    }
    case 'declined':
      return button(say('personal.do.find-time'), say('personal.do.find-time.with', { name }), () =>
        actions.openSession(next?.id ?? ''),
      );
    case 'help': {
      const { helpWith } = row;
      return (
        helpWith && (
          <HelpTalkButton wish={{ ...helpWith, rhythmId: rhythm.id, rep: rhythm.rep }} look={look} />
        )
      );
    }
    case 'unreached':
    case 'left':
      return button(say('personal.do.look'), say('personal.row.open', { name }), () => actions.openRep(row));
    case 'ended':
      return button(say('personal.do.answer'), say('personal.do.answer.with', { name }), () =>
        actions.openSession(row.inQuestion?.id ?? ''),
      );
    case 'no-rhythm':
      return button(say('personal.do.set-rhythm'), say('personal.do.set-rhythm.with', { name }), () =>
        actions.openRhythm(rhythm, 'set'),
      );
    case 'extra':
      return (
        row.extra && (
          <ExtraNow meeting={row.extra} rhythm={rhythm} openSession={actions.openSession} look={look} />
        )
      );
    case 'lapsed':
    case 'at-risk':
      return <NextAction row={row} actions={actions} look={look} />;
    case 'first':
      return <StartNow row={row} openSession={actions.openSession} look={look} />;
  }
};
