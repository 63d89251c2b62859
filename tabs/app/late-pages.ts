import type { ComponentType } from 'react';

type Module = Readonly<Record<string, ComponentType | undefined>>;

const modules = import.meta.glob<Module>(['./home-page.tsx', '../features/about/*-page.tsx']);

/** The page of that name in its own file, a chunk of its own; an empty page until there is such a file. */
export const latePage = async (path: string, name: string): Promise<ComponentType> => {
  const made = (await modules[path]?.())?.[name];
  return made ?? (() => null);
};
