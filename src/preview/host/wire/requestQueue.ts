import type { Book } from "../book";
import type { Faults } from "../faults";
import type { Stats } from "../stats";
import { DELAY_FOR_CELL_EDIT, type ReplyBody, type RequestBody, type RequestMessage } from "./messages";
import { requestKind } from "./requestKind";

/** Excel on the web refuses larger requests. */
const MAX_BYTES = 5 * 1024 * 1024;
/** Excel refuses to queue more requests than this. */
const MAX_WAITING = 50;

export interface QueueOptions {
  readonly stats: Stats;
  readonly faults: Faults;
  readonly book: Book;
  readonly run: (body: RequestBody) => Promise<ReplyBody>;
  /** Called after every reply. */
  readonly answered: () => void;
}

/** Requests of all clients, carried out one after the other; each is answered exactly once. */
export class RequestQueue {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly options: QueueOptions) {}

  add(text: string, reply: (text: string) => void): void {
    const { stats } = this.options;
    const request = JSON.parse(text) as RequestMessage;
    const bytes = new TextEncoder().encode(text).length;
    const answer = (body: ReplyBody): void => {
      const message = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
      stats.bytesOut += message.length;
      reply(message);
      this.options.answered();
    };
    stats.bytesIn += bytes;
    const refusal =
      bytes > MAX_BYTES
        ? refuse("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.")
        : this.waiting >= MAX_WAITING
          ? refuse("ActivityLimitReached", "Activity limit has been reached.")
          : undefined;
    if (refusal) {
      // Never within the call that sent the request: the client does not expect it.
      queueMicrotask(() => {
        answer(refusal);
      });
      return;
    }
    this.waiting += 1;
    this.last = this.last.then(async () => {
      const body = await this.perform(request);
      this.waiting -= 1;
      answer(body);
    });
  }

  private async perform({ flags, message: { body } }: RequestMessage): Promise<ReplyBody> {
    const { stats, faults, book, run } = this.options;
    if (faults.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        return refuse(
          "InvalidOperationInCellEditMode",
          "Excel is in cell-editing mode. Please exit the edit mode first.",
        );
      }
      await faults.editing;
    }
    if (requestKind(body) === "sync") {
      stats.syncs += 1;
      await faults.intervene(book);
    }
    return run(body);
  }
}

function refuse(Code: string, Message: string): ReplyBody {
  return { Results: [], TraceIds: [], Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
