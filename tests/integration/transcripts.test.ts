import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeCommitment } from '../../shared/contracts/commitment.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import {
  acceptProposal,
  beginTranscript,
  dismissProposal,
  getTranscript,
  proposeSteps,
  readMeetingTranscript,
  stopTranscript,
} from '../../shared/contracts/transcript.ts';
import { getMine, getRhythm, setCadence } from '../../shared/contracts/rhythm.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { eventually } from '../support/eventually.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const SAID = { quote: 'Kan du skicka avtalet?\nJa, på fredag.', saidAt: 614 };

describe('next steps from a transcript', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  let id: SessionId;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterAll(() => kadens.end());

  const begin = async (): Promise<void> => {
    const { rhythms } = await kadens.must('ali', getMine);
    const live = rhythms[0]?.liveSessionId ?? null;
    if (live !== null)
      await kadens.must('ali', closeSession, { params: { id: live }, body: { noStepReason: 'Inget' } });
    id = (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } })).id;
    await kadens.must('maria', beginTranscript, { params: { id } });
  };
  const propose = async (...texts: readonly string[]) => {
    const ownerId = kadens.idOf('ali');
    const proposals = texts.map((text) => ({ ...SAID, text, ownerId, due: '2026-12-04' }));
    await kadens.must('maria', proposeSteps, { params: { id }, body: { proposals } });
    return shown('maria');
  };
  const shown = async (by: 'maria' | 'ali') => kadens.must(by, getTranscript, { params: { id } });
  const accept = (by: 'maria' | 'ali', proposalId: string, more: object = {}) =>
    kadens.call(by, acceptProposal, {
      params: { id, proposalId },
      body: { text: 'Skicka avtalet', ownerId: kadens.idOf('ali'), due: '2026-12-04', ...more },
    });
  const inDatabase = async <Row extends object>(query: string): Promise<readonly Row[]> => {
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    try {
      return (await client.query<Row>(query)).rows;
    } finally {
      await client.end();
    }
  };

  test('both see that one of them goes through it, before anything is read', async () => {
    await begin();
    expect((await shown('ali')).review).toMatchObject({
      by: { id: kadens.idOf('maria') },
      proposed: null,
    });
    const again = await kadens.call('ali', beginTranscript, { params: { id } });
    expect(again).toMatchObject({ ok: false, status: 409, problem: { code: 'transcript-in-progress' } });
  });

  test('nothing is recorded by itself', async () => {
    await begin();
    await propose('Skicka avtalet', 'Ringa Scania');
    expect((await shown('ali')).proposals).toMatchObject([
      { text: 'Skicka avtalet', owner: { id: kadens.idOf('ali') }, due: '2026-12-04', ...SAID },
      { text: 'Ringa Scania' },
    ]);
    expect((await kadens.must('ali', getSession, { params: { id } })).steps).toEqual([]);
  });

  test('either saves a proposal, as it is or changed, and it keeps its line', async () => {
    await begin();
    const { proposals } = await propose('Skicka avtalet', 'Ringa Scania');
    const [first] = proposals;
    const saved = await accept('ali', first?.id ?? '', {
      text: 'Skicka avtalet till Volvo',
      due: '2026-12-07',
    });
    expect(saved.ok).toBe(true);
    const { steps } = await kadens.must('maria', getSession, { params: { id } });
    expect(steps).toMatchObject([
      { text: 'Skicka avtalet till Volvo', due: '2026-12-07', source: 'transcript' },
    ]);
    const left = await shown('maria');
    expect(left.proposals).toMatchObject([{ text: 'Ringa Scania' }]);
    expect(left.lines).toEqual([{ commitmentId: steps[0]?.id, ...SAID }]);
  });

  test('of two who answer the same proposal, the first counts', async () => {
    await begin();
    const { proposals } = await propose('Skicka avtalet', 'Ringa Scania');
    const proposalId = proposals[0]?.id ?? '';
    const both = await Promise.all([
      accept('ali', proposalId),
      kadens.call('maria', dismissProposal, { params: { id, proposalId } }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'proposal-answered' } });
  });

  test('the last answer ends it, and no line of what was taken away is left', async () => {
    await begin();
    const { proposals } = await propose('Skicka avtalet');
    await kadens.must('ali', dismissProposal, { params: { id, proposalId: proposals[0]?.id ?? '' } });
    expect(await shown('maria')).toMatchObject({ review: null, proposals: [], lines: [] });
    expect(await inDatabase(`select from transcript_proposal where session_id = '${id}'`)).toEqual([]);
    const copies = `select from receipt where reply::text like '%Kan du skicka%'`;
    expect(await inDatabase(copies)).toEqual([]);
  });

  test('either stops it: what is left goes, and what is being read is refused', async () => {
    await begin();
    await kadens.must('ali', stopTranscript, { params: { id } });
    const late = await kadens.call('maria', proposeSteps, {
      params: { id },
      body: { proposals: [{ ...SAID, text: 'Skicka avtalet', ownerId: null, due: null }] },
    });
    expect(late).toMatchObject({ ok: false, problem: { code: 'transcript-stopped' } });
    expect(await shown('maria')).toMatchObject({ review: null, proposals: [] });
  });

  test('nothing heard ends it', async () => {
    await begin();
    await propose();
    expect((await shown('ali')).review).toBeNull();
  });

  test('a line goes with the step that it belongs to', async () => {
    await begin();
    const { proposals } = await propose('Skicka avtalet');
    await accept('maria', proposals[0]?.id ?? '');
    const { steps } = await kadens.must('ali', getSession, { params: { id } });
    await kadens.must('ali', removeCommitment, { params: { id: steps[0]?.id ?? '' } });
    expect(await inDatabase(`select from transcript_line where commitment_id = '${steps[0]?.id}'`)).toEqual(
      [],
    );
  });

  test('a stranger learns nothing, not even that there is one', async () => {
    await begin();
    await propose('Skicka avtalet');
    for (const endpoint of [getTranscript, stopTranscript])
      expect(await kadens.call('sara', endpoint, { params: { id } })).toMatchObject({ status: 404 });
  });

  test('a meeting’s transcript is fetched only while both can see it, and nothing of it is stored', async () => {
    const { transcripts } = kadens.standIns;
    const rhythm = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    await kadens.must('maria', setCadence, {
      params: { id: rhythmId },
      body: { ...CADENCE, version: rhythm.rhythm.version },
    });
    const joinUrl = await eventually(async () => {
      await kadens.kadens.sweep();
      const url = (await kadens.must('ali', getMine)).rhythms[0]?.joinUrl ?? null;
      expect(url).not.toBeNull();
      return url ?? '';
    });
    await begin();
    const at = kadens.now();
    const text = 'WEBVTT\n\n0:0:1.0 --> 0:0:2.0\n<v Maria Lindqvist>Det regnar i Arboga.</v>';
    transcripts.add({ joinUrl, vtt: 'WEBVTT', createdAt: addMinutes(at, -60 * 24 * 14), endedAt: at });
    transcripts.add({ joinUrl, vtt: text, createdAt: at, endedAt: at });
    const read = () => kadens.call('maria', readMeetingTranscript, { params: { id } });
    expect(await read()).toMatchObject({ ok: true, value: { text } });
    await kadens.must('ali', stopTranscript, { params: { id } });
    expect(await read()).toMatchObject({ ok: false, problem: { code: 'transcript-stopped' } });
    const tables = await inDatabase<{ table_name: string }>(
      `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: table } of tables)
      expect(await inDatabase(`select from "${table}" one where one::text like '%Arboga%'`), table).toEqual(
        [],
      );
  });
});
