import { createContext, useContext } from 'react';

/** Where facts are shown: in the panel, to one person who can tap them, or on the stage, which others in the room see. */
export type FactsPlace = 'panel' | 'stage';

const FactsPlaceContext = createContext<FactsPlace>('panel');

export const FactsPlaceProvider = FactsPlaceContext.Provider;

export const useFactsPlace = (): FactsPlace => useContext(FactsPlaceContext);
