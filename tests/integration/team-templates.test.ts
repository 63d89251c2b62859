import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtIn } from '../../shared/coaching/built-in.ts';
import type { Template } from '../../shared/coaching/templates.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import {
  exportTemplate,
  importTemplate,
  listTeams,
  listTemplates,
  publishTemplate,
  renameType,
  saveDraft,
  useAgain,
  useBuiltIn,
} from '../../shared/contracts/template.ts';
import type { TemplateView } from '../../shared/contracts/template.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** The deal template with another title on its first section. */
const asking = (title: string): Template => ({
  ...builtIn('deal'),
  sections: builtIn('deal').sections.map((section, nth) =>
    nth === 0 ? { ...section, title: { sv: title, en: title } } : section,
  ),
});

describe('a team’s own template', () => {
  let kadens: Product;
  const rhythms = new Map<PersonKey, string>();
  beforeAll(async () => {
    kadens = await startProduct();
    for (const manager of ['maria', 'lars'] as const) kadens.standIns.consents.grant(manager, ['User.Read']);
    rhythms.set('maria', (await coachAli(kadens)).id);
    const body = { people: [kadens.idOf('nina')], greet: false };
    const { rows } = await kadens.must('lars', chooseTeam, { body });
    rhythms.set('lars', rows[0]?.rhythm.id ?? '');
  });
  afterAll(() => kadens.end());

  const ofTeam = async (manager: PersonKey): Promise<TemplateView | undefined> => {
    const { ofTeams } = await kadens.must('adam', listTemplates);
    return ofTeams.find(({ type, team }) => type === 'deal' && team?.id === kadens.idOf(manager));
  };
  const ofAll = async (): Promise<TemplateView | undefined> =>
    (await kadens.must('adam', listTemplates)).templates.find(({ type }) => type === 'deal');
  const seenOf = async (manager: PersonKey | null) => ({
    type: 'deal' as const,
    version: (await (manager === null ? ofAll() : ofTeam(manager)))?.version ?? 0,
    ...(manager !== null && { team: kadens.idOf(manager) }),
  });
  const publish = async (manager: PersonKey | null, template: Template): Promise<TemplateView> => {
    await kadens.must('adam', saveDraft, { body: { ...(await seenOf(manager)), template } });
    return kadens.must('adam', publishTemplate, { body: await seenOf(manager) });
  };
  /** A new session of that manager's: its version, and the title of its first section. */
  const met = async (manager: PersonKey) => {
    const body = { rhythmId: rhythms.get(manager) ?? '', type: 'deal' as const };
    const { id, templateVersion, template } = await kadens.must(manager, startOnTheSpot, { body });
    await kadens.must(manager, closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
    return { id, version: templateVersion, title: template.sections[1]?.title.en };
  };

  test('can be given to whoever coaches somebody, and to nobody else', async () => {
    expect(await kadens.must('adam', listTeams)).toEqual({
      teams: [
        { manager: { id: kadens.idOf('lars'), name: 'Lars Holm' }, reps: 1 },
        { manager: { id: kadens.idOf('maria'), name: 'Maria Lindqvist' }, reps: 1 },
      ],
    });
    const body = { ...(await seenOf('maria')), team: kadens.idOf('ali'), template: asking('Alis') };
    expect(await kadens.call('adam', saveDraft, { body })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
    expect((await kadens.must('adam', listTemplates)).ofTeams).toEqual([]);
  });

  test('is met in that team once it is published, while everybody else keeps the organisation’s', async () => {
    await publish(null, asking('Everybody'));
    await kadens.must('adam', saveDraft, {
      body: { ...(await seenOf('maria')), template: asking('Marias') },
    });
    expect((await met('maria')).title).toBe('Everybody');

    const published = await kadens.must('adam', publishTemplate, { body: await seenOf('maria') });
    expect(published).toMatchObject({ team: { name: 'Maria Lindqvist' }, draft: null });
    expect((await met('maria')).title).toBe('Marias');
    expect((await met('lars')).title).toBe('Everybody');
    expect((await ofAll())?.inUse.template).toEqual(asking('Everybody'));
  });

  test('stays when the organisation publishes another, and its sessions keep what they were held with', async () => {
    const before = await met('maria');
    await publish(null, asking('Everybody anew'));
    expect((await met('maria')).title).toBe('Marias');
    expect((await met('lars')).title).toBe('Everybody anew');
    await publish('maria', asking('Marias anew'));
    expect((await met('maria')).title).toBe('Marias anew');
    const kept = await kadens.must('ali', getSession, { params: { id: before.id } });
    expect(kept.templateVersion).toBe(before.version);
    expect(kept.template.sections[1]?.title.en).toBe('Marias');
  });

  test('can be given up for the organisation’s, and taken back as it was', async () => {
    const own = (await ofTeam('maria'))?.inUse.own ?? 0;
    const back = await kadens.must('adam', useBuiltIn, { body: await seenOf('maria') });
    expect(back.inUse).toMatchObject({ own: null, template: asking('Everybody anew') });
    expect(back.draft?.template).toEqual(asking('Marias anew'));
    expect((await met('maria')).title).toBe('Everybody anew');

    const again = await kadens.must('adam', useAgain, { body: { ...(await seenOf('maria')), own } });
    expect(again).toMatchObject({ inUse: { own }, draft: null });
    expect((await met('maria')).title).toBe('Marias anew');
  });

  test('is no other team’s, and not the organisation’s either', async () => {
    const own = (await ofTeam('maria'))?.inUse.own ?? 0;
    for (const manager of ['lars', null] as const) {
      const answer = await kadens.call('adam', useAgain, { body: { ...(await seenOf(manager)), own } });
      expect(answer).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    }
  });

  test('is called as the type is called here, whatever its draft or file says', async () => {
    const { version } = await seenOf(null);
    const names = { name: { sv: 'Affären', en: 'The deal' }, short: null };
    await kadens.must('adam', renameType, { body: { type: 'deal', version, names } });
    expect((await ofTeam('maria'))?.inUse.template).toMatchObject({ name: names.name });

    const { type, team } = await seenOf('maria');
    const file = await kadens.must('adam', exportTemplate, { query: { type, team: team ?? '' } });
    const drafted = await kadens.must('adam', importTemplate, {
      body: { ...(await seenOf('maria')), file: { ...file, template: builtIn('deal') } },
    });
    expect(drafted.draft).toMatchObject({ faults: [], template: { name: names.name } });
  });

  test('is refused the second of two administrators who publish at once, and both versions have numbers of their own', async () => {
    await kadens.must('adam', saveDraft, { body: { ...(await seenOf('maria')), template: asking('One') } });
    await kadens.must('adam', saveDraft, { body: { ...(await seenOf('lars')), template: asking('Two') } });
    const [marias, larses] = [await seenOf('maria'), await seenOf('lars')];
    const answers = await Promise.all(
      [marias, marias, larses].map((body) => kadens.call('adam', publishTemplate, { body })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect((await ofTeam('maria'))?.inUse.own).not.toBe((await ofTeam('lars'))?.inUse.own);
    expect([(await met('maria')).title, (await met('lars')).title]).toEqual(['One', 'Two']);
  });
});
