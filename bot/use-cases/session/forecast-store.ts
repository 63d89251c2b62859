import type { Forecast } from '../../../shared/domain/forecast.ts';
import type { RhythmId, SessionId } from '../../../shared/domain/ids.ts';

/** The forecasts made in sessions, one per session. */
export type ForecastStore = Readonly<{
  save: (forecast: Forecast) => Promise<void>;
  remove: (session: SessionId) => Promise<void>;
  /** The latest first. */
  ofRhythm: (id: RhythmId) => Promise<readonly Forecast[]>;
}>;
