import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ReplyOf } from '../../../../shared/contracts/endpoint.ts';
import { getOwnCoaching } from '../../../../shared/contracts/own-coaching.ts';
import type { RhythmView } from '../../../../shared/contracts/rhythm.ts';
import type { RhythmDialogAbout } from '../../../nouns/rhythm/rhythm-dialog.tsx';
import { useFetched } from '../../../platform/api.ts';
import { lazily } from '../../../platform/lazily.ts';
import { useNotifyShown } from '../../../platform/teams.tsx';
import { useWords } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { SkeletonBlock, SkeletonRows } from '../../../ui/skeletons.tsx';
import { InnerPage } from '../inner-page.tsx';
import { OwnTypes } from './own-types.tsx';
import { OwnFigure } from './own-figure.tsx';
import { TypeWaiting } from './type-waiting.tsx';

const RhythmDialog = lazily(() =>
  import('../../../nouns/rhythm/rhythm-dialog.tsx').then((made) => made.RhythmDialog),
);

const useStyles = makeStyles({
  title: { margin: 0 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
  part: { display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

type OwnCoaching = ReplyOf<typeof getOwnCoaching>;

const Figures = ({ own: { held, promises, usefulness } }: Readonly<{ own: OwnCoaching }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const of = (some: number, all: number): string | null =>
    all === 0 ? null : say('own-coaching.of', { some, all });
  return (
    <div className={styles.figures}>
      <OwnFigure
        name={say('own-coaching.held')}
        value={held && of(held.held, held.due)}
        none={say('own-coaching.held.none')}
        source={say('own-coaching.held.source')}
      />
      <OwnFigure
        name={say('own-coaching.helped')}
        value={usefulness && say('own-coaching.helped.said', usefulness)}
        none={say('own-coaching.helped.few')}
        source={say('own-coaching.helped.source')}
      />
      <OwnFigure
        name={say('own-coaching.promises')}
        value={of(promises.kept, promises.of)}
        none={say('own-coaching.promises.none')}
        source={say('own-coaching.promises.source')}
      />
    </div>
  );
};

type RhythmToSettle = Readonly<{ rhythm: RhythmView; about: RhythmDialogAbout }>;

/** How the reader coaches: whether it happens, whether it helps, what was promised, and what has waited. Nobody else sees it. */
export const OwnCoachingPage = () => {
  const styles = useStyles();
  const { say } = useWords();
  const navigate = useNavigate();
  const found = useFetched(getOwnCoaching, {});
  const [settled, settle] = useState<RhythmToSettle | null>(null);
  useNotifyShown(!found.isPending);
  const own = found.data;
  return (
    <InnerPage
      title={say('own-coaching.title')}
      lead={say('own-coaching.lead')}
      back={() => void navigate('/tabs/personal?view=team')}
      roomy
    >
      {found.isPending ? (
        <>
          <SkeletonBlock height={96} />
          <SkeletonRows rows={5} />
        </>
      ) : !own ? (
        <ErrorState error={found.error} retry={() => found.refetch()} />
      ) : own.held === null ? (
        <EmptyState title={say('own-coaching.empty')} text={say('own-coaching.empty.then')} />
      ) : (
        <>
          <Figures own={own} />
          <section className={styles.part} aria-label={say('own-coaching.types')}>
            <Subtitle2 as="h2" className={styles.title}>
              {say('own-coaching.types')}
            </Subtitle2>
            <OwnTypes types={own.types} />
            <TypeWaiting
              actions={{
                openSession: (id) => void navigate(`/tabs/session/${id}`),
                openRhythm: (rhythm, about) => settle({ rhythm, about }),
              }}
            />
          </section>
        </>
      )}
      <Suspense fallback={null}>
        {settled && <RhythmDialog key={settled.rhythm.id} {...settled} onClose={() => settle(null)} />}
      </Suspense>
    </InnerPage>
  );
};
