import { buildPage, localPage, tabs } from '../../scripts/pages.ts';

/** The tabs and local Teams' page, built from the sources as they are. */
export default async (): Promise<void> => {
  await buildPage(tabs);
  await buildPage(localPage);
};
