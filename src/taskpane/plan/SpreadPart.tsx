import { useEffect, useState } from "react";
import type { TreeLine } from "../../planning/targets/plan/tree";
import { useWords } from "../words/useWords";
import { givesWay } from "./giveWay";
import { planProblem } from "./planErrors";
import { lineValue } from "./planLines";
import { lineText } from "./planText";
import { SpreadFields } from "./SpreadFields";
import { spreadMethod, type SpreadForm } from "./spreadForm";
import type { PlanEdits, Wish } from "./usePlanEdits";

export interface SpreadPartProps {
  readonly line: TreeLine;
  readonly lines: readonly TreeLine[];
  readonly session: PlanEdits;
  /** Shows what the spread would give, or nothing. */
  readonly onTry: (result: ReturnType<PlanEdits["tryOut"]> | undefined) => void;
  readonly onEnd: () => void;
}

/** Spreading a line: what is typed is shown in the table at once, and becomes an edit with Apply. */
export function SpreadPart({ line, lines, session, onTry, onEnd }: SpreadPartProps) {
  const words = useWords();
  const { text, number } = words;
  const total = (period: SpreadForm["period"]) => number(lineValue(session.result.plan.units, line, period));
  const [form, setForm] = useState<SpreadForm>(() => ({
    period: "year",
    kind: "equal",
    first: total("year"),
    last: "",
    rate: "",
    like: lines.find((one) => one !== line)?.path,
    weeks: "4-4-5",
  }));
  const method = spreadMethod(form);
  const wish: Wish | undefined = method && { kind: "spread", path: line.path, period: form.period, method };
  const answer = givesWay(session.choices, line.path, form.period);
  const result = wish && session.tryOut({ ...wish, from: "from" in answer ? answer.from : "none" });
  const key = JSON.stringify([wish, answer, session.edits.length]);
  useEffect(() => {
    onTry(result);
    // By its key: the result itself is new with every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  const problem = result?.failed && planProblem(result.failed.error, words).text;
  return (
    <SpreadFields
      form={form}
      line={lineText(line.path, words)}
      lines={lines}
      problem={problem ?? (method ? undefined : text("plan.spreadMissing"))}
      ready={wish !== undefined && problem === undefined}
      onChange={(change) =>
        setForm((old) => {
          const next = { ...old, ...change };
          // A total that was not typed goes along with its period.
          const untouched = change.period !== undefined && old.first === total(old.period);
          return untouched ? { ...next, first: total(next.period) } : next;
        })
      }
      onApply={() => {
        if (!wish) return;
        session.make(wish, answer);
        onEnd();
      }}
      onCancel={onEnd}
    />
  );
}
