/** The size of one pixel of the designed stage, 1280 by 720: the picture stays the same at any size, and whole at any shape. */
export const stageUnit = { '--stage-unit': 'min(100vw / 1280, 100vh / 720)' } as const;

/** A phone showing the stage: held in a hand, not read from three metres. */
export const STAGE_IN_HAND = '@media (max-width: 800px)';

/** On a phone, held in a hand rather than read from three metres, the stage doesn't shrink with the screen. */
export const stageUnitInHand = { '--stage-unit': '0.64px' } as const;

/** A length in pixels of the designed stage. */
export const onStage = (pixels: number): string => `calc(${pixels} * var(--stage-unit))`;
