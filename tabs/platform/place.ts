import { createContext, useContext } from 'react';
import type { Language } from '../../shared/domain/language.ts';
import type { OwnNames } from '../../shared/words/type-names.ts';

/** The person's language and time zone, and what their organisation calls the conversation types. */
export type Place = Readonly<{ language: Language; zone: string; ownNames: OwnNames }>;

const hereAndNow: Place = {
  language: 'sv',
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  ownNames: {},
};

export const PlaceContext = createContext<Place>(hereAndNow);
export const usePlace = (): Place => useContext(PlaceContext);
