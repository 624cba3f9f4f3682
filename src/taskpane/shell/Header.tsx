import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular, Home20Regular } from "@fluentui/react-icons";
import { JobMenu } from "./JobMenu";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    height: "40px",
    flexShrink: 0,
    // Office floats its own menu over the top right corner.
    paddingRight: "40px",
    paddingLeft: "7px",
    color: tokens.colorNeutralForeground1,
  },
  back: { minWidth: "32px", width: "32px" },
  home: { display: "flex", width: "32px", height: "32px", alignItems: "center", justifyContent: "center" },
});

export interface HeaderProps {
  /** Where Back goes, as its accessible name; undefined on home, where there is nothing behind. */
  readonly back: { readonly label: string; readonly go: () => void } | undefined;
}

/** The two controls of the pane: Back, and the title that switches jobs. */
export function Header({ back }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      {back ? (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={back.label}
          title={back.label}
          onClick={back.go}
        />
      ) : (
        <span className={styles.home}>
          <Home20Regular aria-hidden />
        </span>
      )}
      <JobMenu />
    </header>
  );
}
