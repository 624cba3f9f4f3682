import { HostError, invalidOperation, notImplemented } from "./hostError";
import { HostObject } from "./hostObject";
import { callMember, memberName, writeMember } from "./members";
import { ActionType, type Action, type ReplyBody, type RequestBody } from "./messages";
import { ObjectPaths, type PathRoots } from "./objectPaths";
import { answerQuery, identify } from "./query";
import { selectedNames, selectTree } from "./selectTree";

export interface InterpreterOptions extends PathRoots {
  /** Members whose answers depend on calculated results. */
  readonly calculated: ReadonlySet<string>;
  /** Resolves when every formula shows its result. */
  readonly settle: () => Promise<void>;
  /** Told of errors that are the host's own fault, not the add-in's. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Carries out one request, action by action. An error ends it: the results before it are answered, and what was
 * written stays written, as in Excel there is no rollback.
 */
export class Interpreter {
  /** Objects of the request being carried out. */
  private current: ObjectPaths | undefined;

  constructor(private readonly options: InterpreterOptions) {}

  async run(body: RequestBody): Promise<ReplyBody> {
    const paths = new ObjectPaths(body.ObjectPaths, this.options);
    this.current = paths;
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (this.needsResults(action, body)) await this.options.settle();
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(action, paths) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(error, action, index, body) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** Objects that clients hold on to: kept references and those of the request being carried out. */
  *liveObjects(): Generator<HostObject> {
    yield* this.options.references.all();
    if (this.current) yield* this.current.all();
  }

  private perform(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.get(action.ObjectPathId);
    // A reference may be named again after its sheet went: only using it is an error.
    if (action.ActionType !== ActionType.instantiate) object?.assertAlive();
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identify(object);
      case ActionType.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.options.onMember);
      case ActionType.method:
        return object && this.call(object, action, paths);
      case ActionType.setProperty:
        if (!object) throw invalidOperation("The object is a null object: nothing can be set on it.");
        this.options.onMember(object, action.Name);
        writeMember(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action, paths: ObjectPaths): unknown {
    if (action.Name === "_KeepReference") {
      this.options.references.keep(object);
      return null;
    }
    this.options.onMember(object, action.Name);
    const result = callMember(object, action.Name, paths.arguments(action.ArgumentInfo));
    return result instanceof HostObject ? null : result;
  }

  private needsResults(action: Action, body: RequestBody): boolean {
    const { calculated } = this.options;
    const pathName = body.ObjectPaths[action.ObjectPathId]?.Name ?? "";
    if (action.ActionType === ActionType.query) {
      // An empty selection means all scalars, values among them.
      const names = [...selectedNames(selectTree(action.QueryInfo ?? {}))];
      return names.length === 0 || names.some((name) => calculated.has(name));
    }
    // What is set does not depend on what is there.
    if (action.ActionType === ActionType.setProperty) return calculated.has(pathName);
    // Only copies of results have to wait for them.
    if (action.Name === "CopyFrom") return action.ArgumentInfo?.Arguments?.includes("Values") === true;
    return calculated.has(action.Name) || calculated.has(pathName);
  }

  private describe(error: unknown, action: Action, index: number, body: RequestBody): NonNullable<ReplyBody["Error"]> {
    const known = error instanceof HostError;
    if (!known) this.options.onFault(error);
    const { Code, Message } = known
      ? { Code: error.code, Message: error.message }
      : { Code: "GeneralException", Message: `The preview's host failed: ${String(error)}` };
    return {
      Code,
      Message,
      Location: this.location(action, body),
      ActionIndex: index,
      HttpStatusCode: Code === "ItemNotFound" ? 404 : 400,
    };
  }

  /** "Range.values", or the name of the step where the path broke off. */
  private location(action: Action, body: RequestBody): string {
    const object = this.current?.peek(action.ObjectPathId);
    if (!object) return body.ObjectPaths[action.ObjectPathId]?.Name ?? "";
    return action.Name ? memberName(object, action.Name) : object.className;
  }
}
