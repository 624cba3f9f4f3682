import { ActionType, PathType, type RequestBody } from "./messages";

/**
 * "cleanup": the client releases references after `Excel.run`, nobody waits for it. "service": what the client
 * tells the host by itself, results of custom functions for example. All others are an add-in's `context.sync()`.
 */
export function requestKind({ Actions, ObjectPaths }: RequestBody): "sync" | "cleanup" | "service" {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.service)) return "service";
  const acting = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  const releases = acting.every((action) => action.Name === "_RemoveReference");
  return acting.length > 0 && releases ? "cleanup" : "sync";
}
