import { nextTick } from 'node:process';
import type { TenantId } from '../../shared/domain/ids.ts';

export type DispatcherPorts<Item> = Readonly<{
  /** Claims the next things due in that organisation, other than those in hand and at most `limit`; none when nothing is. */
  claim: (tenant: TenantId, inHand: readonly Item[], limit: number) => Promise<readonly Item[]>;
  carryOut: (tenant: TenantId, item: Item) => Promise<void>;
  /** Tells that what was claimed is still in hand. */
  renew: (tenant: TenantId, inHand: readonly Item[]) => Promise<void>;
  /** Called when nothing more is due there, to set when something will be. */
  rest: (tenant: TenantId) => Promise<void>;
  onError: (error: unknown) => void;
  limits: Readonly<{
    /** The most that this node has in hand, and the most of one organisation's. */
    node: number;
    organisation: number;
    /** How often to renew what is in hand, in milliseconds. */
    renewMs: number;
  }>;
}>;

export type Dispatcher = Readonly<{
  /** Carries out everything due in that organisation; resolves when nothing is due or in hand. */
  drain: (tenant: TenantId) => Promise<void>;
  /** The organisations with something in hand, or waiting for its turn. */
  busy: () => readonly TenantId[];
  /** Starts nothing more, and waits for what is in hand. */
  stop: () => Promise<void>;
}>;

type Line<Item> = {
  readonly tenant: TenantId;
  readonly inHand: Set<Item>;
  /** Something may be due that has not been looked for yet. */
  isAsked: boolean;
  isClaiming: boolean;
  readonly waiting: (() => void)[];
};

/**
 * Carries out what is due in many organisations at once, in turn: none takes more than its share of what a node does at a time, so that one
 * whose outside is slow delays only its own.
 */
export const createDispatcher = <Item>(ports: DispatcherPorts<Item>): Dispatcher => {
  const { claim, carryOut, renew, rest, onError, limits } = ports;
  /** In the order of their turns: an organisation that has had its turn goes last. */
  const lines = new Map<TenantId, Line<Item>>();
  let slots = limits.node;
  let isStopping = false;
  let renewal: NodeJS.Timeout | null = null;
  let stopped: (() => void) | null = null;

  const isIdle = ({ inHand, isClaiming }: Line<Item>): boolean => inHand.size === 0 && !isClaiming;
  const renewAll = (): void => {
    for (const { tenant, inHand } of lines.values())
      if (inHand.size > 0) renew(tenant, [...inHand]).catch(onError);
  };
  const watch = (): void => {
    if (lines.size > 0) renewal ??= setInterval(renewAll, limits.renewMs);
    else if (renewal) {
      clearInterval(renewal);
      renewal = null;
    }
  };

  const end = (line: Line<Item>): void => {
    lines.delete(line.tenant);
    for (const done of line.waiting) done();
    watch();
    if (isStopping && lines.size === 0) stopped?.();
  };
  /** Called when the last item of an organisation is done, unless it was asked again meanwhile. */
  const finish = async (line: Line<Item>): Promise<void> => {
    line.isClaiming = true;
    await rest(line.tenant).catch(onError);
    line.isClaiming = false;
    if (line.isAsked && !isStopping) return;
    if (isIdle(line)) end(line);
  };

  const goLast = (line: Line<Item>): void => {
    lines.delete(line.tenant);
    lines.set(line.tenant, line);
  };
  const carryOutOne = async (line: Line<Item>, item: Item): Promise<void> => {
    await carryOut(line.tenant, item).catch(onError);
    line.inHand.delete(item);
    // Items in the same lane have waited for it.
    line.isAsked = true;
    goLast(line);
    await giveBack(line, 1);
  };
  /** Frees what was taken of the node's slots. What is freed in one go is taken in one go, by whoever's turn it is. */
  const giveBack = async (line: Line<Item>, count: number): Promise<void> => {
    slots += count;
    if (isIdle(line) && (!line.isAsked || isStopping)) await finish(line);
    nextTick(pump);
  };
  const take = async (line: Line<Item>, limit: number): Promise<void> => {
    line.isAsked = false;
    line.isClaiming = true;
    const items = await claim(line.tenant, [...line.inHand], limit).catch((error: unknown) => {
      onError(error);
      return [];
    });
    line.isClaiming = false;
    for (const item of items) line.inHand.add(item);
    if (items.length > 0) line.isAsked = true;
    for (const item of items) void carryOutOne(line, item);
    await giveBack(line, limit - items.length);
  };

  const nextLine = (): Line<Item> | undefined =>
    [...lines.values()].find(
      ({ isAsked, isClaiming, inHand }) => isAsked && !isClaiming && inHand.size < limits.organisation,
    );
  const pump = (): void => {
    while (!isStopping && slots > 0) {
      const line = nextLine();
      if (!line) return;
      goLast(line);
      const limit = Math.min(slots, limits.organisation - line.inHand.size);
      slots -= limit;
      void take(line, limit);
    }
  };

  return {
    drain: (tenant) =>
      new Promise((done) => {
        if (isStopping) {
          done();
          return;
        }
        const line: Line<Item> = lines.get(tenant) ?? {
          ...{ tenant, inHand: new Set(), isAsked: true, isClaiming: false, waiting: [] },
        };
        line.isAsked = true;
        line.waiting.push(done);
        lines.set(tenant, line);
        watch();
        pump();
      }),
    busy: () => [...lines.keys()],
    stop: () =>
      new Promise((done) => {
        isStopping = true;
        for (const line of [...lines.values()]) if (isIdle(line)) end(line);
        if (lines.size === 0) done();
        else stopped = done;
      }),
  };
};
