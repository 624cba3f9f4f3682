import { useRef, useState, type ReactNode } from "react";
import { useServices } from "../services/PaneServices";
import { cleanName } from "../services/personName";
import { usePane } from "../shell/PaneContext";
import { usePerson } from "../shell/usePerson";
import { NameField } from "./NameField";
import { suggestedNames } from "./suggestedNames";

export interface NameAsk {
  /** The field; undefined once the name is known. */
  readonly field: ReactNode;
  /** The name is known, or typed. */
  readonly said: boolean;
  /** Keeps what was typed. False when there is nothing: the field then says so and takes the focus. */
  readonly ready: () => boolean;
}

/** The name for the journal, asked where it is first needed. */
export function useNameAsk(): NameAsk {
  const { person } = useServices();
  const { history } = usePane().journal;
  const name = usePerson();
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const ready = (): boolean => {
    if (person.get() !== "") return true;
    if (cleanName(typed) === "") {
      setMissing(true);
      input.current?.focus();
      return false;
    }
    person.say(typed);
    return true;
  };
  const field = name === "" && (
    <NameField
      value={typed}
      onChange={setTyped}
      missing={missing && cleanName(typed) === ""}
      suggestions={suggestedNames(history)}
      inputRef={input}
    />
  );
  return { field: field || undefined, said: name !== "" || cleanName(typed) !== "", ready };
}
