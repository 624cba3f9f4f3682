import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  source: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Neighbours share one line.
    marginTop: "-1px",
  },
  line: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 0", minHeight: "36px" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  change: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular, minWidth: 0, flexShrink: 0 },
});

export interface SourceChoice {
  readonly key: string;
  readonly label: string;
}

export interface SourceRowProps {
  readonly icon: FluentIcon;
  /** What this data is to the job: "Leads". Names the Change button for screen readers. */
  readonly what: string;
  readonly name: string;
  readonly meta: string;
  readonly choices: readonly SourceChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** Roles and their columns. */
  readonly children?: ReactNode;
}

/** Data as guessed: name, place, size; Change when there is something else to take. */
export function SourceRow({ icon: Icon, what, name, meta, choices, chosen, onChoose, children }: SourceRowProps) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <div className={styles.source}>
      <div className={styles.line}>
        <Icon className={styles.icon} aria-hidden />
        <div className={styles.text}>
          <div className={styles.name}>{name}</div>
          <div className={styles.meta}>{meta}</div>
        </div>
        {choices.some(({ key }) => key !== chosen) && (
          <Menu
            checkedValues={{ source: chosen === undefined ? [] : [chosen] }}
            onCheckedValueChange={(_, { checkedItems }) => {
              if (checkedItems[0] !== undefined) onChoose(checkedItems[0]);
            }}
          >
            <MenuTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                size="small"
                className={styles.change}
                aria-label={text("do.changeOf", { what })}
              >
                {text("do.change")}
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {choices.map(({ key, label }) => (
                  <MenuItemRadio key={key} name="source" value={key}>
                    {label}
                  </MenuItemRadio>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      {children}
    </div>
  );
}
