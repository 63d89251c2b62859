import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtIn } from '../../shared/coaching/built-in.ts';
import { templateWords } from '../../shared/coaching/template-words.ts';
import { BUILT_IN_VERSION } from '../../shared/coaching/templates.ts';
import type { Template } from '../../shared/coaching/templates.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { getMine, setCadence } from '../../shared/contracts/rhythm.ts';
import { chooseType } from '../../shared/contracts/session-subject.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import {
  exportTemplate,
  importTemplate,
  listTemplates,
  publishTemplate,
  renameType,
  saveDraft,
  useBuiltIn,
} from '../../shared/contracts/template.ts';
import type { TemplateView } from '../../shared/contracts/template.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { CADENCE } from '../contract/endpoints-world.ts';

/** The deal template with another name and first section, and minutes moved between two of its sections. */
const ours: Template = {
  ...builtIn('deal'),
  name: { sv: 'Affären', en: 'The deal' },
  sections: builtIn('deal').sections.map((section, nth) => {
    if (nth > 1) return section;
    return nth === 0
      ? { ...section, title: { sv: 'Hur står det till?', en: 'How does it stand?' }, minutes: [3, 5, 8, 12] }
      : { ...section, minutes: [5, 7, 10, 13] };
  }),
};

describe('an organisation’s own templates', () => {
  let kadens: Product;
  let rhythm: string;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']); // nothing is booked, so no booking changes the rhythm meanwhile
    rhythm = (await coachAli(kadens)).id;
  });
  afterAll(() => kadens.end());

  const shown = async (type: ConversationType): Promise<TemplateView> => {
    const { templates } = await kadens.must('adam', listTemplates);
    const view = templates.find((one) => one.type === type);
    if (!view) throw new Error(`${type} is not listed`);
    return view;
  };
  const draft = async (type: ConversationType, template: Template | null): Promise<TemplateView> => {
    const { version } = await shown(type);
    return kadens.must('adam', saveDraft, { body: { type, version, template } });
  };
  const publish = async (type: ConversationType, template: Template): Promise<TemplateView> => {
    const { version } = await draft(type, template);
    return kadens.must('adam', publishTemplate, { body: { type, version } });
  };
  const hold = async (type: ConversationType) => {
    const held = await kadens.must('maria', startOnTheSpot, { body: { rhythmId: rhythm, type } });
    const params = { id: held.id };
    await kadens.must('maria', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    return held;
  };

  test('are the built-in ones until somebody publishes another', async () => {
    expect(await shown('skill')).toMatchObject({
      version: 0,
      draft: null,
      inUse: { own: null, template: builtIn('skill'), by: null },
    });
    expect(await hold('skill')).toMatchObject({
      templateVersion: BUILT_IN_VERSION,
      template: templateWords(builtIn('skill')),
    });
  });

  test('are met by nobody while they are drafts, and by everybody who starts once they are published', async () => {
    await draft('deal', ours);
    expect((await hold('deal')).template).toEqual(templateWords(builtIn('deal')));
    expect((await kadens.must('ali', getMe)).typeNames).toEqual({});

    const { version, draft: waiting } = await shown('deal');
    expect(waiting).toMatchObject({ faults: [], by: { name: 'Adam Wik' } });
    const published = await kadens.must('adam', publishTemplate, { body: { type: 'deal', version } });
    expect(published).toMatchObject({ draft: null, inUse: { own: 1, template: ours } });
    expect((await kadens.must('ali', getMe)).typeNames).toEqual({ deal: ours.name });

    const held = await hold('deal');
    expect(held.template.name).toEqual(ours.name);
    expect(held.template.sections.map(({ title }) => title.en)).toContain('How does it stand?');
    expect(held.template.sections.map(({ kind }) => kind)).toEqual([
      ...[null, 'deal-picture', 'deal-people', 'deal-risk', 'deal-move', null],
    ]);
    expect(held.agenda.map(({ minutes }) => minutes)).toEqual([5, 5, 7, 4, 4, 5]);
  });

  test('stay with the session that was planned with them, whatever comes after', async () => {
    const first = await hold('deal');
    await publish('deal', { ...ours, name: { sv: 'Affär två', en: 'Deal two' } });
    const second = await hold('deal');
    const { version } = await shown('deal');
    const back = await kadens.must('adam', useBuiltIn, { body: { type: 'deal', version } });
    expect(back).toMatchObject({ inUse: { own: null }, draft: { template: { name: { en: 'Deal two' } } } });
    const third = await hold('deal');

    const names = [first, second, third].map(async ({ id }) => {
      const { template } = await kadens.must('ali', getSession, { params: { id } });
      return template.name.en;
    });
    expect(await Promise.all(names)).toEqual(['The deal', 'Deal two', builtIn('deal').name.en]);
    expect([first, second, third].map(({ templateVersion }) => templateVersion)).toEqual([1001, 1002, 1]);
  });

  test('are numbered on from the last one after the built-in has been in use', async () => {
    expect((await publish('deal', ours)).inUse.own).toBe(3);
  });

  test('plan what is not planned yet: a session keeps its own until it is to be about something else', async () => {
    const mine = async () => {
      const [one] = (await kadens.must('ali', getMine)).rhythms;
      if (!one) throw new Error('there is no rhythm');
      return one;
    };
    const { rhythm: settled } = await mine();
    await kadens.must('maria', setCadence, {
      params: { id: rhythm },
      body: { ...CADENCE, version: settled.version },
    });
    const next = (await mine()).next?.id ?? '';
    const params = { id: next };
    const planned = await kadens.must('maria', getSession, { params });
    await publish('preparation', builtIn('preparation'));
    await publish(planned.type, builtIn(planned.type));

    const again = (await mine()).rhythm;
    await kadens.must('maria', setCadence, {
      params: { id: rhythm },
      body: { ...CADENCE, time: '11:00', version: again.version },
    });
    const moved = await kadens.must('maria', getSession, { params });
    expect([moved.startsAt === planned.startsAt, moved.templateVersion]).toEqual([
      false,
      planned.templateVersion,
    ]);
    expect(moved.agenda).toEqual(planned.agenda);

    const body = { version: moved.version, type: 'preparation' as const };
    const chosen = await kadens.must('maria', chooseType, { params, body });
    expect(chosen.templateVersion).toBe(1001);
  });

  describe('a type’s names', () => {
    const names = { name: { sv: 'Övning', en: 'Practice' }, short: { sv: 'Öva', en: 'Drill' } };
    const rename = async (given: typeof names | null): Promise<TemplateView> => {
      const { version } = await shown('skill');
      return kadens.must('adam', renameType, { body: { type: 'skill', version, names: given } });
    };
    const nameRead = async () => (await kadens.must('ali', getMe)).typeNames.skill;

    test('hold at once for everybody, in the template in use and in what is being written', async () => {
      await draft('skill', { ...builtIn('skill'), sections: [] });
      const renamed = await rename(names);
      expect(renamed.inUse.template).toEqual({ ...builtIn('skill'), ...names });
      expect(renamed.draft?.template).toEqual({ ...builtIn('skill'), ...names, sections: [] });
      expect(await nameRead()).toEqual({ ...names.name, short: names.short });
      expect((await hold('skill')).template.name).toEqual(names.name);
    });

    test('are no other type’s, whether that has kept its own or not', async () => {
      const { version } = await shown('deal');
      const called = (name: string) =>
        kadens.call('adam', renameType, {
          body: { type: 'deal', version, names: { name: { sv: name, en: 'Deals' }, short: null } },
        });
      for (const taken of [names.name.sv.toUpperCase(), builtIn('performance').name.sv])
        expect(await called(taken)).toMatchObject({ problem: { code: 'names-faulty' } });
    });

    test('that another type has are refused in a file, at publishing and with the built-in template', async () => {
      const before = await shown('deal');
      const file = await kadens.must('adam', exportTemplate, { query: { type: 'deal' } });
      const body = { type: 'deal' as const, version: before.version };
      const called = { ...file, template: { ...file.template, ...names } };
      const brought = await kadens.call('adam', importTemplate, { body: { ...body, file: called } });
      expect(brought).toMatchObject({ status: 422, problem: { code: 'file-name-taken' } });
      expect(await shown('deal')).toEqual(before);

      const saved = await draft('deal', { ...builtIn('deal'), ...names });
      expect(saved.draft?.faults.map(({ what }) => what)).toEqual(['taken', 'taken', 'taken', 'taken']);
      const seen = { type: 'deal' as const, version: saved.version };
      expect(await kadens.call('adam', publishTemplate, { body: seen })).toMatchObject({
        problem: { code: 'template-faulty' },
      });
      await draft('deal', before.draft?.template ?? null);

      const { name } = builtIn('deal');
      await rename({ ...names, name });
      const { version } = await shown('deal');
      expect(await kadens.call('adam', useBuiltIn, { body: { type: 'deal', version } })).toMatchObject({
        status: 422,
        problem: { code: 'names-faulty' },
      });
      await rename(names);
    });

    test('that are the same again publish no version, and restored ones bring the built-in template back', async () => {
      const before = await shown('skill');
      expect((await rename(names)).inUse).toEqual(before.inUse);
      const { inUse, draft: waiting } = await rename(null);
      expect(inUse).toMatchObject({ own: null, template: builtIn('skill') });
      expect(waiting?.template).toEqual({ ...builtIn('skill'), sections: [] });
      expect(await nameRead()).toBeUndefined();
    });

    test('stay with a template of one’s own when they are restored', async () => {
      const [first, ...rest] = builtIn('skill').sections;
      if (!first) throw new Error('the skill template has sections');
      const own = {
        ...builtIn('skill'),
        sections: [{ ...first, title: { sv: 'Sett', en: 'Seen' } }, ...rest],
      };
      await publish('skill', { ...own, ...names });
      expect((await rename(null)).inUse.template).toEqual(own);
    });

    test('in a file that can’t be used are not brought in with it', async () => {
      const file = await kadens.must('adam', exportTemplate, { query: { type: 'skill' } });
      const nameless = { ...file, template: { ...file.template, name: { sv: '', en: '' } } };
      const { version } = await shown('skill');
      const body = { type: 'skill' as const, version, file: nameless };
      expect((await kadens.must('adam', importTemplate, { body })).draft?.template.name).toEqual(
        builtIn('skill').name,
      );
      await draft('skill', null);
      const seen = await shown('skill');
      await kadens.must('adam', useBuiltIn, { body: { type: 'skill', version: seen.version } });
    });
  });

  test('of two administrators who write at once one is told what the other has written', async () => {
    const { version } = await shown('pipeline');
    const body = { type: 'pipeline' as const, version };
    const write = (name: string) =>
      kadens.call('adam', saveDraft, {
        body: { ...body, template: { ...builtIn('pipeline'), name: { sv: name, en: name } } },
      });
    const answers = await Promise.all([write('En'), write('Två')]);
    const won = answers.find(({ ok }) => ok);
    const lost = answers.find(({ ok }) => !ok);
    expect(lost).toMatchObject({ problem: { code: 'changed', current: won?.ok ? won.value : null } });
  });

  test('go out as a file and come in as a draft, and nothing in use is touched', async () => {
    await draft('skill', null);
    const file = await kadens.must('adam', exportTemplate, { query: { type: 'skill' } });
    const changed = { ...file, template: { ...file.template, name: { sv: 'Målen', en: 'Goals' } } };
    const { version } = await shown('skill');
    const body = { type: 'skill' as const, version, file: changed };
    const brought = await kadens.must('adam', importTemplate, { body });
    expect(brought.draft?.template.name.sv).toBe('Målen');
    expect(brought.inUse.own).toBeNull();
    expect(await kadens.must('adam', exportTemplate, { query: { type: 'skill' } })).toEqual(changed);
  });

  const bad: readonly (readonly [string, object, number])[] = [
    ['minutes below nothing', { minutes: [-4, 6, 9, 13] }, 2],
    ['markup in a title', { title: { sv: '<img src=x>', en: 'Picture' } }, 1],
    ['a title in one language', { title: { sv: 'Läget', en: '' } }, 1],
  ];
  test.each(bad)('%s can be drafted and is named, and can’t be published', async (_what, wrong, faults) => {
    const [first, ...rest] = builtIn('deal').sections;
    const template = { ...builtIn('deal'), sections: [{ ...first, ...wrong }, ...rest] } as Template;
    const saved = await draft('deal', template);
    expect(saved.draft?.faults).toHaveLength(faults);
    const body = { type: 'deal' as const, version: saved.version };
    const answer = await kadens.call('adam', publishTemplate, { body });
    expect(answer).toMatchObject({
      ok: false,
      status: 422,
      problem: { code: 'template-faulty', current: saved },
    });
  });

  test.each([
    ['a million questions', 1_000_000, 413, 'too-large'],
    ['more questions than a draft can have', 60, 422, 'invalid'],
  ])('%s are refused', async (_what, count, status, code) => {
    const [first, ...rest] = builtIn('deal').sections;
    const questions = Array.from({ length: count }, () => ({ sv: 'Vad?', en: 'What?' }));
    const template = { ...builtIn('deal'), sections: [{ ...first, questions }, ...rest] } as never;
    const { version } = await shown('deal');
    const answer = await kadens.call('adam', saveDraft, { body: { type: 'deal', version, template } });
    expect(answer).toMatchObject({ ok: false, status, problem: { code } });
  });

  test.each(['maria', 'ali', 'eva'] as const)('are no business of %s’s', async (person: PersonKey) => {
    const before = await shown('deal');
    const { version } = before;
    const body = { type: 'deal' as const, version };
    const answers = [
      await kadens.call(person, listTemplates),
      await kadens.call(person, saveDraft, { body: { ...body, template: null } }),
      await kadens.call(person, publishTemplate, { body }),
      await kadens.call(person, useBuiltIn, { body }),
      await kadens.call(person, renameType, { body: { ...body, names: null } }),
      await kadens.call(person, exportTemplate, { query: { type: 'deal' } }),
      await kadens.call(person, importTemplate, { body: { ...body, file: {} } }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, status: 403, problem: { code: 'administrators-only' } });
    expect(await shown('deal')).toEqual(before);
  });
});
