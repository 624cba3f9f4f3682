import { Link } from "@fluentui/react-components";
import type { GradeProposal } from "../../jobs/types";
import { useWords } from "../words/useWords";

export interface UnknownWarningProps {
  readonly signals: GradeProposal["unknownSignals"];
  readonly onShow: () => void;
}

/** How many texts are no known signal, and the way to their list. */
export function UnknownWarning({ signals, onShow }: UnknownWarningProps) {
  const { text, number } = useWords();
  const leads = new Set(signals.flatMap(({ rows }) => rows)).size;
  const n = signals.length;
  return (
    <>
      {text("grade.unknownBar", { n, kinds: number(n), m: leads, leads: number(leads) })}
      {text("between")}
      <Link as="button" inline onClick={onShow}>
        {text("grade.unknownShow")}
      </Link>
    </>
  );
}
