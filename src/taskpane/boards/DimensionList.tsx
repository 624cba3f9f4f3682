import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, ArrowDown20Regular, ArrowUp20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { useHidden } from "../parts/hidden";
import { useWords } from "../words/useWords";
import { moved } from "./dimensionOrder";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "32px",
    padding: "0 2px 0 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  meta: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  add: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular, justifyContent: "flex-start" },
  adds: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

export interface DimensionListProps {
  /** Chosen headers, outermost first. */
  readonly chosen: readonly string[];
  /** All headers both tables share. */
  readonly shared: readonly string[];
  /** How many values each has in the plan; missing while the plan is being read. */
  readonly values: Readonly<Record<string, number>>;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** By what the board's rows are grouped, in an order changed by buttons. */
export function DimensionList({ chosen, shared, values, onChange }: DimensionListProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text, number } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [said, say] = useState("");
  const rest = shared.filter((header) => !chosen.includes(header));
  const change = (next: readonly string[], message: string): void => {
    onChange(next);
    say(message);
  };
  return (
    <Field label={{ children: text("opt.rowsOrder"), as: "span" as never }}>
      <div role="group">
        <ul className={styles.list} ref={list}>
          {chosen.map((name, index) => {
            const count = values[name];
            const outer = index < chosen.length - 1;
            return (
              <li key={name} className={styles.row}>
                <span className={styles.text}>
                  {name}{" "}
                  {count !== undefined && (
                    <span className={styles.meta}>
                      {text(outer ? "opt.withSubtotals" : "opt.values", { n: count, count: number(count) })}
                    </span>
                  )}
                </span>
                {index > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUp20Regular />}
                    aria-label={text("opt.moveUp", { name })}
                    title={text("opt.moveUp", { name })}
                    onClick={() => change(moved(chosen, index, -1), text("opt.moved", { name, place: index }))}
                  />
                )}
                {index === 0 && outer && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowDown20Regular />}
                    aria-label={text("opt.moveDown", { name })}
                    title={text("opt.moveDown", { name })}
                    onClick={() => change(moved(chosen, index, 1), text("opt.moved", { name, place: index + 2 }))}
                  />
                )}
                {chosen.length > 1 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Dismiss20Regular />}
                    aria-label={text("opt.remove", { name })}
                    title={text("opt.remove", { name })}
                    onClick={() => {
                      change(
                        chosen.filter((other) => other !== name),
                        text("opt.removed", { name }),
                      );
                      // The button is gone with its row: the focus goes to the row that is left.
                      requestAnimationFrame(() => list.current?.querySelector("button")?.focus());
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {rest.length > 0 && (
          <div className={styles.adds}>
            {rest.map((name) => (
              <Button
                key={name}
                size="small"
                appearance="transparent"
                className={styles.add}
                icon={<Add16Regular />}
                onClick={() => change([...chosen, name], text("opt.added", { name }))}
              >
                {text("opt.add", { name })}
              </Button>
            ))}
          </div>
        )}
        <span role="status" className={hidden}>
          {said}
        </span>
      </div>
    </Field>
  );
}
