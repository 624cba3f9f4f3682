import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ErrorSentence } from "../parts/ErrorSentence";
import { Bar } from "../parts/Bar";
import { useWords } from "../words/useWords";
import { useForget } from "./useForget";

const useStyles = makeStyles({
  header: { "& button": { paddingLeft: 0, paddingRight: "2px" } },
  panel: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: "0 0 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What most people never need: how long undo is kept, and how it is forgotten. */
export function Forget() {
  const styles = useStyles();
  const { text } = useWords();
  const { at, error, ask, keep, forget } = useForget();
  return (
    <Accordion collapsible>
      <AccordionItem value="more">
        <AccordionHeader as="h3" size="small" expandIconPosition="end" className={styles.header}>
          {text("history.more")}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {error !== undefined && (
            <Bar intent="error" takesFocus>
              <ErrorSentence error={error} />
            </Bar>
          )}
          <p className={styles.text}>{text("history.kept")}</p>
          {at === "no" && (
            <Button size="small" onClick={ask}>
              {text("history.forget")}
            </Button>
          )}
          {at === "done" && <p role="status">{text("history.forgotten")}</p>}
          {(at === "asking" || at === "running") && (
            <>
              <p role="status" className={styles.text}>
                {text("history.forgetAsk")}
              </p>
              <div className={styles.buttons}>
                <Button size="small" onClick={() => void forget()} disabledFocusable={at === "running"}>
                  {text("history.forgetYes")}
                </Button>
                <Button size="small" onClick={keep} disabledFocusable={at === "running"}>
                  {text("history.forgetNo")}
                </Button>
              </div>
            </>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
