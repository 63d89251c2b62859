import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import {
  aBehaviour,
  behaviourNeverSeen,
  fullLibrary,
  lastOffered,
  ownLastOffered,
} from '../endpoints-behaviour.ts';
import { asManager, change, stale } from './asking.ts';

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const behaviourRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  addBehaviour: {
    'administrators-only': asManager(asked['addBehaviour']),
    'words-faulty': () => ({ by: 'adam', body: { ...aBehaviour(), name: { sv: 'Lyhörd', en: ' ' } } }),
    'name-taken': () => ({
      by: 'adam',
      body: { ...aBehaviour(), name: { sv: 'x', en: 'listens and sums up' } },
    }),
    'library-full': fullLibrary,
  },
  rewordBehaviour: {
    'administrators-only': asManager(asked['rewordBehaviour']),
    'not-found': behaviourNeverSeen({ words: null }),
    changed: stale(asked['rewordBehaviour']),
    'words-faulty': change(asked['rewordBehaviour'], {
      words: { ...aBehaviour(), name: { sv: '', en: '' } },
    }),
    'name-taken': change(asked['rewordBehaviour'], {
      words: { ...aBehaviour(), name: { sv: 'Ber om beslut', en: 'x' } },
    }),
  },
  putBehaviourAside: {
    'administrators-only': asManager(asked['putBehaviourAside']),
    'not-found': behaviourNeverSeen({ aside: true }),
    changed: stale(asked['putBehaviourAside']),
    'last-offered': lastOffered,
  },
  removeBehaviour: {
    'administrators-only': asManager(asked['removeBehaviour']),
    'not-found': behaviourNeverSeen({}),
    changed: stale(asked['removeBehaviour']),
    'in-use': change(asked['putBehaviourAside'], {}),
    'last-offered': ownLastOffered,
  },
  listTeamBehaviours: { 'administrators-only': asManager(asked['listTeamBehaviours']) },
  chooseTeamBehaviours: {
    'administrators-only': asManager(asked['chooseTeamBehaviours']),
    'not-found': change(asked['chooseTeamBehaviours'], { team: 'd1c5b5a0-0000-4000-8000-00000000dead' }),
    changed: stale(asked['chooseTeamBehaviours']),
    'last-offered': change(asked['chooseTeamBehaviours'], { offered: ['never-seen'] }),
  },
};
