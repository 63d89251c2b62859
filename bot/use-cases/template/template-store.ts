import type { Template } from '../../../shared/coaching/templates.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { OwnNames } from '../../../shared/words/type-names.ts';

/**
 * A template of one type that the organisation has made its own, or a team. `inUse` is a published version's number; null is the built-in
 * one or, for a team, the organisation's.
 */
export type OwnTemplate = Readonly<{
  type: ConversationType;
  /** The manager of the team whose it is; null for the organisation's. */
  team: PersonId | null;
  /** 0 if nothing has been stored yet. */
  version: number;
  draft: Readonly<{ template: Template; by: PersonId | null; at: Instant }> | null;
  inUse: number | null;
}>;

/** A published template, which never changes. */
export type PublishedTemplate = Readonly<{
  type: ConversationType;
  number: number;
  /** The manager of the team that it was published for; null for the organisation. */
  team: PersonId | null;
  template: Template;
  by: PersonId;
  at: Instant;
}>;

/** The organisation’s own templates and its teams’: drafts and published versions. */
export type TemplateStore = Readonly<{
  find: (type: ConversationType, team: PersonId | null) => Promise<OwnTemplate | null>;
  /** Those of all teams. */
  ofTeams: () => Promise<readonly OwnTemplate[]>;
  /** False when somebody else was first: the version is no longer the one given. */
  save: (own: OwnTemplate, seen: number) => Promise<boolean>;
  publish: (published: PublishedTemplate) => Promise<void>;
  /** The number of the latest published version, null when nothing has been; nobody else publishes until the transaction ends. */
  lastNumber: (type: ConversationType) => Promise<number | null>;
  published: (type: ConversationType, number: number) => Promise<PublishedTemplate | null>;
  /** The names of the organisation's own templates in use. */
  names: () => Promise<OwnNames>;
}>;
