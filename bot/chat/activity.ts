import { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import type { PersonId, TenantId } from '../../shared/domain/ids.ts';
import { languageOf } from '../../shared/domain/language-of.ts';
import { instant, timeZone } from '../../shared/domain/time.ts';
import type { ActingPerson } from '../use-cases/run-use-case.ts';
import type { MeetingChat } from '../use-cases/rhythm/find-chat-pairs.ts';

/** The longest id or address that we keep, in characters; Teams' own are under 300. */
const ID_MAX = 512;
const id = z.string().min(1).max(ID_MAX);

const account = z.looseObject({
  id,
  name: z.string().nullish(),
  aadObjectId: z.catch(z.nullish(personId), null),
});

/**
 * The parts that we read of an activity from Teams; the rest is left to the SDK. Once the token has been verified, Teams vouches for who
 * speaks and in which tenant.
 */
export const incomingActivity = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().max(ID_MAX).nullish(),
  /** When it happened, by Teams' clock. */
  timestamp: z.catch(z.nullish(instant), null),
  name: z.string().max(200).nullish(),
  action: z.string().max(64).nullish(),
  channelId: z.string().max(64),
  serviceUrl: z.string().min(1).max(2048),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    tenantId: z.catch(z.nullish(tenantId), null),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  text: z.string().nullish(),
  replyToId: z.string().max(ID_MAX).nullish(),
  locale: z.string().max(64).nullish().catch(null),
  localTimezone: z.string().max(64).nullish().catch(null),
  membersAdded: z.array(account).nullish().catch(null),
  membersRemoved: z.array(account).nullish().catch(null),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: tenantId }).nullish().catch(null),
      meeting: z.looseObject({ id }).nullish().catch(null),
      eventType: z.string().max(64).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  attachments: z
    .array(z.looseObject({ contentType: z.string().nullish(), content: z.unknown().optional() }))
    .nullish()
    .catch(null),
  entities: z
    .array(
      z.looseObject({ type: z.string().nullish(), mentioned: z.looseObject({ id }).nullish().catch(null) }),
    )
    .nullish()
    .catch(null),
  value: z.unknown().optional(),
});
export type IncomingActivity = z.output<typeof incomingActivity>;

/** Who sent an activity: Teams vouches for the tenant and the Entra object id, not the person. */
export type Sender = Readonly<{ tenant: TenantId; person: PersonId }>;

export const tenantOf = ({ channelData, conversation }: IncomingActivity): TenantId | null =>
  channelData?.tenant?.id ?? conversation.tenantId ?? null;

/** Null for a guest, who has no object id in this tenant. */
export const senderOf = (activity: IncomingActivity): Sender | null => {
  const tenant = tenantOf(activity);
  const person = activity.from.aadObjectId ?? null;
  return tenant === null || person === null ? null : { tenant, person };
};

export const isPersonal = ({ conversation }: IncomingActivity): boolean =>
  conversation.conversationType === 'personal' ||
  (conversation.conversationType == null && conversation.isGroup !== true);

/** A client without `Action.Execute` sends a tap on a card as a message without text. */
export const isCardTap = ({ type, value, text }: IncomingActivity): boolean =>
  type === 'message' && value !== undefined && value !== null && (text ?? '') === '';

/** The meeting's chat that an activity comes from; null in the person's own chat. */
export const meetingChatOf = (activity: IncomingActivity): MeetingChat | null =>
  isPersonal(activity)
    ? null
    : { chatId: activity.conversation.id, meetingId: activity.channelData?.meeting?.id ?? null };

/** What an activity tells about its sender. */
export const profileOf = (
  { person }: Sender,
  { from, locale, localTimezone }: IncomingActivity,
): ActingPerson => ({
  id: person,
  name: '',
  fallbackName: from.name ?? '',
  language: locale == null ? null : languageOf(locale),
  zone: timeZone.safeParse(localTimezone).data ?? null,
});

/** What has happened to a message that was sent before, which the activity has the id of; null for every other activity. */
export const messageChangeOf = ({
  type,
  channelData,
}: IncomingActivity): 'edited' | 'deleted' | 'undeleted' | null => {
  if (type === 'messageDelete') return 'deleted';
  if (type !== 'messageUpdate') return null;
  return channelData?.eventType === 'undeleteMessage' ? 'undeleted' : 'edited';
};

/** Whether its text mentions the bot. */
export const mentionsBot = ({ entities, recipient }: IncomingActivity): boolean =>
  entities?.some(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id) ?? false;

/** What is said in one message, and what happens to that message later, has this in common. Null for an activity without an id. */
export const messageKeyOf = ({ conversation, id: activityId }: IncomingActivity): string | null =>
  activityId == null ? null : `activity:${conversation.id}:${activityId}`;

/** The receipt's key: an activity's id is unique only within its conversation, and its message's changes share it. Null when it has none. */
export const receiptKeyOf = (activity: IncomingActivity): string | null => {
  const key = messageKeyOf(activity);
  const change = messageChangeOf(activity);
  return key === null || change === null ? key : `${key}:${change}:${activity.timestamp ?? ''}`;
};
