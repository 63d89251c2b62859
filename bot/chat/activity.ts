import { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import type { SenderProfile } from './ports.ts';

/** Characters of an id or address that we keep; Teams' own are under 300. */
const ID_MAX = 512;
const id = z.string().min(1).max(ID_MAX);

const account = z.looseObject({
  id,
  name: z.string().nullish(),
  aadObjectId: z.catch(z.nullish(personId), null),
});

/**
 * What we read of an activity from Teams; the rest is left to the SDK. Who speaks and in which tenant is Teams' word
 * once the token has been verified.
 */
export const inbound = z.looseObject({
  type: z.string().min(1).max(64),
  id: z.string().max(ID_MAX).nullish(),
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
    })
    .nullish()
    .catch(null),
  value: z.unknown().optional(),
});
export type Inbound = z.output<typeof inbound>;

export const tenantOf = ({ channelData, conversation }: Inbound) =>
  channelData?.tenant?.id ?? conversation.tenantId ?? null;

export const isPersonal = ({ conversation }: Inbound): boolean =>
  conversation.conversationType === 'personal' ||
  (conversation.conversationType == null && conversation.isGroup !== true);

export const seenOf = ({ from, locale, localTimezone }: Inbound): SenderProfile => ({
  name: from.name ?? '',
  locale: locale ?? null,
  zone: localTimezone ?? null,
});

/** What was written, without mention tags and with plain spaces. */
export const spokenText = ({ text }: Inbound): string =>
  (text ?? '')
    .replace(/<\/?at\b[^>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
