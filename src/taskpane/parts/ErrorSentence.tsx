import { WorkbookError } from "../../workbook/errors";
import { CodeSentence } from "../words/CodeSentence";
import { useWords } from "../words/useWords";

export interface ErrorSentenceProps {
  readonly error: unknown;
  /** What failed is an undo. */
  readonly undoing?: true;
}

/** What went wrong: the workbook's refusal as a sentence, anything else with its own message. */
export function ErrorSentence({ error, undoing }: ErrorSentenceProps) {
  const { text } = useWords();
  if (error instanceof WorkbookError) {
    const { code, details } = error;
    return <CodeSentence coded={{ code, details, ...(undoing ? { undoing } : {}) }} />;
  }
  return <>{text("state.unexpected", { message: error instanceof Error ? error.message : String(error) })}</>;
}
