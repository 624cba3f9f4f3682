import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  accordion: { marginTop: "8px" },
  panel: { display: "flex", flexDirection: "column", gap: "12px", margin: 0 },
  header: { "& button": { paddingLeft: 0, paddingRight: "2px" } },
});

/** What most people never change, folded under "More options" or `label`. */
export function MoreOptions({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="more">
        <AccordionHeader as="h3" size="small" expandIconPosition="end" className={styles.header}>
          {label ?? text("opt.more")}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
