/** What a section can show the two: facts that Kadens already knows. A section without a kind has only its questions and notes. */
export const sectionKinds = [
  ...(['deal-picture', 'deal-people', 'deal-risk', 'deal-move'] as const),
  ...(['pipeline-enough', 'pipeline-alive', 'pipeline-forecast', 'pipeline-focus'] as const),
  ...(['skill-seen', 'skill-behaviour', 'skill-practice', 'skill-transfer'] as const),
  ...(['goal-direction', 'goal-pace', 'goal-causes', 'goal-change'] as const),
  ...(['meeting-aim', 'meeting-people', 'meeting-plan', 'meeting-rehearsal'] as const),
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** The kinds of the built-in sections, by their ids, which an organisation's own template keeps when it begins as a copy. */
const builtInKinds: Readonly<Record<string, SectionKind>> = {
  ...{ picture: 'deal-picture', people: 'deal-people', risk: 'deal-risk', move: 'deal-move' },
  ...{
    enough: 'pipeline-enough',
    alive: 'pipeline-alive',
    forecast: 'pipeline-forecast',
    focus: 'pipeline-focus',
  },
  ...{
    seen: 'skill-seen',
    'one-thing': 'skill-behaviour',
    practise: 'skill-practice',
    transfer: 'skill-transfer',
  },
  ...{
    direction: 'goal-direction',
    pace: 'goal-pace',
    causes: 'goal-causes',
    change: 'goal-change',
  },
  ...{ aim: 'meeting-aim', who: 'meeting-people', plan: 'meeting-plan', rehearse: 'meeting-rehearsal' },
};

type KindSource = Readonly<{ id: string; kind?: string | null | undefined; yields?: readonly string[] }>;

/**
 * A section's kind. A template older than kinds has none: its sections get the kind of the built-in section with the same id, and one of
 * its own that yields the deal shows where the deal stands. Null when somebody has chosen no kind, or for one that this release doesn't
 * know.
 */
export const kindOf = ({ id, kind, yields = [] }: KindSource): SectionKind | null =>
  kind === undefined
    ? (builtInKinds[id] ?? (yields.includes('deal') ? 'deal-picture' : null))
    : (sectionKinds.find((known) => known === kind) ?? null);
