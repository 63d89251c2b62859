import { createContext, useContext } from 'react';

/** Where facts are shown: to one of the two, where they can be tapped, or on the stage, which others in the room see. */
export type FactsPlace = 'panel' | 'stage';

const FactsPlaceContext = createContext<FactsPlace>('panel');

export const FactsPlaceProvider = FactsPlaceContext.Provider;

export const useFactsPlace = (): FactsPlace => useContext(FactsPlaceContext);
