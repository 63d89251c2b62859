import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { parseSubpageLink } from './subpage-link.ts';

/** Links already followed, so that coming back to the tab does not follow them again. */
const followed = new Set<string>();

/** Opens the session or the rhythm that a deep link asked for, once. */
export const useLinkedSession = (subPageId: string | null): void => {
  const navigate = useNavigate();
  useEffect(() => {
    const place = parseSubpageLink(subPageId);
    if (subPageId === null || !('path' in place) || followed.has(subPageId)) return;
    followed.add(subPageId);
    void navigate(place.path);
  }, [subPageId, navigate]);
};
