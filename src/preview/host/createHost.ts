import { AddinInternalService } from "./addinInternalService";
import { AppRuntimeService } from "./appRuntimeService";
import type { Book } from "./book";
import { CustomFunctionsService, FunctionCalls, type CallOptions, type CallResult } from "./customFunctions";
import { Events, type EventEntry } from "./events/events";
import { Faults } from "./faults";
import { ExtrasStage } from "./objects/extrasStage";
import { RangePlace } from "./objects/rangePlace";
import { Session } from "./objects/session";
import { Workbook } from "./objects/workbook";
import { Stats } from "./stats";
import { Interpreter } from "./wire/interpreter";
import { memberName } from "./wire/members";
import { References } from "./wire/references";
import { RequestQueue } from "./wire/requestQueue";

/** The object Microsoft's client looks for at `window._richApiNativeBridge`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

export interface Connection extends Bridge {
  /** To be called when the window of the client goes: nothing more is sent to it. */
  close(): void;
}

export interface Host {
  readonly book: Book;
  readonly stats: Stats;
  readonly faults: Faults;
  readonly events: Events;
  /** Ranges and other objects that clients have not released. */
  readonly references: References;
  /** Whether sheets may be added, deleted and renamed; Excel's structure protection. */
  protectWorkbook(on: boolean): void;
  /** One connection for each window that runs the client. */
  connect(): Connection;
  /**
   * Calls a custom function of the add-in over the wire; `id` without the namespace, null for an omitted argument. When
   * `signal` cancels the call, the promise is rejected with the signal's reason.
   */
  callFunction(id: string, args: readonly unknown[], options?: CallOptions): Promise<CallResult>;
  /** Forgets all connections and stops listening to the book. */
  dispose(): void;
}

export interface HostOptions {
  /** Told of errors that are the host's own fault; the add-in sees them as GeneralException. Must not throw. */
  readonly onFault?: (error: unknown) => void;
}

/** Members whose answers wait for calculation. */
const CALCULATED = new Set(["Values", "Text", "ValueTypes", "HasSpill", "GetSpillingToRangeOrNullObject", "CopyFrom"]);

/** Excel's side of the wire over a book. */
export function createHost(book: Book, { onFault = () => undefined }: HostOptions = {}): Host {
  const connections = new Set<Bridge>();
  const send = (bridge: Bridge, text: string): void => bridge.onMessageFromHost?.(text);
  const post = (entries: readonly EventEntry[]): void => {
    const text = JSON.stringify({ type: 3, message: { entries } });
    for (const bridge of connections) send(bridge, text);
  };

  const stats = new Stats();
  const faults = new Faults();
  const events = new Events(book, post);
  const calls = new FunctionCalls(post);
  const references = new References();
  const extras = new ExtrasStage(book);
  const followShift: Session["followShift"] = (shift) => {
    for (const object of interpreter.liveObjects()) if (object instanceof RangePlace) object.follow(shift);
  };
  const runtime = new AppRuntimeService();
  const session = new Session({ book, extras, events, references, followShift });
  const interpreter = new Interpreter({
    root: new Workbook(session),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": () => new CustomFunctionsService(calls),
      "Microsoft.AppRuntime.AppRuntimeService": () => runtime,
      "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
    },
    references,
    onMember: (object, name) => stats.members.add(memberName(object, name)),
    calculated: CALCULATED,
    settle: () => book.settle(),
    onFault,
  });
  const queue = new RequestQueue({
    stats,
    faults,
    book,
    run: async (body) => {
      try {
        return await interpreter.run(body);
      } finally {
        extras.flush();
      }
    },
    answered: () => {
      events.flush();
    },
  });
  const stopListening = book.onEvent((event) => {
    if (event.kind === "shift") followShift(event);
    events.report(event);
  });

  return {
    book,
    stats,
    faults,
    events,
    references,
    protectWorkbook: (on) => {
      session.workbookProtected = on;
    },
    connect: () => {
      const connection: Connection = {
        sendMessageToHost: (text) => {
          queue.add(text, (reply) => {
            if (connections.has(connection)) send(connection, reply);
          });
        },
        close: () => {
          connections.delete(connection);
        },
      };
      connections.add(connection);
      return connection;
    },
    callFunction: (id, args, options) => calls.call(id, args, options),
    dispose: () => {
      connections.clear();
      stopListening();
    },
  };
}
