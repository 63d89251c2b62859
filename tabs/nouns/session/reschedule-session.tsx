import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { useWords } from '../../platform/words.tsx';
import { firstName } from '../../ui/person-avatar.tsx';
import { InWords } from '../../platform/in-words.tsx';
import { CancelForm } from './reschedule/cancel-form.tsx';
import { MoveSessionForm } from './reschedule/move-form.tsx';
import { RescheduleOptions } from './reschedule/reschedule-options.tsx';
import type { RescheduleStep } from './reschedule/reschedule-options.tsx';
import { useSession } from './use-session.ts';

const useStyles = makeStyles({
  surface: {
    width: '288px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 96px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
  },
  trigger: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

type Props = Readonly<{
  id: string;
  /** The step shown first, and whether the popover is open from the start. */
  first?: Exclude<RescheduleStep, 'cancel'>;
  open?: boolean;
  look?: 'primary' | 'secondary' | 'subtle';
  /** Distinguishes the button from others of its kind, for screen readers. */
  about?: Readonly<{ day: CalendarDay; other: PersonRef }>;
}>;

/** The popover's current step. The session is fetched only once the popover is open. */
const Steps = ({ id, first, close }: Readonly<{ id: string; first: RescheduleStep; close: () => void }>) => {
  const { data: session } = useSession(id);
  const [step, setStep] = useState(first);
  if (!session) return null;
  const back = () => setStep('offers');
  const common = { session, close, ...(first === 'offers' && { back }) };
  switch (step) {
    case 'offers':
      return <RescheduleOptions session={session} close={close} go={setStep} />;
    case 'move':
      return <MoveSessionForm {...common} />;
    case 'cancel':
      return <CancelForm {...common} />;
  }
};

const Trigger = ({ id, first = 'offers', open: initially = false, look = 'subtle', about }: Props) => {
  const styles = useStyles();
  const { say, day } = useWords();
  const [open, setOpen] = useState(initially);
  const text = say(first === 'move' ? 'plan.again' : 'plan.change');
  const label = about
    ? say('plan.change.with', { day: day(about.day), name: firstName(about.other.name) })
    : text;
  return (
    <Popover
      // Not modal: the other person may change the plan meanwhile, and the popover then disappears while open.
      inline
      withArrow
      positioning={{ position: 'below', align: 'end', fallbackPositions: ['above-end', 'below-start'] }}
      open={open}
      onOpenChange={(_event, data) => setOpen(data.open)}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.trigger}
          size={look === 'subtle' ? 'small' : 'medium'}
          appearance={look}
          aria-label={label}
          data-testid="change-plan"
        >
          {text}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={label}>
        <Steps id={id} first={first} close={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
};

/** Changes one planned session: shorter, at another time, or not at all; in that order. */
export const RescheduleSession = (props: Props) => (
  <Suspense fallback={null}>
    <InWords language={useWords().language} of="plan">
      <Trigger {...props} />
    </InWords>
  </Suspense>
);
