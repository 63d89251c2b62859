import { buildPage, localPage, tabs } from '../../scripts/pages.ts';

/** The tabs and local Teams' page, built from the sources as they are. */
export default async (): Promise<void> => {
  // Local Teams' own page is compressed for nobody.
  await Promise.all([buildPage(tabs), buildPage(localPage, { local: true })]);
};
