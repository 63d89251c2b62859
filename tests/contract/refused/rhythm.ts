import type { StoredEvent } from '../../../local-teams/graph/stored-event.ts';
import { bookOwnSeries } from '../../../local-teams/sample/own-series.ts';
import { bookSession } from '../../../shared/contracts/book-session.ts';
import { adoptSeries } from '../../../shared/contracts/series-offer.ts';
import { asked } from '../endpoints-asked.ts';
import type { Asking } from '../endpoints-asked.ts';
import { onJustTaken } from '../endpoints-handover.ts';
import { CADENCE, NEVER } from '../endpoints-world.ts';
import type { World } from '../endpoints-world.ts';
import { PAST, change, stale } from './asking.ts';

/** Graph does not answer for the directory, and says that it won't for a while. */
const withoutDirectory =
  (asking: Asking | undefined): Asking =>
  (world) => {
    const fault = { target: 'graph', path: '/me/directReports', answer: '503', times: 1 } as const;
    world.kadens.standIns.faults.graph.add({ ...fault, retryAfterSeconds: 600 });
    return change(asking, {})(world);
  };

/** Called by somebody who must consent before the directory can be read. */
const unconsented = (asking: Asking | undefined): Asking => {
  const changed = change(asking, {});
  return async (world) => ({ ...(await changed(world)), by: 'eva' });
};

/** Makes the series Maria's and Omar's rhythm. */
const adopted = async (world: World): Promise<void> => {
  const one = await asked['adoptSeries']?.(world);
  await world.kadens.must('maria', adoptSeries, { params: one?.params ?? {}, body: one?.body ?? {} });
};

/** A 1:1 every `interval` weeks in Maria's calendar with a rep whose rhythm isn't booked. */
const onOwnSeries =
  (more: Partial<StoredEvent> = {}, interval = 2): Asking =>
  async (world) => {
    const pair = world.pair();
    const { calendars } = world.kadens.standIns;
    const series = bookOwnSeries(calendars, 'maria', pair.rep, world.kadens.now());
    const { id: seriesId, recurrence } = series;
    if (!recurrence) throw new Error('it is no series');
    const pattern = { ...recurrence.pattern, interval };
    calendars.change(series, { ...more, recurrence: { ...recurrence, pattern } });
    const { version } = await world.rhythm(pair);
    const body = { seriesId, mix: CADENCE.mix, version };
    return { by: 'maria', pair, params: { id: pair.rhythm }, body };
  };

/** For every refusal of its own that an endpoint declares, a call that meets it. */
export const rhythmRefused: Readonly<Record<string, Readonly<Record<string, Asking>>>> = {
  listCandidates: {
    'consent-needed': unconsented(asked['listCandidates']),
    'directory-unavailable': withoutDirectory(asked['listCandidates']),
  },
  previewGreeting: {
    'not-found': change(asked['previewGreeting'], { people: [NEVER] }),
    'consent-needed': unconsented(asked['previewGreeting']),
    'directory-unavailable': withoutDirectory(asked['previewGreeting']),
  },
  chooseTeam: {
    'not-your-report': change(asked['chooseTeam'], { people: [NEVER] }),
    'just-taken': onJustTaken,
    'consent-needed': unconsented(asked['chooseTeam']),
    'directory-unavailable': withoutDirectory(asked['chooseTeam']),
  },
  letGo: { changed: stale(asked['letGo']) },
  setCadence: {
    changed: stale(asked['setCadence']),
    'mix-too-soon': change(asked['setCadence'], {
      weeks: 1,
      mix: { deal: 6, pipeline: 6, skill: 20, performance: 3, preparation: 20 },
    }),
    'mix-too-dense': change(asked['setCadence'], { mix: { ...CADENCE.mix, deal: 1, skill: 1 } }),
    'day-in-the-past': change(asked['setCadence'], { anchor: PAST }),
  },
  bookSession: {
    'already-booked': async (world) => {
      const { by, params, body } = await change(asked['bookSession'], {})(world);
      await world.kadens.must(by, bookSession, { ...(params && { params }), ...(body && { body }) });
      return { by, ...(params && { params }), ...(body && { body }) };
    },
    'time-passed': change(asked['bookSession'], { startsAt: `${PAST}T09:00:00Z` }),
    'day-too-far': change(asked['bookSession'], { startsAt: '9999-12-31T23:50:00Z' }),
    'consent-needed': ({ unsettled }) => ({
      ...{ by: 'lars', params: { id: unsettled.rhythm } },
      body: { startsAt: '2026-12-03T09:00:00.000Z' },
    }),
  },
  retryCalendar: {
    'no-cadence': ({ pair }) => ({ by: 'maria', params: { id: pair().rhythm } }),
    'consent-needed': async (world) => ({ by: 'lars', params: { id: (await world.planned()).rhythm } }),
  },
  adoptSeries: {
    changed: stale(onOwnSeries()),
    'consent-needed': async (world) => {
      const { rhythm: id } = world.unsettled;
      const { version } = await world.rhythm(world.unsettled);
      return { by: 'lars', params: { id }, body: { seriesId: 'any', mix: CADENCE.mix, version } };
    },
    'rhythm-booked': async (world) => {
      await adopted(world);
      return change(asked['adoptSeries'], { seriesId: 'another' })(world);
    },
    'series-gone': change(onOwnSeries(), { seriesId: 'another' }),
    'series-taken': async (world) => {
      await adopted(world);
      return change(onOwnSeries(), { seriesId: world.adoptable.seriesId })(world);
    },
    'series-unfit': onOwnSeries({ minutes: 5 }),
    'mix-too-dense': change(onOwnSeries(), { mix: { ...CADENCE.mix, deal: 1, skill: 1 } }),
    'mix-too-soon': change(onOwnSeries({}, 1), {
      mix: { deal: 6, pipeline: 6, skill: 20, performance: 3, preparation: 20 },
    }),
    'calendar-unavailable': (world) => {
      const fault = { target: 'graph', path: '/me/events', answer: '503', times: 1 } as const;
      world.kadens.standIns.faults.graph.add({ ...fault, retryAfterSeconds: 600 });
      return onOwnSeries()(world);
    },
  },
};
