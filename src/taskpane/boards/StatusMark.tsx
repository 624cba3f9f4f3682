import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Circle12Filled, Diamond12Filled, Subtract12Regular, Triangle12Filled } from "@fluentui/react-icons";
import type { BoardProposal } from "../../jobs/types";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  onTrack: { color: tokens.colorBrandForeground1 },
  atRisk: { color: tokens.colorPaletteMarigoldForeground2 },
  behind: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The marks of the boards: ● on track, ▲ at risk, ◆ behind. */
const icons = {
  onTrack: Circle12Filled,
  atRisk: Triangle12Filled,
  behind: Diamond12Filled,
  none: Subtract12Regular,
} as const;
const words = {
  onTrack: "board.onTrack",
  atRisk: "board.atRisk",
  behind: "board.behind",
  none: "board.noPlan",
} as const;

/** A status as the boards show it: shape, colour and always the word, since neither may stand alone. */
export function StatusMark({ of }: { readonly of: BoardProposal["groups"][number]["status"] }) {
  const styles = useStyles();
  const { text } = useWords();
  const Icon = icons[of];
  return (
    <span className={mergeClasses(styles.mark, styles[of])}>
      <Icon className={styles.icon} aria-hidden />
      {text(words[of])}
    </span>
  );
}
