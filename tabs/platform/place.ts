import { createContext, useContext } from 'react';
import type { Language } from '../../shared/domain/language.ts';

/** The person's language and time zone. */
export type Place = Readonly<{ language: Language; zone: string }>;

const hereAndNow: Place = { language: 'sv', zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

export const PlaceContext = createContext<Place>(hereAndNow);
export const usePlace = (): Place => useContext(PlaceContext);
