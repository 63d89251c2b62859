import { Socket } from 'node:net';

/**
 * A socket that sends what is written in one go in one piece. pg corks it for each statement; statements that are asked at once would go out
 * one by one, and each write costs as much as answering it.
 */
export class GatheringSocket extends Socket {
  #isGathering = false;

  override cork(): void {
    super.cork();
    if (this.#isGathering) return;
    this.#isGathering = true;
    super.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      this.uncork();
    });
  }
}
