import type { ReactNode } from 'react';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { CaptureLine } from './capture-line.tsx';
import { Closing } from './live/closing.tsx';
import { SessionFrame } from './session-frame.tsx';
import { SessionHeader } from './session-header.tsx';

type Props = Readonly<{ session: SessionView; before?: ReactNode; back: () => void }>;

/** A session that had ended by itself, with its closing open again: steps can be added, and are read back. */
export const FinishView = ({ session, before, back }: Props) => (
  <SessionFrame
    top={<SessionHeader session={session} before={before} />}
    foot={<CaptureLine session={session} />}
  >
    <Closing session={session} back={back} />
  </SessionFrame>
);
