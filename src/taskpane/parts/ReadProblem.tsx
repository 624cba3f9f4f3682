import { Bar } from "./Bar";
import { ErrorSentence } from "./ErrorSentence";

/** Says why a table of the form could not be read; nothing when all could. */
export function ReadProblem({ errors }: { readonly errors: readonly unknown[] }) {
  const error = errors.find((one) => one !== undefined);
  if (error === undefined) return null;
  return (
    <Bar intent="error">
      <ErrorSentence error={error} />
    </Bar>
  );
}
