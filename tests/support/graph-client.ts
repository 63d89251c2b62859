import { Client, HTTPMessageHandler, RetryHandler } from '@microsoft/microsoft-graph-client';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { StandIns } from '../../local-teams/stand-ins.ts';

/** The client's own handler keeps tokens from addresses without https, so this one adds the token. */
class Bearer implements Middleware {
  private next: Middleware | undefined;
  private readonly token: () => Promise<string>;
  constructor(token: () => Promise<string>) {
    this.token = token;
  }
  async execute(context: Context): Promise<void> {
    context.options = {
      ...context.options,
      headers: {
        ...Object.fromEntries(new Headers(context.options?.headers)),
        authorization: `Bearer ${await this.token()}`,
      },
    };
    await this.next?.execute(context);
  }
  setNext(next: Middleware): void {
    this.next = next;
  }
}

/** Microsoft's own client, against the stand-in. */
export const graphClient = (teams: StandIns, token: () => Promise<string>): Client => {
  const [bearer, retry] = [new Bearer(token), new RetryHandler()];
  bearer.setNext(retry);
  retry.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware: bearer, baseUrl: `${teams.settings.graphUrl}/` });
};
