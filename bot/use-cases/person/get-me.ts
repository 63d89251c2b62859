import type { z } from 'zod';
import type { me as contract } from '../../../shared/contracts/person.ts';
import { languageOf } from '../../../shared/domain/language-of.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { HolidayPlace } from '../../../shared/domain/public-holidays.ts';
import { ok } from '../../../shared/domain/result.ts';
import { weeklyOverviewAfter } from './weekly-overview.ts';
import { planOwnAnew } from '../rhythm/plan-own-anew.ts';
import type { OwnPlanningStores } from '../rhythm/plan-own-anew.ts';
import type { UseCaseContext, UseCase } from '../use-case.ts';
import type { Uses } from '../stores.ts';

type View = z.output<typeof contract>;

type DeviceSettings = Readonly<{ locale?: string | undefined; zone?: string | undefined }>;

/** Who the actor is, and which roles they have with others. Teams' language and zone are used until the actor chooses. */
export const getMe: UseCase<
  DeviceSettings,
  View,
  never,
  Uses<{
    organisation: true;
    person: 'find' | 'upsert';
    rhythm: 'endedOf' | 'ofManager' | 'ofRep';
    template: 'names';
  }>
> = async (context, { locale, zone }) => {
  const language = locale === undefined ? null : languageOf(locale);
  const { id, name } = context.me;
  await context.stores.person.upsert({ id, name, language, zone: zone ?? null });
  return ok(await view({ ...context, me: (await context.stores.person.find(id)) ?? context.me }));
};

const view = async ({
  stores,
  me,
  actor,
  now,
}: UseCaseContext<
  Uses<{ organisation: true; rhythm: 'endedOf' | 'ofManager' | 'ofRep'; template: 'names' }>
>): Promise<View> => {
  const organisation = await stores.organisation();
  const ended = await stores.rhythm.endedOf(me.id);
  return {
    person: { id: me.id, name: me.name },
    organisation: organisation.name,
    language: me.language,
    zone: me.zone,
    holidayPlace: me.holidayPlace,
    daysOff: { whole: [...me.daysOff.whole], half: [...me.daysOff.half] },
    holidays: { whole: [...me.holidays.daysOff.whole], half: [...me.holidays.daysOff.half] },
    weeklyOverview: me.weeklyOverview,
    coaches:
      (await stores.rhythm.ofManager(me.id)).length > 0 || ended.some(({ manager }) => manager === me.id),
    // Who has no manager just now still has what they have promised, and their past.
    coached: (await stores.rhythm.ofRep(me.id)).length > 0 || ended.some(({ rep }) => rep === me.id),
    leader: actor.leader,
    administrator: actor.administrator,
    reachable: me.reachable,
    reconnect: me.reconnect,
    typeNames: await stores.template.names(),
    now,
  };
};

type Settings = Readonly<{
  language?: Language | undefined;
  zone?: string | undefined;
  holidayPlace?: HolidayPlace | null | undefined;
  weeklyOverview?: boolean | undefined;
}>;

/**
 * Changes the actor's own language, time zone, public holidays and weekly overview. What is planned keeps its moment, except sessions that now fall
 * on a public holiday.
 */
export const changeMySettings: UseCase<
  Settings,
  View,
  never,
  OwnPlanningStores &
    Uses<{
      organisation: true;
      outbox: 'add';
      person: 'choose' | 'find';
      rhythm: 'endedOf' | 'ofManager' | 'ofRep';
      template: 'names';
    }>
> = async (context, settings) => {
  const { stores, me } = context;
  await stores.person.choose(me.id, settings);
  if (settings.weeklyOverview === true) await stores.outbox.add([weeklyOverviewAfter(me, context.now)]);
  if (settings.holidayPlace !== undefined) await planOwnAnew(context);
  await stores.publish({ noun: 'person', session: null, people: [me.id] });
  return ok(await view({ ...context, me: (await stores.person.find(me.id)) ?? me }));
};
