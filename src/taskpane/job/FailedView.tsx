import { WorkbookError } from "../../workbook/errors";
import { Bar } from "../parts/Bar";
import { CodeSentence } from "../words/CodeSentence";
import { useWords } from "../words/useWords";

/** The workbook refused, or the program failed: what happened, and that nothing was lost. */
export function FailedView({ error }: { readonly error: unknown }) {
  const { text } = useWords();
  return (
    <Bar intent="error" takesFocus title={text("state.failed")}>
      {error instanceof WorkbookError ? (
        <CodeSentence coded={error} />
      ) : (
        text("state.unexpected", { message: error instanceof Error ? error.message : String(error) })
      )}
    </Bar>
  );
}
