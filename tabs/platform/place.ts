/** Pages that anybody may read, without Teams and without signing in. */
export const publicPlaces = [
  'auth-end',
  'privacy',
  'negotiation',
  'terms',
  'support',
  'results-api',
] as const;
export type PublicPlace = (typeof publicPlaces)[number];

/** The first word of an address after `/tabs/`. */
export const placeIn = (path: string): string => path.split('/')[2] ?? '';

export const isPublicPlace = (place: string): place is PublicPlace =>
  publicPlaces.some((open) => open === place);
