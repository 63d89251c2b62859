import type { Surface } from './address.ts';
import type { FrameSetting } from './host/context.ts';

/** The setting of each of a window's frames, and a key that changes when a frame has to be loaded anew. */
export type FrameSettingFor = Readonly<{ key: string; of: (surface: Surface) => FrameSetting }>;
