import { z } from 'zod/mini';
import { fault, template } from '../coaching/template.ts';
import { inBoth } from '../coaching/in-both.ts';
import { fileRefusals, templateFile } from '../coaching/template-file.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { personId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

export const templateView = z.object({
  type: conversationType,
  /** The manager of the team whose own it is; null for the organisation's. */
  team: z.nullable(personRef),
  version,
  /** What new sessions are planned with. */
  inUse: z.object({
    /** The number of an own version, from 1; null is the built-in template or, for a team, the organisation's. */
    own: z.nullable(z.int()),
    template,
    by: z.nullable(personRef),
    at: z.nullable(instant),
  }),
  /** What is being written; no session uses it before it is published. */
  draft: z.nullable(
    z.object({
      template,
      /** What must be corrected before it can be published. */
      faults: z.array(fault),
      by: z.nullable(personRef),
      at: instant,
    }),
  ),
});
export type TemplateView = z.output<typeof templateView>;

/** A template as somebody saw it; without a team the organisation's. */
const seen = z.object({ type: conversationType, team: z.optional(personId), version });

export const listTemplates = endpoint({
  name: 'listTemplates',
  method: 'GET',
  path: '/api/templates',
  summary: 'The organisation’s template of each type, those that teams have of their own, and the drafts',
  reply: z.object({ templates: z.array(templateView), ofTeams: z.array(templateView) }),
  refusals: { 403: ['administrators-only'] },
});

export const saveDraft = endpoint({
  name: 'saveDraft',
  method: 'PUT',
  path: '/api/templates/draft',
  summary: 'Keep a draft, faults and all; null throws it away',
  body: z.extend(seen, { template: z.nullable(template) }),
  reply: templateView,
  refusals: { 403: ['administrators-only'], 404: ['not-found'], 409: ['changed'] },
});

export const publishTemplate = endpoint({
  name: 'publishTemplate',
  method: 'POST',
  path: '/api/templates/publish',
  summary: 'The draft becomes a version of its own, which new sessions are planned with',
  body: seen,
  reply: templateView,
  refusals: {
    403: ['administrators-only'],
    404: ['not-found'],
    409: ['changed', 'no-draft'],
    422: ['template-faulty'],
  },
});

export const useBuiltIn = endpoint({
  name: 'useBuiltIn',
  method: 'POST',
  path: '/api/templates/built-in',
  summary:
    'New sessions are planned with the built-in template again, a team’s with the organisation’s; what was planned with another keeps it',
  body: seen,
  reply: templateView,
  refusals: {
    403: ['administrators-only'],
    404: ['not-found'],
    409: ['changed'],
    422: ['names-faulty'],
  },
});

export const useAgain = endpoint({
  name: 'useAgain',
  method: 'POST',
  path: '/api/templates/again',
  summary: 'New sessions are planned with a version again that was published before',
  body: z.extend(seen, { own: z.int().check(z.positive()) }),
  reply: templateView,
  refusals: {
    403: ['administrators-only'],
    404: ['not-found'],
    409: ['changed'],
    422: ['names-faulty'],
  },
});

export const renameType = endpoint({
  name: 'renameType',
  method: 'PUT',
  path: '/api/templates/names',
  summary: 'What a type is called here, from now on and everywhere; null calls it as it is by default',
  body: z.object({
    ...{ type: conversationType, version },
    names: z.nullable(z.object({ name: inBoth, short: z.nullable(inBoth) })),
  }),
  reply: templateView,
  refusals: { 403: ['administrators-only'], 409: ['changed'], 422: ['names-faulty'] },
});

export const exportTemplate = endpoint({
  name: 'exportTemplate',
  method: 'GET',
  path: '/api/templates/file',
  summary: 'A template as a file: the draft where there is one, else what is in use',
  query: z.object({ type: conversationType, team: z.optional(personId) }),
  reply: templateFile,
  refusals: { 403: ['administrators-only'] },
});

export const importTemplate = endpoint({
  name: 'importTemplate',
  method: 'POST',
  path: '/api/templates/file',
  summary: 'What is in a file becomes the draft',
  body: z.extend(seen, { file: z.unknown() }),
  reply: templateView,
  refusals: {
    403: ['administrators-only'],
    404: ['not-found'],
    409: ['changed'],
    422: [...fileRefusals, 'file-name-taken'],
  },
});

export const listTeams = endpoint({
  name: 'listTeams',
  method: 'GET',
  path: '/api/templates/teams',
  summary: 'Those who coach now, each with how many: the teams that can have templates of their own',
  reply: z.object({ teams: z.array(z.object({ manager: personRef, reps: z.int() })) }),
  refusals: { 403: ['administrators-only'] },
});
export type Team = z.output<(typeof listTeams)['reply']>['teams'][number];
