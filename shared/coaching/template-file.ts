import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import type { ConversationType } from '../domain/conversation-type.ts';
import { tenantId } from '../domain/ids.ts';
import type { TenantId } from '../domain/ids.ts';
import { ok, refuse } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { template } from './template.ts';
import type { Template } from './templates.ts';

/** The version of the file's format; another one is refused rather than guessed at. */
export const FILE_VERSION = 1;
const FORMAT = 'kadens-template';

/** A template as a file, with its organisation and type. */
export const templateFile = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FILE_VERSION),
  organisation: tenantId,
  type: conversationType,
  template,
});
export type TemplateFile = z.output<typeof templateFile>;

export const fileOf = (
  organisation: TenantId,
  type: ConversationType,
  content: Template,
): z.output<typeof templateFile> => ({
  format: FORMAT,
  version: FILE_VERSION,
  organisation,
  type,
  template: template.parse(content),
});

export const fileRefusals = [
  'file-unreadable',
  'file-other-version',
  'file-other-organisation',
  'file-other-type',
] as const;
type FileRefusal = (typeof fileRefusals)[number];

const envelope = z.object({ format: z.literal(FORMAT), version: z.unknown() });
const outside = z.object({ organisation: z.string(), type: z.string() });

/**
 * Reads a file brought for that organisation's template of that type. Its template may still have faults; only what isn't such a file at
 * all is refused.
 */
export const readFile = (
  file: unknown,
  organisation: TenantId,
  type: ConversationType,
): Result<Template, FileRefusal> => {
  const parsed = envelope.safeParse(file);
  if (!parsed.success) return refuse('file-unreadable');
  if (parsed.data.version !== FILE_VERSION) return refuse('file-other-version');
  const whose = outside.safeParse(file);
  if (!whose.success) return refuse('file-unreadable');
  if (whose.data.organisation.toLowerCase() !== organisation) return refuse('file-other-organisation');
  if (whose.data.type !== type) return refuse('file-other-type');
  const read = templateFile.safeParse(file);
  return read.success ? ok(read.data.template) : refuse('file-unreadable');
};
