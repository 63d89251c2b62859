import { Suspense } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { lazily } from '../../platform/lazily.ts';
import { SkeletonRows } from '../../ui/skeletons.tsx';

const DealPart = lazily(() => import('./deal-part.tsx').then((made) => made.DealPart));

type Props = Readonly<{ repId: PersonId; level: 'h3' | 'h4'; isOwn?: boolean }>;

/** A rep's deals and customer meetings, fetched when they are viewed. */
export const Deals = (props: Props) => (
  <Suspense fallback={<SkeletonRows rows={3} />}>
    <DealPart {...props} />
  </Suspense>
);
