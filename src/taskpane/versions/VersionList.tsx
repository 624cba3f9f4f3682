import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { PlanVersion } from "../../jobs/year/types";
import { useServices } from "../services/PaneServices";
import { useWords } from "../words/useWords";
import { kindText, versionLine } from "./versionWords";

const useStyles = makeStyles({
  list: { maxHeight: "264px", overflowY: "auto", overflowX: "hidden", margin: "0 -4px 0 -8px" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  kind: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface VersionListProps {
  readonly label: string;
  /** Oldest first. */
  readonly versions: readonly PlanVersion[];
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
}

/** The versions of a year, the latest first: what made each, who, when, why. One is looked at. */
export function VersionList({ label, versions, chosen, onChoose }: VersionListProps) {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { today } = useServices();
  const latest = versions.at(-1)?.number;
  return (
    <RadioGroup
      aria-label={label}
      className={styles.list}
      value={String(chosen)}
      onChange={(_, { value }) => onChoose(Number(value))}
    >
      {[...versions].reverse().map((version) => (
        <Radio
          key={version.number}
          value={String(version.number)}
          label={
            <span className={styles.label}>
              <span className={styles.kind}>{text("versions.number", { number: version.number })}</span>{" "}
              {kindText(version, words)}
              {version.number === latest && text("versions.current")}
              <span className={styles.meta}>{versionLine(version, today(), words)}</span>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
