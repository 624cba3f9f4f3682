import type { Book } from "../book";
import type { Faults, Refusal } from "../faults";
import type { Stats } from "../stats";
import { DELAY_FOR_CELL_EDIT, type ReplyBody, type RequestBody, type RequestMessage } from "./messages";
import { requestKind } from "./requestKind";

/** Excel on the web refuses larger requests, and larger answers. */
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
    const bytes = byteLength(text);
    const answer = (body: ReplyBody): void => {
      const message = spell(request.id, body);
      const size = byteLength(message);
      stats.bytesOut += size;
      stats.largestAnswer = Math.max(stats.largestAnswer, size);
      // The request was carried out all the same: only what it reads is lost.
      reply(size > MAX_BYTES ? spell(request.id, answerTooLarge) : message);
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
      if (body) answer(body);
    });
  }

  /** Undefined when nobody waits for the answer any more. */
  private async perform({ flags, message: { body } }: RequestMessage): Promise<ReplyBody | undefined> {
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
      const fault = faults.nextSync();
      if (fault === "gone") return undefined;
      stats.syncs += 1;
      await faults.intervene(book);
      if (fault) return this.refuseIn(body, fault);
    }
    return run(body);
  }

  /** Carries out the actions before the one that fails. */
  private async refuseIn(body: RequestBody, { code, action }: Refusal): Promise<ReplyBody> {
    const refusal = refuse(code, `Excel refuses with ${code}, as it was told to.`);
    if (action === undefined || action >= body.Actions.length)
      return action === undefined ? refusal : this.options.run(body);
    const reply = await this.options.run({ ...body, Actions: body.Actions.slice(0, action) });
    return reply.Error
      ? reply
      : { ...reply, ...(refusal.Error && { Error: { ...refusal.Error, ActionIndex: action } }) };
  }
}

function refuse(Code: string, Message: string): ReplyBody {
  return { Results: [], TraceIds: [], Error: { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}

const answerTooLarge = refuse(
  "ResponsePayloadSizeLimitExceeded",
  "The response payload size has exceeded the limit. Please refer to the documentation.",
);

function spell(id: number, body: ReplyBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
