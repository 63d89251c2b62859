import { builtIn } from '../../../shared/coaching/built-in.ts';
import { BUILT_IN_VERSION, OWN_VERSIONS_FROM } from '../../../shared/coaching/templates.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { PublishedTemplate } from './template-store.ts';
import type { Uses } from '../stores.ts';

/** A template, and the number by which a session refers to it. */
export type TemplateInUse = Readonly<{ number: number; template: Template }>;

/** The organisation's own version with that number, or a team's, which must have been published. */
export const ownVersion = async (
  stores: Uses<{ template: 'published' }>,
  type: ConversationType,
  number: number,
): Promise<PublishedTemplate> => {
  const published = await stores.template.published(type, number);
  if (!published) throw new Error(`version ${number} of the ${type} template is nowhere`);
  return published;
};

const isOwn = (number: number): boolean => number > OWN_VERSIONS_FROM;

/**
 * The template for planning sessions of that type now: the team's own, else the organisation's, else the built-in one. A team is its
 * manager's; null asks for the organisation's.
 */
export const templateInUse = async (
  stores: Uses<{ template: 'find' | 'published' }>,
  type: ConversationType,
  team: PersonId | null,
): Promise<TemplateInUse> => {
  const ofTeam = team && (await stores.template.find(type, team));
  const number = ofTeam?.inUse ?? (await stores.template.find(type, null))?.inUse ?? null;
  return number === null
    ? { number: BUILT_IN_VERSION, template: builtIn(type) }
    : ownVersion(stores, type, number);
};

/** The template that a session was planned with, whatever is in use today. */
export const templateOf = async (
  stores: Uses<{ template: 'published' }>,
  { type, templateVersion: number }: Pick<Session, 'type' | 'templateVersion'>,
): Promise<TemplateInUse> =>
  isOwn(number) ? ownVersion(stores, type, number) : { number, template: builtIn(type) };

/** A template under another name. */
export const called = (
  { followUp, sections, nextSteps }: Template,
  { name, short }: Readonly<{ name: Template['name']; short?: Template['short'] | null }>,
): Template => ({ ...{ name, followUp, sections, nextSteps }, ...(short && { short }) });
