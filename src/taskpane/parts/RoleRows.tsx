import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons";
import type { Role } from "../../planning/headers";
import { columnLetters } from "../../sheets/address";
import type { FoundTable } from "../../workbook/types";
import { usePane } from "../shell/PaneContext";
import { useWords } from "../words/useWords";
import { cornerOf } from "./a1";

const useStyles = makeStyles({
  rows: { margin: 0, padding: "2px 0 4px 28px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "28px" },
  role: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, margin: 0, flexShrink: 0 },
  value: { margin: 0, minWidth: 0 },
  button: {
    fontWeight: tokens.fontWeightRegular,
    paddingRight: 0,
    minWidth: 0,
    maxWidth: "100%",
    textAlign: "right",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { paddingRight: "6px" },
  },
});

export interface RoleRowsProps {
  readonly table: FoundTable;
  readonly roles: readonly Role[];
}

/** The columns a job needs, "role → E · Signals ▾", corrected in place. */
export function RoleRows({ table, roles }: RoleRowsProps) {
  const styles = useStyles();
  const { text } = useWords();
  const { workbook } = usePane();
  const left = cornerOf(table.place.address)?.column ?? 0;
  const label = (column: number): string =>
    text("data.column", { letter: columnLetters(left + column), header: table.headers[column] ?? "" });
  return (
    <dl className={styles.rows}>
      {roles.map((role) => {
        const column = table.roles[role];
        const value = column === undefined ? text("data.noColumn") : label(column);
        return (
          <div key={role} className={styles.row}>
            <dt className={styles.role}>{text(`role.${role}`)}</dt>
            <dd className={styles.value}>
              <Menu
                checkedValues={{ column: [String(column ?? "")] }}
                onCheckedValueChange={(_, { checkedItems }) => {
                  const chosen = checkedItems[0] ?? "";
                  workbook.sayRole(table, role, chosen === "" ? undefined : Number(chosen));
                }}
              >
                <MenuTrigger disableButtonEnhancement>
                  <MenuButton
                    className={styles.button}
                    size="small"
                    appearance="transparent"
                    menuIcon={<ChevronDown12Regular />}
                    aria-label={`${text(`role.${role}`)}: ${value}`}
                  >
                    {value}
                  </MenuButton>
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    {table.headers.map((_, index) => (
                      <MenuItemRadio key={index} name="column" value={String(index)}>
                        {label(index)}
                      </MenuItemRadio>
                    ))}
                    <MenuItemRadio name="column" value="">
                      {text("data.noColumn")}
                    </MenuItemRadio>
                  </MenuList>
                </MenuPopover>
              </Menu>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
