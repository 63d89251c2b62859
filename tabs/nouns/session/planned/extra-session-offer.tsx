import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CustomerMeetingView } from '../../../../shared/contracts/customer-meeting-view.ts';
import type { SessionView } from '../../../../shared/contracts/session-view.ts';
import { useWords } from '../../../platform/words.tsx';
import { ExtraSessionActions } from '../../customer-meeting/extra-session-actions.tsx';
import { useCacheSession } from '../use-session.ts';

const useStyles = makeStyles({
  offer: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  planned: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

type Props = Readonly<{
  session: SessionView;
  extra: CustomerMeetingView | null;
  /** Opens another session. */
  show: (id: string) => void;
}>;

/** Offers an extra quarter of an hour before a customer meeting; once it has been planned, shows when it is instead. */
export const ExtraSessionOffer = ({ session, extra, show }: Props) => {
  const styles = useStyles();
  const { say, day, dayOf, time } = useWords();
  const keep = useCacheSession();
  const [planned, setPlanned] = useState<SessionView | null>(null);
  if (planned !== null) {
    const at = { day: day(dayOf(planned.startsAt)), time: time(planned.startsAt) };
    return (
      <div className={mergeClasses(styles.offer, styles.planned)} role="status">
        {say('plan.extra.planned', at)}
        <Button size="small" appearance="subtle" onClick={() => show(planned.id)}>
          {say('plan.extra.open')}
        </Button>
      </div>
    );
  }
  if (extra === null) return null;
  return (
    <div className={styles.offer}>
      <ExtraSessionActions
        meeting={extra}
        rhythmId={session.rhythmId}
        booked={session.plan.booked}
        done={(taken) => {
          keep(taken);
          if (taken.state === 'live') show(taken.id);
          else setPlanned(taken);
        }}
      />
    </div>
  );
};
