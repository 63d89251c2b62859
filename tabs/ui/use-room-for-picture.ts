import { useSyncExternalStore } from 'react';

/** From 768 px a picture has room for words over its parts; under it the same is told in rows. */
const roomy = typeof window === 'undefined' ? null : window.matchMedia('(min-width: 768px)');

const listen = (tell: () => void): (() => void) => {
  roomy?.addEventListener('change', tell);
  return () => roomy?.removeEventListener('change', tell);
};

/** True where a picture that needs width has room for itself. */
export const useRoomForPicture = (): boolean => useSyncExternalStore(listen, () => roomy?.matches ?? false);
