import { makeStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { enterSection } from '../../../../shared/contracts/agenda.ts';
import type { AgendaItemView, SessionView } from '../../../../shared/contracts/session-view.ts';
import { useAction } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useLiveSession } from '../../../platform/live.tsx';
import { useWords } from '../../../platform/words.tsx';
import { OpenFormsContext, useOpenForms } from '../../../ui/open-forms.ts';
import { RefusalText } from '../../../ui/refusal-text.tsx';
import { AgendaBar } from './agenda-bar.tsx';
import { Announcer } from './announcer.tsx';
import { CaptureLine } from '../capture-line.tsx';
import { OffSectionBanner } from './off-section-banner.tsx';
import { FocusLine } from '../focus-line.tsx';
import { usePresence, useIsOnStage } from '../session-awareness.ts';
import { SectionView } from './section-view.tsx';
import { SessionFrame, WIDE } from '../session-frame.tsx';
import { SessionHeader } from '../session-header.tsx';
import { CommitmentStrip } from './commitment-strip.tsx';
import { Tips } from '../../guidance/tips.tsx';
import { WideSide } from './wide-side.tsx';
import { useCacheSession } from '../use-session.ts';
import { useSectionInView } from './use-section-in-view.ts';

const Closing = lazily(() => import('./closing.tsx').then((made) => made.Closing));

const useStyles = makeStyles({
  narrow: { [WIDE]: { display: 'none' } },
  // Gives way before the capture line does, which is always in reach.
  wide: { display: 'none', [WIDE]: { display: 'block', minHeight: '80px', overflowY: 'auto' } },
});

type Props = Readonly<{ session: SessionView; before?: ReactNode }>;

/** The 1:1 as it goes on: one section in hand for both, what is settled always within reach. */
export const LiveView = ({ session, before }: Props) => {
  const styles = useStyles();
  const { say } = useWords();
  const keep = useCacheSession();
  const live = useLiveSession(session.id);
  const here = usePresence(live);
  const onStage = useIsOnStage(live);
  const { isAnyOpen, tellOpened } = useOpenForms();
  const { current, looked, ...view } = useSectionInView(session.agenda, isAnyOpen);
  const [ending, setEnding] = useState(false);
  const enter = useAction(enterSection, { onDone: keep, onRefused: view.stay });

  const go = (item: AgendaItemView) => {
    view.goAlong();
    setEnding(false);
    enter.mutate({ params: { id: session.id }, body: { itemId: item.id } });
  };
  const look = (item: AgendaItemView) => {
    setEnding(false);
    view.look(item);
  };

  return (
    <SessionFrame
      top={
        <SessionHeader
          session={session}
          here={here}
          before={before}
          more={session.you === 'manager' && !onStage && <Tips />}
          end={() => setEnding(true)}
        >
          <AgendaBar session={session} current={current} looked={looked} look={look} />
        </SessionHeader>
      }
      foot={
        <>
          <div className={styles.wide} role="group" aria-label={say('panel.goals')} tabIndex={0}>
            <WideSide session={session} />
          </div>
          <div className={styles.narrow}>
            <FocusLine session={session} section={looked?.section ?? null} />
            <CommitmentStrip session={session} />
          </div>
          <CaptureLine session={session} />
        </>
      }
    >
      <Announcer session={session} />
      <RefusalText error={enter.error} />
      {ending && (
        <Suspense fallback={null}>
          <Closing session={session} back={() => setEnding(false)} />
        </Suspense>
      )}
      {!ending && current && looked && looked.id !== current.id && (
        <OffSectionBanner session={session} current={current} back={view.follow} go={() => go(looked)} />
      )}
      {!ending && looked && (
        <OpenFormsContext value={tellOpened}>
          <SectionView
            key={looked.id}
            session={session}
            item={looked}
            live={live}
            go={go}
            end={() => setEnding(true)}
          />
        </OpenFormsContext>
      )}
    </SessionFrame>
  );
};
