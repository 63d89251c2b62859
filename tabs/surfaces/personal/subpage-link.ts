import { rhythmId, sessionId } from '../../../shared/domain/ids.ts';
import { views } from './views.ts';
import type { View } from './views.ts';

/** Where a deep link leads: a session, a pair's rhythm, one of the tab's views, or nowhere in particular. */
export type SubpageLink =
  | Readonly<{ kind: 'session'; path: string }>
  | Readonly<{ kind: 'rhythm'; path: string }>
  | Readonly<{ kind: 'view'; view: View }>
  | Readonly<{ kind: 'none' }>;

/** Reads teams-js' `context.page.subPageId`, which comes from outside: `session:<id>`, `move:<id>`, `afterwards:<id>`, `rhythm:<id>`, `team` or `mine`. */
export const parseSubpageLink = (subPageId: string | null | undefined): SubpageLink => {
  const [kind, id] = (subPageId ?? '').split(':');
  if (kind === 'session' || kind === 'move' || kind === 'afterwards') {
    const parsed = sessionId.safeParse(id);
    const then = kind === 'session' ? '' : `?then=${kind}`;
    return parsed.success
      ? { kind: 'session', path: `/tabs/session/${parsed.data}${then}` }
      : { kind: 'none' };
  }
  const rhythm = kind === 'rhythm' ? rhythmId.safeParse(id) : null;
  if (rhythm?.success) return { kind: 'rhythm', path: `/tabs/personal?view=team&rhythm=${rhythm.data}` };
  const view = views.find((one) => one === kind);
  return view ? { kind: 'view', view } : { kind: 'none' };
};
