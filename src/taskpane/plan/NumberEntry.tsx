import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";

const useStyles = makeStyles({
  input: {
    width: "100%",
    boxSizing: "border-box",
    height: "24px",
    margin: 0,
    padding: "0 5px 0 2px",
    textAlign: "right",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** What was typed, undefined when it is left as it was, and where to go: to a row beside, stay, or somebody else has the focus. */
export type EntryEnd = (typed: string | undefined, move: "down" | "up" | "stay" | "leave") => void;

export interface NumberEntryProps {
  readonly label: string;
  readonly value: number;
  /** What was typed to begin with, instead of the value. */
  readonly start?: string;
  /** Of the sentence that says what is wrong. */
  readonly problemId: string | undefined;
  readonly onEnd: EntryEnd;
}

/** A number typed over in its cell. Enter and arrows up and down take it, Escape does not, leaving it takes it. */
export function NumberEntry({ label, value, start, problemId, onEnd }: NumberEntryProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(start ?? String(value));
  // Blur comes after Enter or Escape, when the field goes away.
  const ended = useRef(false);
  const result = typed.trim() === "" || typed === String(value) ? undefined : typed;
  return (
    <input
      className={styles.input}
      aria-label={label}
      aria-invalid={problemId !== undefined}
      {...(problemId === undefined ? {} : { "aria-describedby": problemId })}
      inputMode="text"
      autoComplete="off"
      // The cell was chosen to be edited: focus belongs here, as in a sheet.
      ref={(input) => {
        if (!input || input.ownerDocument.activeElement === input) return;
        input.focus();
        if (start === undefined) input.select();
      }}
      value={typed}
      onChange={(event) => {
        ended.current = false;
        setTyped(event.target.value);
      }}
      onKeyDown={(event) => {
        const move = { Enter: "down", ArrowDown: "down", ArrowUp: "up", Escape: "stay" } as const;
        const to = Object.entries(move).find(([key]) => key === event.key)?.[1];
        event.stopPropagation();
        if (!to) return;
        event.preventDefault();
        ended.current = true;
        onEnd(event.key === "Escape" ? undefined : result, to);
      }}
      onBlur={() => {
        if (!ended.current) onEnd(result, "leave");
      }}
    />
  );
}
