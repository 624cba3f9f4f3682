import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useServices } from "../services/PaneServices";
import { cleanName } from "../services/personName";
import { usePane } from "../shell/PaneContext";
import { usePerson } from "../shell/usePerson";
import { useWords } from "../words/useWords";
import { NameField } from "./NameField";
import { suggestedNames } from "./suggestedNames";

const useStyles = makeStyles({
  line: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  form: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px" },
  buttons: { display: "flex", gap: "8px" },
});

/** "Your name: Dana Weber · Change": the name for the journal, changed in place. */
export function NameLine() {
  const styles = useStyles();
  const { text } = useWords();
  const { person } = useServices();
  const { history } = usePane().journal;
  const name = usePerson();
  const [typed, setTyped] = useState<string>();
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  if (typed === undefined) {
    return (
      <p className={styles.line}>
        {name === "" ? text("person.none") : text("person.is", { name })}
        {" · "}
        <Link as="button" inline className={styles.link} onClick={() => setTyped(name)}>
          {text(name === "" ? "person.say" : "do.change")}
        </Link>
      </p>
    );
  }
  const close = (): void => {
    setTyped(undefined);
    setMissing(false);
  };
  const save = (): void => {
    if (cleanName(typed) === "") {
      setMissing(true);
      input.current?.focus();
      return;
    }
    person.say(typed);
    close();
  };
  return (
    <div className={styles.form}>
      <NameField
        value={typed}
        onChange={setTyped}
        missing={missing && cleanName(typed) === ""}
        suggestions={suggestedNames(history)}
        inputRef={input}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={save}>
          {text("person.save")}
        </Button>
        <Button size="small" appearance="subtle" onClick={close}>
          {text("do.cancel")}
        </Button>
      </div>
    </div>
  );
}
