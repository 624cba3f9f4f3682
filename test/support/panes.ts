import type { Book } from "../../src/preview/host/book";
import { createHost, type Bridge, type Connection, type Host } from "../../src/preview/host/createHost";
import type { RequestMessage } from "../../src/preview/host/wire/messages";
import { requestKind } from "../../src/preview/host/wire/requestKind";
import { bootClient, enter, type Client } from "./office";

/** What a run of panes is watched with. */
export interface Watch {
  /** Right before and right after a request of a pane is carried out. */
  readonly before: (pane: number) => void;
  readonly after: (pane: number) => void;
}

interface Pane {
  readonly bridge: Bridge;
  readonly client: Client;
  connection: Connection | undefined;
  /** The request it waits with. */
  waiting: string | undefined;
  /** How the answer to its last request begins. */
  awaited: string;
}

/**
 * Several windows, each with a client of its own, over one book. A request waits in its window until it is its turn;
 * then it is carried out, and its pane goes on until it waits with the next one. So one pane acts at a time: who goes
 * first is the choice of the test alone, and the same choices give the same run. The code under test reads its client
 * from the globals, which change hands with each turn.
 */
export class Panes {
  private readonly panes: Pane[] = [];
  private parked: () => void = () => undefined;
  private leave: () => void = () => undefined;

  static async open(count: number): Promise<Panes> {
    const all = new Panes();
    for (let index = 0; index < count; index += 1) await all.add();
    return all;
  }

  /** Runs an act in each of the first panes over `book`, in the order that `choose` makes of those that wait. */
  async run(
    book: Book,
    acts: readonly (() => Promise<void>)[],
    choose: (waiting: readonly number[]) => number,
    watch: Watch,
  ): Promise<void> {
    const faults: unknown[] = [];
    const host = createHost(book, { onFault: (error) => faults.push(error) });
    const left = new Set(acts.keys());
    const failed: unknown[] = [];
    for (const index of acts.keys()) this.connect(host, index, watch);
    for (const [index, act] of acts.entries()) {
      await this.turn(index, () => {
        void act()
          .catch((error: unknown) => failed.push(error))
          .then(() => {
            left.delete(index);
            this.parked();
          });
      });
    }
    while (left.size > 0) {
      const index = choose([...left]);
      const pane = this.panes[index]!;
      const { waiting, connection } = pane;
      if (waiting === undefined) throw new Error(`Pane ${index} neither waits nor is done.`);
      pane.waiting = undefined;
      pane.awaited = `{"id":${(JSON.parse(waiting) as RequestMessage).id},`;
      await this.turn(index, () => {
        watch.before(index);
        connection!.sendMessageToHost(waiting);
      });
    }
    host.dispose();
    if (faults.length + failed.length > 0) throw [...faults, ...failed][0];
  }

  close(): void {
    this.leave();
    for (const { client } of this.panes) client.window.close();
  }

  private async add(): Promise<void> {
    const index = this.panes.length;
    const bridge: Bridge = {
      sendMessageToHost: (text) => {
        const pane = this.panes[index];
        if (requestKind((JSON.parse(text) as RequestMessage).message.body) !== "sync") {
          pane?.connection?.sendMessageToHost(text);
          return;
        }
        pane!.waiting = text;
        this.parked();
      },
    };
    this.panes.push({
      bridge,
      client: await bootClient(bridge),
      connection: undefined,
      waiting: undefined,
      awaited: "",
    });
  }

  private connect(host: Host, index: number, { after }: Watch): void {
    const pane = this.panes[index]!;
    pane.connection = host.connect();
    pane.waiting = undefined;
    pane.connection.onMessageFromHost = (text) => {
      // Answers to the client's own clean-up are not the end of a turn.
      if (text.startsWith(pane.awaited)) after(index);
      pane.bridge.onMessageFromHost?.(text);
    };
  }

  /** Lets a pane go on until it waits again, or is done. */
  private async turn(index: number, go: () => void): Promise<void> {
    this.leave();
    this.leave = enter(this.panes[index]!.client.window);
    await new Promise<void>((resolve) => {
      this.parked = resolve;
      go();
    });
  }
}
