import { useSyncExternalStore } from "react";
import { useServices } from "../services/PaneServices";

/** The name of the person for the journal; "" until it was said. */
export function usePerson(): string {
  const { person } = useServices();
  return useSyncExternalStore(person.subscribe, person.get);
}
