import { z } from 'zod/mini';
import { behaviourGroup, behaviourId, behaviourWords, BEHAVIOURS_MAX } from '../coaching/behaviour.ts';
import { personId, rhythmId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

/** A behaviour in the organisation, with its words in both languages. */
export const behaviour = z.extend(behaviourWords, {
  id: behaviourId,
  group: behaviourGroup,
  version,
  origin: z.enum(['built-in', 'reworded', 'own']),
  /** No longer offered; whoever already practises or has rated it keeps it. */
  aside: z.boolean(),
  /** Who changed it last, and when; only administrators are told. */
  changed: z.nullable(z.object({ by: personRef, at: instant })),
});
export type BehaviourView = z.output<typeof behaviour>;

const seen = z.object({ id: behaviourId, version });

export const listBehaviours = endpoint({
  name: 'listBehaviours',
  method: 'GET',
  path: '/api/behaviours',
  summary:
    'The organisation’s behaviours by group, those put aside too; with a rhythm, as its team chooses among them',
  query: z.object({ rhythm: z.optional(rhythmId) }),
  reply: z.object({ behaviours: z.array(behaviour) }),
});

export const addBehaviour = endpoint({
  name: 'addBehaviour',
  method: 'POST',
  path: '/api/behaviours',
  summary: 'One of the organisation’s own, last in its group',
  body: z.extend(behaviourWords, { group: behaviourGroup }),
  reply: behaviour,
  refusals: { 403: ['administrators-only'], 422: ['words-faulty', 'name-taken', 'library-full'] },
});

export const rewordBehaviour = endpoint({
  name: 'rewordBehaviour',
  method: 'PUT',
  path: '/api/behaviours/words',
  summary: 'Another name and other levels; without words the built-in ones again',
  body: z.extend(seen, { words: z.nullable(behaviourWords) }),
  reply: behaviour,
  refusals: {
    403: ['administrators-only'],
    404: ['not-found'],
    409: ['changed'],
    422: ['words-faulty', 'name-taken'],
  },
});

export const putBehaviourAside = endpoint({
  name: 'putBehaviourAside',
  method: 'PUT',
  path: '/api/behaviours/aside',
  summary: 'No longer offered, or offered again; what is practised or rated already stays',
  body: z.extend(seen, { aside: z.boolean() }),
  reply: behaviour,
  refusals: { 403: ['administrators-only'], 404: ['not-found'], 409: ['changed'], 422: ['last-offered'] },
});

export const removeBehaviour = endpoint({
  name: 'removeBehaviour',
  method: 'POST',
  path: '/api/behaviours/remove',
  summary: 'Take away one of the organisation’s own that nobody has practised or rated yet',
  body: seen,
  reply: z.object({ id: behaviourId }),
  refusals: {
    403: ['administrators-only'],
    404: ['not-found'],
    409: ['changed', 'in-use'],
    422: ['last-offered'],
  },
});

/** Which behaviours a manager's team chooses among, by id; null for those that everybody does. */
export const teamBehaviours = z.object({
  team: personRef,
  version,
  offered: z.nullable(z.array(behaviourId)),
});
export type TeamBehavioursView = z.output<typeof teamBehaviours>;

export const listTeamBehaviours = endpoint({
  name: 'listTeamBehaviours',
  method: 'GET',
  path: '/api/behaviours/teams',
  summary: 'What each team that has been given behaviours of its own chooses among',
  reply: z.object({ teams: z.array(teamBehaviours) }),
  refusals: { 403: ['administrators-only'] },
});

export const chooseTeamBehaviours = endpoint({
  name: 'chooseTeamBehaviours',
  method: 'PUT',
  path: '/api/behaviours/teams',
  summary: 'What a team chooses among; null for what everybody does',
  body: z.object({
    ...{ team: personId, version },
    offered: z.nullable(z.array(behaviourId).check(z.maxLength(BEHAVIOURS_MAX))),
  }),
  reply: teamBehaviours,
  refusals: { 403: ['administrators-only'], 404: ['not-found'], 409: ['changed'], 422: ['last-offered'] },
});
