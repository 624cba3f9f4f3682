import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndo20Regular, ChevronDown16Regular } from "@fluentui/react-icons";
import { pageIcons } from "../parts/icons";
import type { JobId } from "../jobs";
import { useWords } from "../words/useWords";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
    paddingLeft: "8px",
    paddingRight: "8px",
    whiteSpace: "nowrap",
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit", display: "flex", minWidth: 0 },
  popover: { zIndex: 1, minWidth: "232px", maxWidth: "calc(100vw - 16px)" },
});

const groups = [
  { group: "leads", jobs: ["grade"] },
  { group: "targets", jobs: ["split"] },
  { group: "progress", jobs: ["board"] },
] as const;

/** The title of the pane, which is the job switcher, with Undo for the last write. */
export function JobMenu() {
  const styles = useStyles();
  const { text, time } = useWords();
  const { page, open, lastWrite, runs } = usePane();
  const undoLast = (): void => {
    // One write at a time: another job may be in the middle of its own.
    if (!lastWrite || Object.values(runs).some((run) => run.isWriting())) return;
    open(lastWrite.job);
    void runs[lastWrite.job].undo(lastWrite.receipt);
  };
  const item = (job: JobId) => {
    const Icon = pageIcons[job];
    return (
      <MenuItem key={job} icon={<Icon />} onClick={() => open(job)} aria-current={page === job ? "page" : undefined}>
        {text(`job.${job}`)}
      </MenuItem>
    );
  };
  const Home = pageIcons.home;
  return (
    <h1 className={styles.heading}>
      <Menu inline positioning="below-start">
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.title} appearance="subtle" menuIcon={<ChevronDown16Regular />}>
            {text(`job.${page}`)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuItem icon={<Home />} onClick={() => open("home")} aria-current={page === "home" ? "page" : undefined}>
              {text("job.home")}
            </MenuItem>
            <MenuDivider />
            {groups.map(({ group, jobs }) => (
              <MenuGroup key={group}>
                <MenuGroupHeader>{text(`group.${group}`)}</MenuGroupHeader>
                {jobs.map(item)}
              </MenuGroup>
            ))}
            {lastWrite && <MenuDivider />}
            {lastWrite && (
              <MenuItem icon={<ArrowUndo20Regular />} onClick={undoLast}>
                {text("menu.undo", { job: text(`job.${lastWrite.job}`), time: time(lastWrite.at) })}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </h1>
  );
}
