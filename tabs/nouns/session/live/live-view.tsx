import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { enterSection, openClosing } from '../../../../shared/contracts/agenda.ts';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { keptText } from '../../../platform/draft-text.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useLiveSession } from '../../../platform/live.tsx';
import { useWords } from '../../../platform/words.tsx';
import { OpenFormsContext, useOpenForms } from '../../../ui/open-forms.ts';
import { RefusalText, useStandingRefusal } from '../../../ui/refusal-text.tsx';
import { WITHOUT_ROOM_FOR } from '../../../ui/room-for-text.ts';
import { ToastInstead } from '../../../ui/undo-toast.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { AgendaBar } from './agenda-bar.tsx';
import { Announcer } from './announcer.tsx';
import { CaptureLine } from '../capture-line.tsx';
import { OffSectionBanner } from './off-section-banner.tsx';
import { FocusLine } from '../focus-line.tsx';
import { usePresence, useIsOnStage } from '../session-awareness.ts';
import { SectionView } from './section-view.tsx';
import { useUnsentNotes } from '../use-unsent-notes.ts';
import { SessionFrame, WIDE } from '../session-frame.tsx';
import { SessionHeader } from '../session-header.tsx';
import { CommitmentStrip } from './commitment-strip.tsx';
import { Tips } from '../../guidance/tips.tsx';
import { useWriting } from './use-writing.ts';
import { pointDraftKey } from '../point-draft-key.ts';
import { TranscriptNotice } from '../transcript-part.tsx';
import { useCacheSession } from '../use-session.ts';
import { usePlaceInView } from './use-place-in-view.ts';

const WideSide = lazily(() => import('./wide-side.tsx').then((made) => made.WideSide));
const UnsentPoint = lazily(() => import('./unsent-point.tsx').then((made) => made.UnsentPoint));
const Closing = lazily(() => import('./closing.tsx').then((made) => made.Closing));

const useStyles = makeStyles({
  narrow: { [WIDE]: { display: 'none' } },
  line: { [WITHOUT_ROOM_FOR.goalLine]: { display: 'none' } },
  // Shrinks before the capture line, which is always within reach.
  wide: { minHeight: '80px', overflowY: 'auto' },
});

type Props = Readonly<{ session: SessionView; before?: ReactNode }>;

/** A live 1:1: one current section for both, with what was settled always within reach. */
export const LiveView = ({ session, before }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useCacheSession();
  const isNarrow = useNarrow();
  const live = useLiveSession(session.id);
  const here = usePresence(live);
  const onStage = useIsOnStage(live);
  const { isAnyOpen, tellOpened } = useOpenForms();
  const writing = useWriting();
  const { current, looked, isClosing, ...view } = usePlaceInView(session, {
    hasFormOpen: isAnyOpen,
    isWriting: writing.isWriting,
  });
  useUnsentNotes(session, live, isClosing ? null : (looked?.id ?? null));
  const enter = useAction(enterSection, { onDone: keep, onRefused: view.stay });
  const close = useAction(openClosing, { onDone: keep });
  const refused = useStandingRefusal(enter.error ?? close.error);
  const [hasUnsent, setUnsent] = useState(() => keptText(pointDraftKey(session)).trim() !== '');

  const go = (item: AgendaItemView) => {
    view.goAlong();
    enter.mutate({ params: { id: session.id }, body: { itemId: item.id } });
  };
  const end = () => {
    view.goToClosing();
    if (!session.closing) close.mutate({ params: { id: session.id } });
  };
  const back = () => {
    if (session.closing && current) go(current);
    else view.follow();
  };

  return (
    <SessionFrame
      top={
        <SessionHeader
          session={session}
          here={here}
          before={before}
          more={session.you === 'manager' && !onStage && <Tips />}
          end={end}
        >
          <AgendaBar session={session} current={current} looked={looked} look={view.look} />
        </SessionHeader>
      }
      foot={
        <>
          {!isNarrow && (
            <div className={styles.wide} role="group" aria-label={say('panel.goals')} tabIndex={0}>
              <Suspense fallback={null}>
                <WideSide session={session} steps={!isClosing && looked?.kind !== 'next-steps'} />
              </Suspense>
            </div>
          )}
          <ToastInstead>
            <div className={mergeClasses(styles.narrow, styles.line)}>
              {!isClosing && <FocusLine session={session} section={looked?.section ?? null} />}
            </div>
          </ToastInstead>
          {looked && looked.kind !== 'next-steps' && (
            <div className={styles.narrow}>
              <CommitmentStrip session={session} />
            </div>
          )}
          <CaptureLine session={session} />
        </>
      }
    >
      <Announcer session={session} />
      <RefusalText error={refused} />
      {(isClosing || looked?.kind !== 'next-steps') && <TranscriptNotice session={session} />}
      {view.isElsewhere && current && (
        <OffSectionBanner
          session={session}
          current={current}
          back={view.follow}
          go={looked ? () => go(looked) : end}
        />
      )}
      <OpenFormsContext value={tellOpened}>
        {hasUnsent && (
          <Suspense fallback={null}>
            <UnsentPoint session={session} done={() => setUnsent(false)} />
          </Suspense>
        )}
        {isClosing && (
          <Suspense fallback={null}>
            <Closing session={session} back={back} />
          </Suspense>
        )}
        {looked && (
          <SectionView
            key={looked.id}
            session={session}
            item={looked}
            withPurpose={!view.isElsewhere && !hasUnsent && refused === null}
            live={live}
            go={go}
            end={end}
            onKeyDown={writing.onKeyDown}
          />
        )}
      </OpenFormsContext>
    </SessionFrame>
  );
};
