import { startEarly } from './platform/early-start.ts';
import { isPublicPlace, placeIn } from './platform/place.ts';

if (!isPublicPlace(placeIn(location.pathname))) startEarly();
