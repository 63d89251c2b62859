import type { Template } from '../../../shared/coaching/templates.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { OwnNames } from '../../../shared/words/type-names.ts';

/** An organisation's own template of one type. `inUse` is a published version's number; null is the built-in one. */
export type OwnTemplate = Readonly<{
  type: ConversationType;
  /** 0 if nothing has been stored yet. */
  version: number;
  draft: Readonly<{ template: Template; by: PersonId | null; at: Instant }> | null;
  inUse: number | null;
}>;

/** A published template, which never changes. */
export type PublishedTemplate = Readonly<{
  type: ConversationType;
  number: number;
  template: Template;
  by: PersonId;
  at: Instant;
}>;

/** The organisation’s own templates: drafts and published versions. */
export type TemplateStore = Readonly<{
  find: (type: ConversationType) => Promise<OwnTemplate | null>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (own: OwnTemplate, seen: number) => Promise<boolean>;
  publish: (published: PublishedTemplate) => Promise<void>;
  /** The number of the latest published version; null when nothing has been published. */
  lastNumber: (type: ConversationType) => Promise<number | null>;
  published: (type: ConversationType, number: number) => Promise<PublishedTemplate | null>;
  /** The names of the organisation's own templates in use. */
  names: () => Promise<OwnNames>;
}>;
