import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle12Filled, ChevronRight12Regular } from "@fluentui/react-icons";
import type { JobId } from "../jobs";
import { useWords } from "../words/useWords";
import { useHidden } from "../parts/hidden";

export const beatIds = ["data", "options", "preview", "write"] as const;
export type BeatId = (typeof beatIds)[number];

const useStyles = makeStyles({
  list: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    flexWrap: "wrap",
    listStyleType: "none",
    margin: 0,
    padding: "0 16px",
    columnGap: "4px",
    minHeight: "25px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 359px)": { paddingLeft: "12px", paddingRight: "12px" },
    // All four done still stand on one line.
    "@media (max-width: 299px)": { columnGap: 0 },
  },
  item: { display: "flex", alignItems: "center", gap: "4px", "@media (max-width: 299px)": { gap: "2px" } },
  beat: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    "@media (max-width: 299px)": { gap: "2px" },
    borderBottom: "2px solid transparent",
    height: "23px",
    // High contrast draws transparent borders: only the current beat may have one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  check: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  link: { fontSize: "inherit", lineHeight: "inherit", color: tokens.colorNeutralForeground2 },
});

export interface BeatsProps {
  readonly job: JobId;
  /** The beat at work; undefined when all four are done. */
  readonly current: BeatId | undefined;
  readonly done: readonly BeatId[];
  /** Goes back to a done beat; missing while there is no way back. */
  readonly onGo: ((beat: BeatId) => void) | undefined;
}

/** Data › Options › Preview › Write: where the job stands. Done beats go back. */
export function Beats({ job, current, done, onGo }: BeatsProps) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const { text } = useWords();
  return (
    <nav aria-label={text("beats.label", { job: text(`job.${job}`) })}>
      <ol className={styles.list}>
        {beatIds.map((beat, index) => {
          const isDone = done.includes(beat);
          const name = text(`beat.${beat}`);
          return (
            <li key={beat} className={styles.item} aria-current={beat === current ? "step" : undefined}>
              {index > 0 && <ChevronRight12Regular aria-hidden />}
              <span className={mergeClasses(styles.beat, beat === current && styles.current)}>
                {isDone && <CheckmarkCircle12Filled className={styles.check} aria-hidden />}
                {isDone && onGo ? (
                  <Link as="button" className={styles.link} appearance="subtle" onClick={() => onGo(beat)}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                {isDone && <span className={hidden}>, {text("beat.done")}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
