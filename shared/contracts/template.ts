import { z } from 'zod';
import { fault, template } from '../coaching/template.ts';
import { fileRefusals, templateFile } from '../coaching/template-file.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

export const templateView = z.object({
  type: conversationType,
  version,
  /** What sessions are planned with from now on. */
  inUse: z.object({
    /** The organisation's own first version is 1; null is the built-in template. */
    own: z.int().nullable(),
    template,
    by: personRef.nullable(),
    at: instant.nullable(),
  }),
  /** What is being written; nobody meets it before it is published. */
  draft: z
    .object({
      template,
      /** What has to be mended before it can be published. */
      faults: z.array(fault),
      by: personRef.nullable(),
      at: instant,
    })
    .nullable(),
});
export type TemplateView = z.output<typeof templateView>;

const seen = z.object({ type: conversationType, version });

export const listTemplates = endpoint({
  name: 'listTemplates',
  method: 'GET',
  path: '/api/templates',
  summary: 'The organisation’s template of each type, and its drafts',
  reply: z.object({ templates: z.array(templateView) }),
  refusals: ['administrators-only'],
});

export const saveDraft = endpoint({
  name: 'saveDraft',
  method: 'PUT',
  path: '/api/templates/draft',
  summary: 'Keep a draft, faults and all; null throws it away',
  body: seen.extend({ template: template.nullable() }),
  reply: templateView,
  refusals: ['administrators-only', 'changed'],
});

export const publishTemplate = endpoint({
  name: 'publishTemplate',
  method: 'POST',
  path: '/api/templates/publish',
  summary: 'The draft becomes a version of its own, which new sessions are planned with',
  body: seen,
  reply: templateView,
  refusals: ['administrators-only', 'changed', 'no-draft', 'template-faulty'],
});

export const useBuiltIn = endpoint({
  name: 'useBuiltIn',
  method: 'POST',
  path: '/api/templates/built-in',
  summary:
    'New sessions are planned with the built-in template again; what was planned with another keeps it',
  body: seen,
  reply: templateView,
  refusals: ['administrators-only', 'changed'],
});

export const exportTemplate = endpoint({
  name: 'exportTemplate',
  method: 'GET',
  path: '/api/templates/file',
  summary: 'A template as a file: the draft where there is one, else what is in use',
  query: z.object({ type: conversationType }),
  reply: templateFile,
  refusals: ['administrators-only'],
});

export const importTemplate = endpoint({
  name: 'importTemplate',
  method: 'POST',
  path: '/api/templates/file',
  summary: 'What is in a file becomes the draft',
  body: seen.extend({ file: z.unknown() }),
  reply: templateView,
  refusals: ['administrators-only', 'changed', ...fileRefusals],
});
