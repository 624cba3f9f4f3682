import { WorkbookError } from "../../workbook/errors";
import { CodeSentence } from "../words/CodeSentence";
import { useWords } from "../words/useWords";

/** What went wrong: the workbook's refusal as a sentence, anything else with its own message. */
export function ErrorSentence({ error }: { readonly error: unknown }) {
  const { text } = useWords();
  if (error instanceof WorkbookError) return <CodeSentence coded={error} />;
  return <>{text("state.unexpected", { message: error instanceof Error ? error.message : String(error) })}</>;
}
