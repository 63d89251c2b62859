import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { getMe } from '../../../shared/contracts/person.ts';

export type Me = ReplyOf<typeof getMe>;

/** The views of the personal tab, in the order of their tabs. */
export const views = ['team', 'mine', 'company', 'settings', 'start'] as const;
export type View = (typeof views)[number];

/**
 * The views that a person's roles give: their team, their own commitments, the company's goals, the organisation's settings, and the first
 * day for somebody who neither coaches nor is coached. Who has none of these may be a rep whose manager hasn't begun: they have their own page.
 */
export const viewsOf = ({
  coaches,
  coached,
  leader,
  administrator,
}: Pick<Me, 'coaches' | 'coached' | 'leader' | 'administrator'>): readonly View[] => {
  const ownViews: readonly View[] = [
    ...(coaches ? (['team'] as const) : []),
    ...(coached ? (['mine'] as const) : []),
    ...(leader ? (['company'] as const) : []),
    ...(administrator ? (['settings'] as const) : []),
  ];
  if (coaches || coached) return ownViews;
  return ownViews.length > 0 ? [...ownViews, 'start'] : ['start', 'mine'];
};

/** The view that an address names, or null. */
export const viewIn = (name: string | null): View | null => views.find((view) => view === name) ?? null;

/** The view to show: the requested one if the roles give it, else their first. */
export const viewFor = (ownViews: readonly View[], asked: View | null): View =>
  ownViews.find((view) => view === asked) ?? ownViews[0] ?? 'start';
