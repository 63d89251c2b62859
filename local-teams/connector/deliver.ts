import { SignJWT } from 'jose';
import type { Clock } from '../../shared/domain/time.ts';
import { CLIENT_ID } from '../people.ts';
import type { Delivery } from '../protocol.ts';
import type { SigningKey } from '../sign-in/keys.ts';
import type { OnTraffic } from '../traffic.ts';
import type { Activity } from './activities.ts';

/** How a delivery's token differs from a valid one; tests try each variation. */
export type ConnectorTokenVariation = Readonly<{
  issuer?: string;
  audience?: string;
  serviceUrl?: string;
  expires?: string;
  key?: SigningKey;
}>;

export type Deliver = (activity: Activity, variation?: ConnectorTokenVariation) => Promise<Delivery>;

/** Invokes have to be answered within 15 s (Microsoft Learn, "Universal Actions for Adaptive Cards"). */
const PATIENCE_MS = 15_000;

const answerOf = async (reply: Response): Promise<Delivery> => {
  const text = await reply.text();
  try {
    return { status: reply.status, body: text === '' ? null : JSON.parse(text) };
  } catch {
    return { status: reply.status, body: text };
  }
};

/** Sends activities to the bot as the Bot Framework does: signed, with the service URL in the token, and once more after a 5xx. */
export const openDelivery = (
  context: Readonly<{
    key: SigningKey;
    issuer: string;
    serviceUrl: string;
    /** Where the bot listens: `http://127.0.0.1:3978/api/messages`. */
    botUrl: string;
    clock: Clock;
    onTraffic: OnTraffic;
  }>,
): Deliver => {
  const token = (variation: ConnectorTokenVariation): Promise<string> =>
    new SignJWT({ serviceurl: variation.serviceUrl ?? context.serviceUrl })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: context.key.kid, x5t: context.key.kid })
      .setIssuer(variation.issuer ?? context.issuer)
      .setAudience(variation.audience ?? CLIENT_ID)
      .setNotBefore('5m ago')
      .setExpirationTime(variation.expires ?? '1h')
      .sign((variation.key ?? context.key).sign);

  const attempt = async (activity: Activity, variation: ConnectorTokenVariation): Promise<Delivery> => {
    const begun = performance.now();
    const answer = await fetch(context.botUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await token(variation)}` },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).then(answerOf, (error: unknown): Delivery => ({ status: 0, body: String(error) }));
    context.onTraffic({
      id: `${activity.id}:${Math.round(begun)}`,
      at: context.clock(),
      to: 'bot',
      method: 'POST',
      path: new URL(context.botUrl).pathname,
      status: answer.status,
      milliseconds: Math.round(performance.now() - begun),
      request: activity,
      reply: answer.body,
    });
    return answer;
  };

  return async (activity, variation = {}) => {
    const first = await attempt(activity, variation);
    return first.status >= 500 || first.status === 0 ? attempt(activity, variation) : first;
  };
};
