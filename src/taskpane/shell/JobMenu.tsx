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
import { latestUndoable } from "../history/entries";
import { jobIds, toolIds, type JobId, type ToolId } from "../jobs";
import { pageIcons } from "../parts/icons";
import { useServices } from "../services/PaneServices";
import { momentText } from "../words/moments";
import { useWords } from "../words/useWords";
import type { Words } from "../words/words";
import { usePane } from "./PaneContext";
import { usePerson } from "./usePerson";

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
  { group: "targets", jobs: ["split", "plan", "issue", "roll", "versions", "quarter", "nextYear", "check", "gap"] },
  { group: "progress", jobs: ["board"] },
] as const;

/** The title of the pane, which is the job switcher, with Undo for the last write. */
export function JobMenu() {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { today } = useServices();
  const { page, open, journal, own, runs, undo } = usePane();
  const last = latestUndoable(own, journal.history?.entries ?? [], usePerson());
  const undoLast = (): void => {
    if (!last) return;
    // On the page that shows this write, if one does; else where all writes are.
    const showing = jobIds.find((job) => {
      const state = runs[job].state();
      return state.at === "written" && state.receipt.id === last.id;
    });
    open(showing ?? "history");
    void undo.undo(last, "asWritten");
  };
  const item = (job: JobId | ToolId) => {
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
            <MenuDivider />
            {item("share")}
            {toolIds.map(item)}
            {last && <MenuDivider />}
            {last && (
              <MenuItem icon={<ArrowUndo20Regular />} onClick={undoLast}>
                {last.at === undefined
                  ? text("undo.title", { job: last.job, by: "" })
                  : text("menu.undo", { job: last.job, time: menuTime(last.at, today(), words) })}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </h1>
  );
}

/** "10:15" today, "Jun 12, 16:05" before. */
function menuTime(at: number, today: number, words: Words): string {
  return Math.floor(at) === today ? words.clock(at) : momentText(at, today, words);
}
